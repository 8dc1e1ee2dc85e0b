export function OwnTodos() {
  return null;
}
