import type { Tier } from '#rules/reference/duties';
import type { CivilDate } from '#rules/technique/kernel';

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

/** The fields of a case that decide which acts make sense: whether readers have a version, and whether it was withdrawn. */
export interface Standing {
  state: CaseState;
  currentSeq: number | null;
  withdrawnOn: CivilDate | null;
}

export const standsPublished = (c: Standing): boolean => c.currentSeq !== null && c.withdrawnOn === null;

/** How a text is given up: a first draft ends, a correction returns to the state before it. */
export function abandonOf(c: Standing): 'drop' | 'keepPublished' | 'keepWithdrawn' {
  if (c.currentSeq === null) return 'drop';
  return c.withdrawnOn === null ? 'keepPublished' : 'keepWithdrawn';
}

/** The state of a notice: open or ended by the office; consented while it is open and the platform needs no more time. */
export const NOTICE_STATES = ['OPEN', 'CONSENTED', 'PUBLISHED', 'RETURNED'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export interface Audience {
  toPlatforms: boolean;
  categories: readonly string[];
  tiers: readonly Tier[];
  toSubordinates: boolean;
  toSuperior: boolean;
}

/**
 * Whether an audience includes a platform of the territory: an empty list includes all; two lists both have to match.
 * The row-security policy contains the same condition.
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

/** What publication still waits for at one platform's notice; the period ends at 24:00 of its last day. */
export function hindrance(notice: NoticeFacts, today: CivilDate): 'STATEMENT' | 'PERIOD' | null {
  const { statedAt, weighedAt, consentedAt, dueOn } = notice;
  if (statedAt !== null && (weighedAt === null || weighedAt < statedAt)) return 'STATEMENT';
  return consentedAt === null && today <= dueOn ? 'PERIOD' : null;
}

/** The last day on which a platform that was notified and has not consented may state a view. */
export function viewUntil(open: readonly Pick<NoticeFacts, 'dueOn' | 'consentedAt'>[]): CivilDate | null {
  const waiting = open.filter((n) => n.consentedAt === null).map((n) => n.dueOn);
  return waiting.sort().at(-1) ?? null;
}

/** Whether a case whose decision changed was withdrawn within the period; null where there was no such change. */
export function withdrawnInTime(c: {
  withdrawnOn: CivilDate | null;
  withdrawDueOn: CivilDate | null;
}): boolean | null {
  return c.withdrawnOn === null || c.withdrawDueOn === null ? null : c.withdrawnOn <= c.withdrawDueOn;
}

/** The state in which readers other than the own office see a case. */
export type Shown = 'NONE' | 'PUBLISHED' | 'WITHDRAWN';

export function shownAs(c: Pick<Standing, 'currentSeq' | 'withdrawnOn'>): Shown {
  if (c.currentSeq === null) return 'NONE';
  return c.withdrawnOn === null ? 'PUBLISHED' : 'WITHDRAWN';
}

/** The steps of a case towards publication, in their order. */
export const CASE_STEPS = ['DRAFTED', 'SUBMITTED', 'APPROVED', 'NOTIFIED', 'PUBLISHED'] as const;
export type CaseStepKey = (typeof CASE_STEPS)[number];
