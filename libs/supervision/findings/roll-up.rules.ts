import type { CivilDate, Delta, RollUp } from '#rules/technique/kernel';
import { isOpen, overdueFrom } from './figures.rules.ts';
import type { FindingState } from './findings.rules.ts';

/** The counts of findings: by the area of the duty, and closed ones by the day on which they were found. */
export const FINDING_COUNTS = {
  counts: [
    'found',
    'repeated',
    'closed',
    'open',
    'overdue',
    /** Of the open, those that repeat an earlier finding. */
    'recurring',
  ],
  keys: ['areaCode', 'foundOn'],
} as const satisfies RollUp;
export type FindingDelta = Delta<typeof FINDING_COUNTS>;

/** The data of a span for each of its days: a state, and for a running order the due day. */
export interface Spanned {
  state: FindingState;
  dueOn: CivilDate | null;
  fromOn: CivilDate;
  /** Whether the finding repeats an earlier one. */
  repeat: boolean;
}

export interface StockDelta {
  day: CivilDate;
  open?: number;
  recurring?: number;
  overdue?: number;
}

/** The first day of a span on which its finding is overdue, if the span never ends. */
function lateFrom(span: Spanned): CivilDate | null {
  const day = overdueFrom(span);
  return day !== null && day < span.fromOn ? span.fromOn : day;
}

function stock(span: Spanned, day: CivilDate, n: 1 | -1): StockDelta[] {
  if (!isOpen(span.state)) return [];
  return [{ day, open: n, ...(span.repeat ? { recurring: n } : {}) }];
}

/** The change of the stock when a span begins, as if it never ended. */
export function begins(span: Spanned): StockDelta[] {
  const late = lateFrom(span);
  return [...stock(span, span.fromOn, 1), ...(late === null ? [] : [{ day: late, overdue: 1 }])];
}

/** The change when it ends on a day: that day no longer belongs to it. */
export function ends(span: Spanned, until: CivilDate): StockDelta[] {
  const late = lateFrom(span);
  return [
    ...stock(span, until, -1),
    // a span that ended in time cancels, on the coming day, the overdue count that never came true
    ...(late === null ? [] : [{ day: until > late ? until : late, overdue: -1 }]),
  ];
}
