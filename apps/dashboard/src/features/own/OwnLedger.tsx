export function OwnLedger() {
  return null;
}
