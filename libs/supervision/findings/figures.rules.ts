import { type CivilDate, addDays, oneOf } from '#rules/technique/kernel';
import { mayFollow } from './finding-acts.rules.ts';
import { FINDING_STATES, type FindingState, OPEN_STATES } from './findings.rules.ts';

/*
 * When a finding counts as open and when as overdue. Each has a rule and, beside it, a condition in SQL on a
 * row of finding or of finding_span; a test compares the two. Every list and every number uses these.
 */

interface Dated {
  state: FindingState;
  dueOn: CivilDate | null;
}

/** The only state in which a finding can be overdue: once the platform has answered, it waits for the office. */
const WAITS_FOR_PLATFORM: FindingState = 'ORDERED';

/** Not yet rectified. */
export function isOpen(state: FindingState): boolean {
  return (OPEN_STATES as readonly FindingState[]).includes(state);
}

export function openFinding(row: string): string {
  return oneOf(`${row}.state`, OPEN_STATES);
}

/** Rectified or withdrawn: no further act is possible. */
export function endedFinding(row: string): string {
  return oneOf(
    `${row}.state`,
    FINDING_STATES.filter((state) => !FINDING_STATES.some((next) => mayFollow(state, next))),
  );
}

/** Not answered, and its due day has passed. */
export function isOverdue({ state, dueOn }: Dated, today: CivilDate): boolean {
  return state === WAITS_FOR_PLATFORM && dueOn !== null && dueOn < today;
}

export function overdueFinding(row: string, day: string): string {
  return `${row}.state = '${WAITS_FOR_PLATFORM}' and ${row}.due_on < ${day}`;
}

/** The first day on which it is overdue if nothing happens before; null when it cannot be overdue. */
export function overdueFrom({ state, dueOn }: Dated): CivilDate | null {
  return state === WAITS_FOR_PLATFORM && dueOn !== null ? addDays(dueOn, 1) : null;
}

/** The same in SQL: whether there is such a day, and which. */
export function overdueSometime(row: string): { if: string; from: string } {
  return {
    if: `${row}.state = '${WAITS_FOR_PLATFORM}' and ${row}.due_on is not null`,
    from: `${row}.due_on + 1`,
  };
}

/** A span of finding_span that applies at the end of a day. */
export function standsOn(span: string, day: string): string {
  return `${span}.from_on <= ${day} and (${span}.until_on is null or ${span}.until_on > ${day})`;
}

/** A span in which the finding is open at the end of a day. */
export function openSpan(span: string, day: string): string {
  return `${standsOn(span, day)} and ${openFinding(span)}`;
}

/** A span in which the finding is overdue at the end of a day. */
export function overdueSpan(span: string, day: string): string {
  return `${standsOn(span, day)} and ${overdueFinding(span, day)}`;
}
