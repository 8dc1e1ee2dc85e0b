import type { CivilDate } from '#rules/kernel';

export const TIMELINESS = ['ON_TIME', 'LATE'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** What tells whether the first round of an order was answered in time. */
export interface FirstRound {
  firstDueOn: CivilDate | null;
  firstAnsweredOn: CivilDate | null;
  revokedOn: CivilDate | null;
}

export interface TimelyDelta {
  day: CivilDate;
  due: number;
  answered: number;
  timely: number;
}

/** An order counts on the day its first round is due, unless it was revoked by then. */
function counts({ firstDueOn: day, firstAnsweredOn, revokedOn }: FirstRound, n: 1 | -1): TimelyDelta[] {
  if (day === null || (revokedOn !== null && revokedOn <= day)) return [];
  const answered = firstAnsweredOn === null ? 0 : n;
  return [{ day, due: n, answered, timely: firstAnsweredOn !== null && firstAnsweredOn <= day ? n : 0 }];
}

/** What an act changes in the timeliness of first rounds. */
export function timelyDeltas(before: FirstRound, after: FirstRound): TimelyDelta[] {
  return [...counts(before, -1), ...counts(after, 1)];
}
