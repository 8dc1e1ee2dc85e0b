import type { CivilDate, RollUp } from '#rules/technique/kernel';

export const TIMELINESS = ['ON_TIME', 'LATE'] as const;
export type Timeliness = (typeof TIMELINESS)[number];
/*
 * Whether the first round of an order was answered in time: as rules and, beside them, as conditions in SQL on a row of
 * rectification_order; a test compares the two.
 */

/** The fields that decide whether the first round of an order was answered in time. */
export interface FirstRound {
  firstDueOn: CivilDate | null;
  firstAnsweredOn: CivilDate | null;
  revokedOn: CivilDate | null;
}

/** What is counted of orders: first rounds by the day they are due; of these the answered, and those answered in time. */
export const ORDER_COUNTS = { counts: ['due', 'answered', 'timely'], keys: [] } as const satisfies RollUp;

export interface TimelyDelta {
  day: CivilDate;
  due: number;
  answered: number;
  timely: number;
}

/** The day on which the first round counts as due: the day it is due, unless the order was revoked by then. */
export function firstRoundDueOn({ firstDueOn, revokedOn }: FirstRound): CivilDate | null {
  return firstDueOn === null || (revokedOn !== null && revokedOn <= firstDueOn) ? null : firstDueOn;
}

export function firstRoundDue(row: string): string {
  return `${row}.first_due_on is not null and (${row}.revoked_on is null or ${row}.revoked_on > ${row}.first_due_on)`;
}

/** For those that count, whether they were on time is known: answered, or the day has passed. */
export function isFirstRoundDecided(round: FirstRound, today: CivilDate): boolean {
  const day = firstRoundDueOn(round);
  return day !== null && (round.firstAnsweredOn !== null || day < today);
}

export function firstRoundDecided(row: string, today: string): string {
  return `${firstRoundDue(row)} and (${row}.first_answered_on is not null or ${row}.first_due_on < ${today})`;
}

export function isFirstRoundInTime({ firstDueOn, firstAnsweredOn }: FirstRound): boolean {
  return firstDueOn !== null && firstAnsweredOn !== null && firstAnsweredOn <= firstDueOn;
}

export function firstRoundInTime(row: string): string {
  return `coalesce(${row}.first_answered_on <= ${row}.first_due_on, false)`;
}

/** An order counts on the day its first round is due. */
function counts(round: FirstRound, n: 1 | -1): TimelyDelta[] {
  const day = firstRoundDueOn(round);
  if (day === null) return [];
  const answered = round.firstAnsweredOn === null ? 0 : n;
  return [{ day, due: n, answered, timely: isFirstRoundInTime(round) ? n : 0 }];
}

/** The change of the figures of first rounds by an act. */
export function timelyDeltas(before: FirstRound, after: FirstRound): TimelyDelta[] {
  return [...counts(before, -1), ...counts(after, 1)];
}
