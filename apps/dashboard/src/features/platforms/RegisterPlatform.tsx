export function RegisterPlatform() {
  return null;
}
