export function OwnTokens() {
  return null;
}
