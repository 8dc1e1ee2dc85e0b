export function OwnOrders() {
  return null;
}
