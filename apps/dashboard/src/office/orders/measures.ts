export interface ChosenMeasure {
  findingId: string;
  text: string;
}

/**
 * The measures of a draft that was left, together with what the link chose: texts that were written stay, findings that
 * the link names come in, and those that can no longer be ordered go.
 */
export function measuresFor(
  left: readonly ChosenMeasure[],
  given: readonly string[],
  orderable: readonly string[],
): ChosenMeasure[] {
  const kept = left.filter((m) => orderable.includes(m.findingId));
  const added = orderable.filter((id) => given.includes(id) && !kept.some((m) => m.findingId === id));
  return [...kept, ...added.map((findingId) => ({ findingId, text: '' }))];
}
