import type { CivilDate, Delta, RollUp } from '#rules/technique/kernel';
import { isOpen, overdueFrom } from './figures.rules.ts';
import type { FindingState } from './findings.rules.ts';

/** What is counted of findings: by the area of the duty, and what is closed by the day on which it was found. */
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

/** What a span says of its days: a state, and for an order under way the day it is due. */
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

/** What changes in the stock when a span begins, as if it would never end. */
export function begins(span: Spanned): StockDelta[] {
  const late = lateFrom(span);
  return [...stock(span, span.fromOn, 1), ...(late === null ? [] : [{ day: late, overdue: 1 }])];
}

/** What changes when it ends on a day: the day itself is no longer its own. */
export function ends(span: Spanned, until: CivilDate): StockDelta[] {
  const late = lateFrom(span);
  return [
    ...stock(span, until, -1),
    // one that ended in time takes back, on its day to come, the lateness that never was
    ...(late === null ? [] : [{ day: until > late ? until : late, overdue: -1 }]),
  ];
}
