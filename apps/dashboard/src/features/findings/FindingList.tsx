export function FindingList() {
  return null;
}
