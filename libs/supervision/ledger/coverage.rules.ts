import { type CivilDate, type Delta, type RollUp, addDays, addMonths } from '#rules/technique/kernel';

/** Days from the first up to, but not including, the last. */
export interface Days {
  from: CivilDate;
  until: CivilDate;
}

/** A sealed fact: its own day, and the day on which it was sealed. */
export interface SealedFact {
  factOn: CivilDate;
  sealedOn: CivilDate;
}

/** The first day on which a fact is no longer within the twelve months before. */
export function lapsesOn(factOn: CivilDate): CivilDate {
  const day = addMonths(factOn, 12);
  // 29 February: twelve months before 28 February is a day earlier, and the fact still counts
  return addMonths(day, -12) < factOn ? addDays(day, 1) : day;
}

/**
 * The days on which an entry counts as verified within a year, without overlaps, in order. A fact counts from the day of
 * its seal, not before, so that a past month does not change; and for twelve months from its own day.
 */
export function coverage(facts: readonly SealedFact[]): Days[] {
  const spans = facts
    .map(({ factOn, sealedOn }) => ({ from: sealedOn > factOn ? sealedOn : factOn, until: lapsesOn(factOn) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Days[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.until) last.until = span.until > last.until ? span.until : last.until;
    else merged.push({ ...span });
  }
  return merged;
}

/** The counts of the ledger: entries in force, and those that were verified within a year. */
export const LEDGER_COUNTS = { counts: ['entries', 'verified'], keys: [] } as const satisfies RollUp;
export type LedgerDelta = Delta<typeof LEDGER_COUNTS>;

/** The part of the days from a day on. */
export function fromDay(days: readonly Days[], on: CivilDate): Days[] {
  return days
    .filter(({ until }) => until > on)
    .map(({ from, until }) => ({ from: from > on ? from : on, until }));
}

/** As changes of a count: one more on the first day, one fewer on the day after the last. */
export function asDeltas(days: readonly Days[], sign: 1 | -1): { day: CivilDate; verified: number }[] {
  return days.flatMap(({ from, until }) => [
    { day: from, verified: sign },
    { day: until, verified: -sign },
  ]);
}
