import type { Text } from '#rules/kernel';

export const SEVERITIES = ['MINOR', 'SERIOUS', 'GRAVE'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const FINDING_STATES = ['DRAFT', 'OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export const FINDING_AXES = ['SYSTEM', 'OPERATION', 'BOTH'] as const;
export type FindingAxis = (typeof FINDING_AXES)[number];

/** States in which a finding still waits to be put right. */
export const OPEN_STATES = ['OPEN', 'ORDERED', 'ANSWERED'] as const satisfies readonly FindingState[];

export const FINDING_WORDS: Record<FindingState, Text> = {
  DRAFT: { zh: '草稿', en: 'draft' },
  OPEN: { zh: '待处理', en: 'open' },
  ORDERED: { zh: '整改中', en: 'ordered' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  CLOSED: { zh: '已办结', en: 'closed' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};
