export function PlatformList() {
  return null;
}
