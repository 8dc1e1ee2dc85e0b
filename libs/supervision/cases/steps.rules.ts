import { type CivilDate, type Lang, type Text, inSentence } from '#rules/technique/kernel';
import { CASE_STEPS, type CaseState, type CaseStepKey } from './cases.rules.ts';
import { CASE_STATE_WORDS } from './cases.words.ts';

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

const HINTS: Partial<Record<CaseState, Text>> = {
  DRAFT: { zh: '待提请审定', en: 'with the author' },
  RETURNED: { zh: '已退回修改', en: 'returned for changes' },
  APPROVED: { zh: CASE_STATE_WORDS.APPROVED.zh, en: 'with the office' },
  DROPPED: { zh: CASE_STATE_WORDS.DROPPED.zh, en: inSentence(CASE_STATE_WORDS.DROPPED.en) },
};

export interface CaseStepFacts {
  state: CaseState;
  draftedOn: CivilDate;
  submittedOn: CivilDate | null;
  approvedOn: CivilDate | null;
  notifiedOn: CivilDate | null;
  publishedOn: CivilDate | null;
  /** The last day of the platforms' period, while it runs. */
  viewUntil: CivilDate | null;
  submittedBy: string | null;
  /** Whether the reader may approve it. */
  mayApprove: boolean;
}

/** The hint at the current step; those who may approve the case see who submitted it. */
function hintOf({ state, viewUntil, submittedBy, mayApprove }: CaseStepFacts): Text | undefined {
  if (state === 'NOTIFIED' && viewUntil !== null)
    return { zh: `平台意见期至 ${viewUntil}`, en: `views until ${viewUntil}` };
  if (state !== 'SUBMITTED') return HINTS[state];
  if (submittedBy === null) return { zh: CASE_STATE_WORDS.SUBMITTED.zh, en: 'with the director' };
  return mayApprove
    ? { zh: `由${submittedBy}提请，请您审定`, en: `submitted by ${submittedBy}, please approve` }
    : { zh: `由${submittedBy}提请，${CASE_STATE_WORDS.SUBMITTED.zh}`, en: `submitted by ${submittedBy}` };
}

/** The way to publication as a line of five steps with their days; the hint is shown at the current one. */
export function caseSteps(facts: CaseStepFacts, lang: Lang): CaseStepView[] {
  const days = [facts.draftedOn, facts.submittedOn, facts.approvedOn, facts.notifiedOn, facts.publishedOn];
  const at = AT[facts.state];
  const hint = hintOf(facts);
  return CASE_STEPS.map((key, i) => ({
    key,
    on: i < at ? (days[i] ?? null) : null,
    state: i < at ? 'DONE' : i === at && facts.state !== 'DROPPED' ? 'CURRENT' : 'AHEAD',
    hint: i === at ? (hint?.[lang] ?? null) : null,
  }));
}
