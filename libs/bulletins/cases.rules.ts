import type { Permission } from '#rules/access';
import type { Tier } from '#rules/duties';
import type { CivilDate, Lang, Text } from '#rules/kernel';

export const CASE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'NOTIFIED',
  'PUBLISHED',
  'WITHDRAWN',
  'DROPPED',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/**
 * What may be done in which state, and the state it leads to. A correction of a published or withdrawn case goes through
 * the same states while what readers have stays as it is; giving it up leads back to where the case stood.
 */
export const CASE_NEXT = {
  DRAFT: {
    change: 'DRAFT',
    answer: 'DRAFT',
    submit: 'SUBMITTED',
    drop: 'DROPPED',
    keepPublished: 'PUBLISHED',
    keepWithdrawn: 'WITHDRAWN',
    withdraw: 'DRAFT',
  },
  RETURNED: {
    change: 'RETURNED',
    answer: 'RETURNED',
    submit: 'SUBMITTED',
    drop: 'DROPPED',
    keepPublished: 'PUBLISHED',
    keepWithdrawn: 'WITHDRAWN',
    withdraw: 'RETURNED',
  },
  SUBMITTED: { approve: 'APPROVED', return: 'RETURNED', withdraw: 'SUBMITTED' },
  APPROVED: { notify: 'NOTIFIED', return: 'RETURNED', withdraw: 'APPROVED' },
  NOTIFIED: {
    statement: 'NOTIFIED',
    consent: 'NOTIFIED',
    weigh: 'NOTIFIED',
    publish: 'PUBLISHED',
    return: 'RETURNED',
    withdraw: 'NOTIFIED',
  },
  PUBLISHED: { withdraw: 'WITHDRAWN', correct: 'DRAFT' },
  WITHDRAWN: { correct: 'DRAFT' },
  DROPPED: {},
} as const satisfies Record<CaseState, Partial<Record<string, CaseState>>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
export type CaseAct = KeysOf<(typeof CASE_NEXT)[CaseState]>;

/** What of a case decides which acts make sense: whether readers have it, and whether it was taken back. */
export interface Standing {
  state: CaseState;
  currentSeq: number | null;
  withdrawnOn: CivilDate | null;
}

export const standsPublished = (c: Standing): boolean => c.currentSeq !== null && c.withdrawnOn === null;

/** The state that an act leads to, or undefined when the act is not possible for this case. */
export function nextState(c: Standing, act: CaseAct): CaseState | undefined {
  const row: Partial<Record<CaseAct, CaseState>> = CASE_NEXT[c.state];
  const next = row[act];
  if (act === 'withdraw' || act === 'keepPublished') return standsPublished(c) ? next : undefined;
  if (act === 'keepWithdrawn') return c.withdrawnOn === null ? undefined : next;
  if (act === 'drop') return c.currentSeq === null ? next : undefined;
  return next;
}

/** How work on a text is given up: a first draft ends, a correction leads back. */
export function abandonOf(c: Standing): 'drop' | 'keepPublished' | 'keepWithdrawn' {
  if (c.currentSeq === null) return 'drop';
  return c.withdrawnOn === null ? 'keepPublished' : 'keepWithdrawn';
}

/** The permission behind each act of the office. */
export const OFFICE_ACTS = {
  change: 'case.draft',
  answer: 'case.draft',
  submit: 'case.draft',
  drop: 'case.draft',
  keepPublished: 'case.draft',
  keepWithdrawn: 'case.draft',
  correct: 'case.draft',
  notify: 'case.draft',
  weigh: 'case.draft',
  approve: 'case.approve',
  return: 'case.approve',
  publish: 'case.publish',
  withdraw: 'case.publish',
} as const satisfies Partial<Record<CaseAct, Permission>>;
export type OfficeAct = keyof typeof OFFICE_ACTS;

export const PLATFORM_ACTS = {
  statement: 'own.case.state',
  consent: 'own.case.consent',
} as const satisfies Partial<Record<CaseAct, Permission>>;

