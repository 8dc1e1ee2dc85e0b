export function InspectionList() {
  return null;
}
