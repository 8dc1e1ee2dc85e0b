import { type CivilDate, addMonths } from '#rules/technique/kernel';
import type { SealedFact } from './coverage.rules.ts';
import { OPERATION_STATES, type OperationState, SYSTEM_STATES, type SystemState } from './ledger.rules.ts';

/*
 * Conditions shared by numbers and lists: as rules, and as conditions in SQL on a row of ledger_entry. The statement passes its
 * names for the entry and the days. A test compares the two.
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

/** A fact of this day or earlier no longer counts on the given day: twelve months have passed. */
export function yearBefore(day: CivilDate): CivilDate {
  return addMonths(day, -12);
}

/** With a fact within the twelve months up to a day and sealed by then, so that a past month does not change. */
export function isVerifiedWithinYear(facts: readonly SealedFact[], day: CivilDate): boolean {
  const after = yearBefore(day);
  return facts.some(({ factOn, sealedOn }) => factOn > after && factOn <= day && sealedOn <= day);
}

/** The day on which a fact was sealed, on a row of ledger_fact. */
const sealedOn = (fact: string): string => `(${fact}.occurred_at at time zone 'Asia/Shanghai')::date`;

/** The same in SQL; `after` is `yearBefore` of the day, sent as a value so that an index on the days can be used. */
export function verifiedWithin(entry: string, after: string, day: string): string {
  return `exists (select from ledger_fact f where f.entry_id = ${entry}.id and f.fact_on > ${after} and f.fact_on <= ${day}
    and ${sealedOn('f')} <= ${day})`;
}

/** For the days of every fact at once: a lateral subquery of one column `days`, from the first to the last on which it counts. */
export function verifiedDays(fact: string): string {
  return `(select daterange(d.sealed_on, greatest(l.lapses_on, d.sealed_on)) as days
             from (select greatest(${sealedOn(fact)}, ${fact}.fact_on) as sealed_on,
                          (${fact}.fact_on + interval '12 months')::date as year_on) d
            cross join lateral (select case when (d.year_on - interval '12 months')::date < ${fact}.fact_on then d.year_on + 1
                                            else d.year_on end as lapses_on) l)`;
}

interface Axes {
  systemState: SystemState | null;
  operationState: OperationState | null;
}

/** Established and effective: nothing is left to do. */
export function isInPlace({ systemState, operationState }: Axes): boolean {
  return systemState === 'ESTABLISHED' && operationState === 'EFFECTIVE';
}

/** The platform's claim about an entry, compared with the verified state. */
export const CLAIM_STANDINGS = ['SAME', 'HIGHER', 'LOWER'] as const;
export type ClaimStanding = (typeof CLAIM_STANDINGS)[number];

/** By how much a claim is above the verified state of an axis; null without a claim or a verified state. */
function above(entry: string, axis: 'system' | 'operation', states: readonly string[]): string {
  const rank = (column: string): string =>
    `array_position(array[${states.map((s) => `'${s}'`).join(', ')}], ${entry}.${column})`;
  return `(${rank(`claim_${axis}`)} - ${rank(`${axis}_state`)})`;
}

interface Claimed extends Axes {
  claimSystem: SystemState | null;
  claimOperation: OperationState | null;
}

/** How a claim compares with the verified state; null without a claim or a verified state. */
export function claimStanding(entry: Claimed): ClaimStanding | null {
  const { systemState, operationState, claimSystem, claimOperation } = entry;
  if (systemState === null || operationState === null || claimSystem === null || claimOperation === null)
    return null;
  const s = SYSTEM_STATES.indexOf(claimSystem) - SYSTEM_STATES.indexOf(systemState);
  const o = OPERATION_STATES.indexOf(claimOperation) - OPERATION_STATES.indexOf(operationState);
  if (s < 0 || o < 0) return 'LOWER';
  return s + o > 0 ? 'HIGHER' : 'SAME';
}

/** The same in SQL, for an entry with both: equal, better on an axis and worse on none, or worse on one. */
export function claimStands(entry: string, standing: ClaimStanding): string {
  const s = above(entry, 'system', SYSTEM_STATES);
  const o = above(entry, 'operation', OPERATION_STATES);
  return {
    SAME: `${s} = 0 and ${o} = 0`,
    HIGHER: `${s} >= 0 and ${o} >= 0 and ${s} + ${o} > 0`,
    LOWER: `(${s} < 0 or ${o} < 0)`,
  }[standing];
}