export const STATE_WORDS: Record<CaseState, Text> = {
  DRAFT: { zh: '拟稿', en: 'draft' },
  SUBMITTED: { zh: '待审定', en: 'awaiting approval' },
  RETURNED: { zh: '已退回', en: 'returned' },
  APPROVED: { zh: '已审定', en: 'approved' },
  NOTIFIED: { zh: '已告知平台', en: 'platform told' },
  PUBLISHED: { zh: '已发布', en: 'published' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
  DROPPED: { zh: '已放弃', en: 'dropped' },
};

export const ACT_WORDS: Record<CaseAct | 'draft', Text> = {
  draft: { zh: '拟稿', en: 'draft' },
  change: { zh: '修改', en: 'change' },
  answer: { zh: '答复提示', en: 'answer a warning' },
  submit: { zh: '提请审定', en: 'submit for approval' },
  drop: { zh: '放弃拟稿', en: 'drop the draft' },
  keepPublished: { zh: '放弃更正', en: 'give up the correction' },
  keepWithdrawn: { zh: '放弃更正', en: 'give up the correction' },
  approve: { zh: '审定', en: 'approve' },
  return: { zh: '退回', en: 'return' },
  notify: { zh: '告知平台', en: 'tell the platform' },
  statement: { zh: '陈述意见', en: 'state a view' },
  consent: { zh: '同意发布', en: 'consent' },
  weigh: { zh: '答复意见', en: 'take a statement into account' },
  publish: { zh: '发布', en: 'publish' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  correct: { zh: '更正', en: 'correct' },
};

export function actWord(kind: string, lang: Lang): string {
  return kind in ACT_WORDS ? ACT_WORDS[kind as CaseAct][lang] : kind;
}

export interface Audience {
  toPlatforms: boolean;
  categories: readonly string[];
  tiers: readonly Tier[];
  toSubordinates: boolean;
  toSuperior: boolean;
}

/**
 * Whether a platform of the territory is addressed: an empty list leaves nobody out; both lists given narrow each other.
 * The policy of the database says the same.
 */
export function addresses(
  audience: Pick<Audience, 'toPlatforms' | 'categories' | 'tiers'>,
  platform: { categories: readonly string[]; tier: Tier },
): boolean {
  if (!audience.toPlatforms) return false;
  const byCategory =
    audience.categories.length === 0 || audience.categories.some((c) => platform.categories.includes(c));
  return byCategory && (audience.tiers.length === 0 || audience.tiers.includes(platform.tier));
}

export interface NoticeFacts {
  dueOn: CivilDate;
  statedAt: Date | null;
  weighedAt: Date | null;
  consentedAt: Date | null;
}

/** What still stands between one platform's notice and publication; the period ends at 24:00 of its last day. */
export function hindrance(notice: NoticeFacts, today: CivilDate): 'STATEMENT' | 'PERIOD' | null {
  const { statedAt, weighedAt, consentedAt, dueOn } = notice;
  if (statedAt !== null && (weighedAt === null || weighedAt < statedAt)) return 'STATEMENT';
  return consentedAt === null && today <= dueOn ? 'PERIOD' : null;
}

/** Whether a case whose decision changed was withdrawn by the day by which it had to be; null where that is no question. */
export function withdrawnInTime(c: {
  withdrawnOn: CivilDate | null;
  withdrawDueOn: CivilDate | null;
}): boolean | null {
  return c.withdrawnOn === null || c.withdrawDueOn === null ? null : c.withdrawnOn <= c.withdrawDueOn;
}

/** What readers other than the own office have of a case. */
export type Shown = 'NONE' | 'PUBLISHED' | 'WITHDRAWN';

export function shownAs(c: Pick<Standing, 'currentSeq' | 'withdrawnOn'>): Shown {
  if (c.currentSeq === null) return 'NONE';
  return c.withdrawnOn === null ? 'PUBLISHED' : 'WITHDRAWN';
}
