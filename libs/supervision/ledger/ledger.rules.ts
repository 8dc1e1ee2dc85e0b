import type { CivilDate } from '#rules/technique/kernel';

export const SYSTEM_STATES = ['NONE', 'PARTIAL', 'ESTABLISHED'] as const;
export type SystemState = (typeof SYSTEM_STATES)[number];
export const OPERATION_STATES = ['NOT_OPERATING', 'PARTIAL', 'EFFECTIVE'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** The sources of facts; of two facts of one day the one with the higher precedence decides. A platform's claim is not among them. */
export const PRECEDENCE = { DESK_REVIEW: 1, INSPECTION: 2, VERIFICATION: 3 } as const;
export type FactKind = keyof typeof PRECEDENCE;
export const FACT_KINDS = [
  'INSPECTION',
  'VERIFICATION',
  'DESK_REVIEW',
] as const satisfies readonly FactKind[];

export interface DatedFact {
  kind: FactKind;
  /** The day on which the fact was found, not the day on which it was recorded. */
  factOn: CivilDate;
  recordedAt: Date;
}

/**
 * Which of two sealed facts decides: the newer by its own day; within one day the one with the higher precedence, and between two
 * of one kind the one recorded later. A fact that arrives late never replaces a newer one.
 */
export function wins(challenger: DatedFact, standing: DatedFact | null): boolean {
  if (standing === null) return true;
  if (challenger.factOn !== standing.factOn) return challenger.factOn > standing.factOn;
  if (challenger.kind !== standing.kind) return PRECEDENCE[challenger.kind] > PRECEDENCE[standing.kind];
  return challenger.recordedAt >= standing.recordedAt;
}

/** The changes after which the ledger has exactly the items that apply: entries that begin and entries that end. */
export function reconcile(
  current: readonly string[],
  applicable: readonly string[],
): { begin: string[]; end: string[] } {
  const has = new Set(current);
  const should = new Set(applicable);
  return { begin: applicable.filter((c) => !has.has(c)), end: current.filter((c) => !should.has(c)) };
}
