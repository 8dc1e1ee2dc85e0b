/** Only the fields that differ, before and after. */
export function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): [Record<string, unknown>, Record<string, unknown>] {
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return [
    Object.fromEntries(keys.map((k) => [k, before[k] ?? null])),
    Object.fromEntries(keys.map((k) => [k, after[k] ?? null])),
  ];
}
