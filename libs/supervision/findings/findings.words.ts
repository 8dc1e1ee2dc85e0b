import type { Text } from '#rules/technique/kernel';
import type { FindingAxis, FindingState, Severity } from './findings.rules.ts';

/** “Open findings” (在办问题) are those in `OPEN_STATES`, so that no single state is called open. */
export const FINDING_STATE_WORDS: Readonly<Record<FindingState, Text>> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  OPEN: { zh: '待处理', en: 'Awaiting order' },
  ORDERED: { zh: '整改中', en: 'Under order' },
  ANSWERED: { zh: '已答复', en: 'Answered' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

export const FINDING_AXIS_WORDS: Readonly<Record<FindingAxis, Text>> = {
  SYSTEM: { zh: '制度', en: 'System' },
  OPERATION: { zh: '运行', en: 'Operation' },
  BOTH: { zh: '制度和运行', en: 'System and operation' },
};

export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  MINOR: { zh: '一般', en: 'Minor' },
  SERIOUS: { zh: '较重', en: 'Serious' },
  GRAVE: { zh: '严重', en: 'Grave' },
};

/** The steps of the life line. */
export type FindingStep = 'FOUND' | 'ORDERED' | 'ANSWERED' | 'CLOSED' | 'WITHDRAWN';

export const FINDING_STEP_WORDS: Readonly<Record<FindingStep, Text>> = {
  FOUND: { zh: '发现', en: 'Found' },
  ORDERED: { zh: '责令整改', en: 'Ordered' },
  ANSWERED: { zh: '平台答复', en: 'Answered' },
  CLOSED: { zh: '办结', en: 'Closed' },
  WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
};

/** The same steps while one is the current one. */
export const FINDING_STEP_NOW_WORDS: Readonly<Record<FindingStep, Text>> = {
  FOUND: { zh: '发现', en: 'Found' },
  ORDERED: { zh: '责令整改', en: 'Awaiting order' },
  ANSWERED: { zh: '平台答复', en: 'Awaiting answer' },
  CLOSED: { zh: '办结', en: 'Awaiting closure' },
  WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
};
