export function OwnRecord() {
  return null;
}
