import { type ActOf, type ActRow, actTable, diagramOf, stays } from '#rules/technique/acts';
import { type CivilDate, Term } from '#rules/technique/kernel';
import {
  type CaseState,
  type NoticeFacts,
  type NoticeState,
  type Standing,
  hindrance,
  standsPublished,
  viewUntil,
} from './cases.rules.ts';
import { CASE_NOTICE_WORDS, CASE_STATE_WORDS } from './cases.words.ts';

/** The fields of a case that decide which acts are possible, and who may not do them. */
export interface CaseFacts extends Standing {
  draftedBy: string;
  changedBy: string;
  submittedBy: string | null;
}

/** Further data that a page needs to show what may be done now. */
export interface CasePart {
  /** How many warnings have no answer. */
  unanswered: number;
  /** The notices that are open. */
  notices: readonly NoticeFacts[];
  today: CivilDate;
}

type Row = ActRow<CaseState, CaseFacts, CasePart>;
type Hindrance = ReturnType<NonNullable<Row['hindered']>>;

/** Until it is submitted, only its author works on a text. */
const WRITTEN = ['DRAFT', 'RETURNED'] as const;

const ABANDON = {
  side: 'OFFICE',
  permission: 'case.draft',
  offeredAs: 'abandon',
} as const satisfies Partial<Row>;

const KEEP_WORDS = { zh: '放弃更正', en: 'give up the correction' };

const hindrances = ({ notices, today }: CasePart) => notices.map((notice) => hindrance(notice, today));

function warningsOpen(_: CaseFacts, { unanswered: n }: CasePart): Hindrance {
  return n > 0 ? { code: 'CASE_WARNINGS_OPEN', params: { n } } : null;
}

/** Several platforms may still have time, so the sentence names none. */
const CONCERNED = new Term('', { zh: '', en: 'concerned' });

function publicationHindered(facts: CaseFacts, part: CasePart): Hindrance {
  const warnings = warningsOpen(facts, part);
  if (warnings) return warnings;
  const found = hindrances(part);
  if (found.includes('STATEMENT')) return { code: 'CASE_STATEMENT_OPEN', params: { platform: CONCERNED } };
  if (!found.includes('PERIOD')) return null;
  return { code: 'CASE_PERIOD_RUNS', params: { platform: CONCERNED, dueOn: viewUntil(part.notices) ?? '' } };
}

/** The acts of a platform on the notice about its case. It does not see the case itself. */
const NOTICE_ROWS = {
  statement: {
    // stating a view withdraws an earlier consent
    from: { OPEN: 'OPEN', CONSENTED: 'OPEN' },
    side: 'PLATFORM',
    permission: 'own.case.state',
    event: 'case.stated',
    words: { zh: '陈述意见', en: 'state a view' },
  },
  consent: {
    from: { OPEN: 'CONSENTED' },
    side: 'PLATFORM',
    permission: 'own.case.consent',
    event: 'case.consented',
    words: { zh: '同意发布', en: 'consent' },
  },
} as const satisfies Record<string, ActRow<NoticeState, NoticeStatus, undefined>>;

/**
 * Every act of the office on a case. A correction of a published or withdrawn case goes through the same states while the
 * readers' version stays as it is; giving it up leads back to the state before the correction.
 */
