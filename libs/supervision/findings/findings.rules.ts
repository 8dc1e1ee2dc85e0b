import type { IndexedKind } from '#rules/technique/kernel';

export const SEVERITIES = ['MINOR', 'SERIOUS', 'GRAVE'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const FINDING_STATES = ['DRAFT', 'OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export const FINDING_AXES = ['SYSTEM', 'OPERATION', 'BOTH'] as const;
export type FindingAxis = (typeof FINDING_AXES)[number];

/** States in which a finding is not yet rectified. */
export const OPEN_STATES = ['OPEN', 'ORDERED', 'ANSWERED'] as const satisfies readonly FindingState[];

/** An order is drafted over findings that no order covers yet. */
export function mayBeOrdered(state: FindingState): boolean {
  return state === 'OPEN';
}

/** A typical case is made from closed findings. */
export function mayBecomeCase(state: FindingState): boolean {
  return state === 'CLOSED';
}

/** As the search finds them. */
export const FINDING_SEARCH_KIND = {
  name: 'FINDING',
  letter: 'F',
  byWholeLine: false,
} as const satisfies IndexedKind;
