import { OPERATION_STATES, SYSTEM_STATES } from './ledger.rules.ts';

/*
 * What a number counts and a list shows, said once: conditions in SQL on a row of ledger_entry, called by whatever names
 * a statement gives to the entry and to its days.
 */

/** In force at the end of a day. */
export function inForce(entry: string, day: string): string {
  return `${entry}.started_on <= ${day} and (${entry}.ended_on is null or ${entry}.ended_on > ${day})`;
}

/** Of a platform that was supervised in a range of regions at the end of a day. */
export function wasIn(entry: string, [lo, hi]: readonly [string, string], day: string): string {
  return `exists (select from platform_stay w where w.platform_id = ${entry}.platform_id and w.region_at >= ${lo} and w.region_at < ${hi}
    and w.from_on <= ${day} and (w.until_on is null or w.until_on > ${day}))`;
}

/** With a sealed fact of its own after one day and up to another, sealed by then: a month that is over does not change. */
export function verifiedWithin(entry: string, after: string, day: string): string {
  return `exists (select from ledger_fact f where f.entry_id = ${entry}.id and f.fact_on > ${after} and f.fact_on <= ${day}
    and (f.occurred_at at time zone 'Asia/Shanghai')::date <= ${day})`;
}

/** What a platform says of an entry, beside what was found. */
export const CLAIM_STANDINGS = ['SAME', 'HIGHER', 'LOWER'] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

/** By how much a claim is above what was found on an axis; null where there is no claim or nothing was found. */
function above(entry: string, axis: 'system' | 'operation', states: readonly string[]): string {
  const rank = (column: string): string =>
    `array_position(array[${states.map((s) => `'${s}'`).join(', ')}], ${entry}.${column})`;
  return `(${rank(`claim_${axis}`)} - ${rank(`${axis}_state`)})`;
}

/** Of an entry with both a claim and a verified state: the same, better on an axis and worse on none, or worse on one. */
export function claimStands(entry: string, standing: ClaimStanding): string {
  const s = above(entry, 'system', SYSTEM_STATES);
  const o = above(entry, 'operation', OPERATION_STATES);
  return {
    SAME: `${s} = 0 and ${o} = 0`,
    HIGHER: `${s} >= 0 and ${o} >= 0 and ${s} + ${o} > 0`,
    LOWER: `(${s} < 0 or ${o} < 0)`,
  }[standing];
}
