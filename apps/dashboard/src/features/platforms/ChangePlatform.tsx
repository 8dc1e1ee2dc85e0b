export function ChangePlatform() {
  return null;
}
