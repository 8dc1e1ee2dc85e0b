export const SEVERITIES = ['MINOR', 'SERIOUS', 'GRAVE'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const FINDING_STATES = ['DRAFT', 'OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export const FINDING_AXES = ['SYSTEM', 'OPERATION', 'BOTH'] as const;
export type FindingAxis = (typeof FINDING_AXES)[number];

/** States in which a finding still waits to be put right. */
export const OPEN_STATES = ['OPEN', 'ORDERED', 'ANSWERED'] as const satisfies readonly FindingState[];

/**
 * Which state may follow which. ORDERED to ORDERED is a deadline that was set or moved, ANSWERED to ANSWERED one that was moved; what an
 * order covers is withdrawn only once the order is revoked. */
export const FINDING_NEXT: Record<FindingState, readonly FindingState[]> = {
  DRAFT: ['OPEN', 'CLOSED'],
  OPEN: ['ORDERED', 'WITHDRAWN'],
  ORDERED: ['ORDERED', 'ANSWERED', 'OPEN', 'CLOSED'],
  ANSWERED: ['ORDERED', 'ANSWERED', 'OPEN', 'CLOSED'],
  CLOSED: [],
  WITHDRAWN: [],
};

export const FINDING_WORDS: Record<FindingState, string> = {
  DRAFT: '草稿 / draft',
  OPEN: '待处理 / open',
  ORDERED: '整改中 / ordered',
  ANSWERED: '已答复 / answered',
  CLOSED: '已办结 / closed',
  WITHDRAWN: '已撤回 / withdrawn',
};

/** An order is drafted over what no order covers yet. */
export function mayBeOrdered(state: FindingState): boolean {
  return state === 'OPEN';
}

/** A typical case is written out of what is closed. */
export function mayBeTold(state: FindingState): boolean {
  return state === 'CLOSED';
}

export function mayFollow(from: FindingState, to: FindingState): boolean {
  return FINDING_NEXT[from].includes(to);
}
