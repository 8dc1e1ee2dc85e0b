import type { CivilDate } from '#rules/technique/kernel';

/** A request waits, and ends once: decided, taken back, or overtaken by an answer or by the end of its order. */
export const EXTENSION_STATES = ['ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'LAPSED'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/** More time is asked for while there is some: on the due day at the latest. */
export function mayAskOn(askedOn: CivilDate, dueOn: CivilDate | null): boolean {
  return dueOn !== null && askedOn <= dueOn;
}

/** Less than was asked, like a refusal, is told with its grounds. */
export function needsGrounds(asked: number, granted: number): boolean {
  return granted < asked;
}

/**
 * The due day by which the first round is judged, once an extension moves the day that stands. One that is granted after that
 * day has passed leaves it: what a past day counted does not change.
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
