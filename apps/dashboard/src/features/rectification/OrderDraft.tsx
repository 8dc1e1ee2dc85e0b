export function OrderDraft() {
  return null;
}
