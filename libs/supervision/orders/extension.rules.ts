import type { CivilDate } from '#rules/technique/kernel';

/** A request waits, and ends once: decided, withdrawn, or ended by an answer or by the end of its order. */
export const EXTENSION_STATES = ['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** More time can be requested on the due day at the latest. */
export function mayAskOn(askedOn: CivilDate, dueOn: CivilDate | null): boolean {
  return dueOn !== null && askedOn <= dueOn;
}

/** Granting less than was requested needs grounds, like a refusal. */
export function needsGrounds(asked: number, granted: number): boolean {
  return granted < asked;
}

/**
 * The due day by which the first round is judged, after an extension changes the current day. An extension granted after that
 * day leaves it unchanged: figures of past days do not change.
 */
export function firstDueAfter(
  order: { round: number; firstDueOn: CivilDate | null; dueOn: CivilDate | null },
  extendedTo: CivilDate,
  today: CivilDate,
): CivilDate | null {
  const { round, firstDueOn, dueOn } = order;
  const stands = round === 1 && firstDueOn !== null && firstDueOn === dueOn && today <= firstDueOn;
  return stands ? extendedTo : firstDueOn;
}
