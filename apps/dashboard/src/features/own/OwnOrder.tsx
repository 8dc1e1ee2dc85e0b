export function OwnOrder() {
  return null;
}
