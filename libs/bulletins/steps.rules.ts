import type { CivilDate, Lang } from '#rules/kernel';
import type { CaseState } from './cases.rules.ts';

export const CASE_STEPS = ['DRAFTED', 'SUBMITTED', 'APPROVED', 'NOTIFIED', 'PUBLISHED'] as const;
export type CaseStepKey = (typeof CASE_STEPS)[number];

export interface CaseStepView {
  key: CaseStepKey;
  on: CivilDate | null;
  state: 'DONE' | 'CURRENT' | 'AHEAD';
  hint: string | null;
}

const AT: Record<CaseState, number> = {
  DRAFT: 1,
  RETURNED: 1,
  SUBMITTED: 2,
  APPROVED: 3,
  NOTIFIED: 4,
  PUBLISHED: 5,
  WITHDRAWN: 5,
  DROPPED: 1,
};

const HINTS: Partial<Record<CaseState, { zh: string; en: string }>> = {
  DRAFT: { zh: '待提请审定', en: 'to be submitted' },
  RETURNED: { zh: '已退回修改', en: 'returned to the author' },
  SUBMITTED: { zh: '须由他人审定', en: 'another person approves' },
  APPROVED: { zh: '待告知平台', en: 'the platform is to be told' },
  DROPPED: { zh: '已放弃', en: 'dropped' },
};

export interface CaseStepFacts {
  state: CaseState;
  draftedOn: CivilDate;
  submittedOn: CivilDate | null;
  approvedOn: CivilDate | null;
  notifiedOn: CivilDate | null;
  publishedOn: CivilDate | null;
  /** The last day of the platforms' period, while it is waited for. */
  viewUntil: CivilDate | null;
}

/** The way to publication as a line of five steps with their days; the hint stands at the current one. */
export function caseSteps(facts: CaseStepFacts, lang: Lang): CaseStepView[] {
  const days = [facts.draftedOn, facts.submittedOn, facts.approvedOn, facts.notifiedOn, facts.publishedOn];
  const at = AT[facts.state];
  const until = facts.viewUntil;
  const waits = { zh: `平台意见期至 ${until ?? ''}`, en: `views until ${until ?? ''}` };
  const hint = facts.state === 'NOTIFIED' && until !== null ? waits : HINTS[facts.state];
  return CASE_STEPS.map((key, i) => ({
    key,
    on: i < at ? (days[i] ?? null) : null,
    state: i < at ? 'DONE' : i === at && facts.state !== 'DROPPED' ? 'CURRENT' : 'AHEAD',
    hint: i === at ? (hint?.[lang] ?? null) : null,
  }));
}
