import {
  type ActOf,
  type ActRow,
  actTable,
  diagramOf,
  nextState as next,
  stays,
} from '#rules/technique/acts';
import type { CivilDate, RefusalCode, RefusalParams } from '#rules/technique/kernel';
import type { PlatformState } from '#rules/supervision/platforms';
import { owesReport } from './figures.rules.ts';
import type { ReportState, Standing } from './reports.rules.ts';
import { REPORT_STANDING_WORDS } from './reports.words.ts';

/** The fields of a platform's year that decide which acts are possible; before the first act there is no report. */
export interface ReportFacts {
  platform: { enteredOn: CivilDate; state: PlatformState };
  year: { year: number; opensOn: CivilDate };
  report: { state: ReportState; waitsFrom: ReportState | null } | null;
}

export interface ReportPart {
  today: CivilDate;
}

type Row = ActRow<Standing, ReportFacts, ReportPart>;

const standingOf = ({ report }: ReportFacts): Standing => report?.state ?? 'NOT_BEGUN';

/** Why nothing can be submitted yet, or at all. */
export function notYet(
  { platform, year, report }: ReportFacts,
  today: CivilDate,
): { code: RefusalCode; params: RefusalParams } | null {
  if (today < year.opensOn)
    return { code: 'REPORT_NOT_OPEN', params: { year: year.year, opensOn: year.opensOn } };
  if (!report && !owesReport(platform, year.year))
    return { code: 'REPORT_NOT_OWED', params: { year: year.year } };
  return null;
}

const BY_PLATFORM = {
  side: 'PLATFORM',
  permission: 'own.report',
  hindered: (place, { today }) => notYet(place, today),
} as const satisfies Partial<Row>;

const BY_PERSON = { ...BY_PLATFORM, permission: 'own.confirmReport' } as const satisfies Partial<Row>;

const BY_OFFICE = { side: 'OFFICE', permission: 'report.review' } as const satisfies Partial<Row>;

/** Back to the state from which the waiting version was submitted. */
const BACK = {
  from: { AWAITING: ['DRAFT', 'FILED', 'RETURNED', 'ACCEPTED'] },
  leads: ({ report }) => report?.waitsFrom ?? 'DRAFT',
} as const satisfies Partial<Row>;

/**
 * Every act on an annual report. A program's or a liaison's submission waits for the primary responsible person, whose
 * own submission is filed at once: `submit` and `amend` on the one hand, `file` and `fileAmendment` on the other.
 */
export const REPORT_ACTS = actTable<Standing, ReportFacts, ReportPart>()({
  prefix: 'report',
  subject: 'REPORT',
  words: { zh: '年度报告', en: 'annual report' },
  stateOf: standingOf,
  states: REPORT_STANDING_WORDS,
  others: {},
  did: {
    save: { zh: '开始填报', en: 'Report begun' },
    submit: { zh: '提交，待主要负责人确认', en: 'Submitted, to be confirmed' },
    file: { zh: '报送', en: 'Filed' },
    confirm: { zh: '确认报送', en: 'Confirmed and filed' },
    decline: { zh: '不予确认', en: 'Declined' },
    withdraw: { zh: '撤回', en: 'Withdrawn' },
    amend: { zh: '提交更正，待主要负责人确认', en: 'Amendment submitted, to be confirmed' },
    fileAmendment: { zh: '报送更正', en: 'Amended' },
    return: { zh: '退回', en: 'Returned' },
    accept: { zh: '接收', en: 'Accepted' },
  },
  acts: {
    save: {
      ...BY_PLATFORM,
      from: { NOT_BEGUN: 'DRAFT', ...stays('DRAFT', 'FILED', 'RETURNED', 'ACCEPTED') },
      words: { zh: '保存草稿', en: 'save a draft' },
    },
    submit: {
      ...BY_PLATFORM,
      from: { NOT_BEGUN: 'AWAITING', DRAFT: 'AWAITING', RETURNED: 'AWAITING' },
      event: 'report.submitted',
      words: { zh: '提交', en: 'submit' },
    },
    file: {
      ...BY_PLATFORM,
      from: { NOT_BEGUN: 'FILED', DRAFT: 'FILED', RETURNED: 'FILED' },
      offeredAs: 'submit',
      event: 'report.filed',
      words: { zh: '报送', en: 'file' },
    },
    amend: {
      ...BY_PLATFORM,
      from: { FILED: 'AWAITING', ACCEPTED: 'AWAITING' },
      event: 'report.submitted',
      words: { zh: '提交更正', en: 'submit an amendment' },
    },
    fileAmendment: {
      ...BY_PLATFORM,
      from: { FILED: 'FILED', ACCEPTED: 'FILED' },
      offeredAs: 'amend',
      event: 'report.filed',
      words: { zh: '更正', en: 'amend' },
    },
    withdraw: { ...BY_PLATFORM, ...BACK, words: { zh: '撤回', en: 'withdraw' } },
    confirm: {
      ...BY_PERSON,
      from: { AWAITING: 'FILED' },
      event: 'report.filed',
      words: { zh: '确认', en: 'confirm' },
    },
    decline: { ...BY_PERSON, ...BACK, words: { zh: '不予确认', en: 'decline' } },
    return: {
      ...BY_OFFICE,
      from: { FILED: 'RETURNED' },
      event: 'report.returned',
      words: { zh: '退回', en: 'return' },
    },
    accept: {
      ...BY_OFFICE,
      from: { FILED: 'ACCEPTED' },
      event: 'report.accepted',
      words: { zh: '接收', en: 'accept' },
    },
  },
});

export type ReportAct = ActOf<typeof REPORT_ACTS>;

export const REPORT_DIAGRAM = diagramOf(REPORT_ACTS, ['NOT_BEGUN', 'the year opens']);

/** The next state of an act, or undefined when the act is not possible in that state. */
export function nextReportState(
  standing: Standing,
  act: ReportAct,
  waitsFrom: ReportState | null = null,
): ReportState | undefined {
  const report = standing === 'NOT_BEGUN' ? null : { state: standing, waitsFrom };
  const platform = { enteredOn: '', state: 'ACTIVE' as const };
  const state = next(REPORT_ACTS, { platform, year: { year: 0, opensOn: '' }, report }, act);
  return state === 'NOT_BEGUN' ? undefined : state;
}