export const CASE_ACTS = actTable<CaseState, CaseFacts, CasePart>()({
  prefix: 'case',
  subject: 'CASE',
  words: { zh: '典型案例', en: 'typical case' },
  stateOf: (facts) => facts.state,
  states: CASE_STATE_WORDS,
  others: {
    draft: { zh: '拟稿', en: 'draft' },
    // these words are used for a notice, and in the history of its case
    statement: NOTICE_ROWS.statement.words,
    consent: NOTICE_ROWS.consent.words,
  },
  did: {
    draft: { zh: '拟稿', en: 'Drafted' },
    change: { zh: '修改', en: 'Changed' },
    answer: { zh: '答复提示', en: 'Warning answered' },
    submit: { zh: '提请审定', en: 'Submitted for approval' },
    drop: { zh: '放弃拟稿', en: 'Draft dropped' },
    keepPublished: { zh: '放弃更正', en: 'Correction given up' },
    keepWithdrawn: { zh: '放弃更正', en: 'Correction given up' },
    approve: { zh: '审定', en: 'Approved' },
    return: { zh: '退回', en: 'Returned' },
    notify: { zh: '告知平台', en: 'Platform told' },
    statement: { zh: '陈述意见', en: 'View stated by the platform' },
    consent: { zh: '同意发布', en: 'Publication consented to' },
    weigh: { zh: '答复意见', en: 'Statement taken into account' },
    publish: { zh: '发布', en: 'Published' },
    withdraw: { zh: '撤回', en: 'Withdrawn' },
    correct: { zh: '更正', en: 'Correction begun' },
  },
  acts: {
    change: {
      from: stays(...WRITTEN),
      side: 'OFFICE',
      permission: 'case.draft',
      words: { zh: '修改', en: 'change' },
    },
    answer: {
      from: stays(...WRITTEN),
      side: 'OFFICE',
      permission: 'case.draft',
      // a page offers it beside each warning
      offered: () => false,
      words: { zh: '答复提示', en: 'answer a warning' },
    },
    submit: {
      from: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' },
      side: 'OFFICE',
      permission: 'case.draft',
      hindered: warningsOpen,
      words: { zh: '提请审定', en: 'submit for approval' },
    },
    drop: {
      ...ABANDON,
      from: { DRAFT: 'DROPPED', RETURNED: 'DROPPED' },
      only: ({ currentSeq }) => currentSeq === null,
      words: { zh: '放弃拟稿', en: 'drop the draft' },
    },
    keepPublished: {
      ...ABANDON,
      from: { DRAFT: 'PUBLISHED', RETURNED: 'PUBLISHED' },
      only: standsPublished,
      words: KEEP_WORDS,
    },
    keepWithdrawn: {
      ...ABANDON,
      from: { DRAFT: 'WITHDRAWN', RETURNED: 'WITHDRAWN' },
      only: ({ withdrawnOn }) => withdrawnOn !== null,
      words: KEEP_WORDS,
    },
    approve: {
      from: { SUBMITTED: 'APPROVED' },
      side: 'OFFICE',
      permission: 'case.approve',
      another: {
        code: 'CASE_SAME_PERSON',
        authors: ({ draftedBy, changedBy, submittedBy }) => [draftedBy, changedBy, submittedBy],
      },
      hindered: warningsOpen,
      words: { zh: '审定', en: 'approve' },
    },
    return: {
      from: { SUBMITTED: 'RETURNED', APPROVED: 'RETURNED', NOTIFIED: 'RETURNED' },
      side: 'OFFICE',
      permission: 'case.approve',
      words: { zh: '退回', en: 'return' },
    },
    notify: {
      from: { APPROVED: 'NOTIFIED' },
      side: 'OFFICE',
      permission: 'case.draft',
      event: 'case.notified',
      words: { zh: '告知平台', en: 'tell the platform' },
    },
    weigh: {
      from: stays('NOTIFIED'),
      side: 'OFFICE',
      permission: 'case.draft',
      offered: (_, part) => hindrances(part).includes('STATEMENT'),
      words: { zh: '答复意见', en: 'take a statement into account' },
    },
    publish: {
      from: { NOTIFIED: 'PUBLISHED' },
      side: 'OFFICE',
      permission: 'case.publish',
      hindered: publicationHindered,
      event: 'case.published',
      words: { zh: '发布', en: 'publish' },
    },
    withdraw: {
      // the readers' version can be withdrawn at any moment of a correction
      from: {
        DRAFT: 'DRAFT',
        RETURNED: 'RETURNED',
        SUBMITTED: 'SUBMITTED',
        APPROVED: 'APPROVED',
        NOTIFIED: 'NOTIFIED',
        PUBLISHED: 'WITHDRAWN',
      },
      side: 'OFFICE',
      permission: 'case.publish',
      only: standsPublished,
      event: 'case.withdrawn',
      words: { zh: '撤回', en: 'withdraw' },
    },
    correct: {
      from: { PUBLISHED: 'DRAFT', WITHDRAWN: 'DRAFT' },
      side: 'OFFICE',
      permission: 'case.draft',
      words: { zh: '更正', en: 'correct' },
    },
  },
});

export type CaseAct = ActOf<typeof CASE_ACTS>;

/** The fields of a notice that decide which acts of its platform are possible. */
export interface NoticeStatus {
  consentedAt: Date | null;
  closedAs: 'PUBLISHED' | 'RETURNED' | null;
}

/** Every act of a platform on a notice. The entries in audit and history name the case. */
export const NOTICE_ACTS = actTable<NoticeState, NoticeStatus>()({
  prefix: CASE_ACTS.prefix,
  subject: CASE_ACTS.subject,
  words: { zh: '案例告知', en: 'notice of a typical case' },
  stateOf: ({ consentedAt, closedAs }) => closedAs ?? (consentedAt === null ? 'OPEN' : 'CONSENTED'),
  states: CASE_NOTICE_WORDS,
  // the office changes a notice only by an act on the case
  others: { notify: CASE_ACTS.acts.notify.words, weigh: CASE_ACTS.acts.weigh.words },
  did: CASE_ACTS.did ?? {},
  acts: NOTICE_ROWS,
});

export type NoticeAct = ActOf<typeof NOTICE_ACTS>;

export const CASE_DIAGRAM = diagramOf(CASE_ACTS, ['DRAFT', 'draft']);
export const NOTICE_DIAGRAM = diagramOf(NOTICE_ACTS, ['OPEN', 'notify']);
