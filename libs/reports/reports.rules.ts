import type { Permission } from '#rules/access';
import type { CivilDate, Lang, Text } from '#rules/kernel';

/** A report that was not begun has no row; the others are states of one. */
export const REPORT_STATES = ['DRAFT', 'AWAITING', 'FILED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
export const STANDINGS = ['NOT_BEGUN', ...REPORT_STATES] as const;
export type Standing = (typeof STANDINGS)[number];

/** `BACK` leads to the state from which the version that waits was submitted. */
type Target = ReportState | 'BACK';

/**
 * What may be done in which state. A program's or a liaison's submission waits for the primary responsible person, whose
 * own submission is filed at once: `submit` and `amend` on the one hand, `file` and `fileAmendment` on the other.
 */
export const REPORT_NEXT = {
  NOT_BEGUN: { save: 'DRAFT', submit: 'AWAITING', file: 'FILED' },
  DRAFT: { save: 'DRAFT', submit: 'AWAITING', file: 'FILED' },
  AWAITING: { confirm: 'FILED', decline: 'BACK', withdraw: 'BACK' },
  FILED: {
    save: 'FILED',
    amend: 'AWAITING',
    fileAmendment: 'FILED',
    return: 'RETURNED',
    accept: 'ACCEPTED',
  },
  RETURNED: { save: 'RETURNED', submit: 'AWAITING', file: 'FILED' },
  ACCEPTED: { save: 'ACCEPTED', amend: 'AWAITING', fileAmendment: 'FILED' },
} as const satisfies Record<Standing, Partial<Record<string, Target>>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
export type ReportAct = KeysOf<(typeof REPORT_NEXT)[Standing]>;

/** The state that an act leads to, or undefined when the act is not possible in that state. */
export function nextReportState(
  standing: Standing,
  act: ReportAct,
  waitsFrom: ReportState | null = null,
): ReportState | undefined {
  const row: Partial<Record<ReportAct, Target>> = REPORT_NEXT[standing];
  const target = row[act];
  return target === 'BACK' ? (waitsFrom ?? 'DRAFT') : target;
}

/** The permission behind each act of the platform. */
export const OWN_REPORT_ACTS = {
  save: 'own.report',
  submit: 'own.report',
  file: 'own.report',
  withdraw: 'own.report',
  amend: 'own.report',
  fileAmendment: 'own.report',
  confirm: 'own.confirmReport',
  decline: 'own.confirmReport',
} as const satisfies Partial<Record<ReportAct, Permission>>;
export type OwnReportAct = keyof typeof OWN_REPORT_ACTS;

/** The permission behind each act of the office. */
export const REVIEW_ACTS = {
  return: 'report.review',
  accept: 'report.review',
} as const satisfies Partial<Record<ReportAct, Permission>>;
export type ReviewAct = keyof typeof REVIEW_ACTS;

export const VERSION_KINDS = ['ORIGINAL', 'RESUBMISSION', 'AMENDMENT'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export const VERSION_OUTCOMES = ['WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type VersionOutcome = (typeof VERSION_OUTCOMES)[number];
export const COUNTS = ['SUBMISSION', 'CONFIRMATION', 'FIRST_FILING'] as const;
export type Counts = (typeof COUNTS)[number];

export const STANDING_WORDS: Record<Standing, Text> = {
  NOT_BEGUN: { zh: '未开始', en: 'not begun' },
  DRAFT: { zh: '草稿', en: 'draft' },
  AWAITING: { zh: '待负责人确认', en: 'awaiting confirmation' },
  FILED: { zh: '已报送', en: 'filed' },
  RETURNED: { zh: '已退回', en: 'returned' },
  ACCEPTED: { zh: '已接收', en: 'accepted' },
};

export const REPORT_ACT_WORDS: Record<ReportAct, Text> = {
  save: { zh: '保存草稿', en: 'save a draft' },
  submit: { zh: '提交', en: 'submit' },
  file: { zh: '报送', en: 'file' },
  confirm: { zh: '确认', en: 'confirm' },
  decline: { zh: '不予确认', en: 'decline' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  amend: { zh: '提交更正', en: 'submit an amendment' },
  fileAmendment: { zh: '更正', en: 'amend' },
  return: { zh: '退回', en: 'return' },
  accept: { zh: '接收', en: 'accept' },
};

export function reportActWord(kind: string, lang: Lang): string {
  return kind in REPORT_ACT_WORDS ? REPORT_ACT_WORDS[kind as ReportAct][lang] : kind;
}

/** Whether a submission by this role is filed at once; others wait for the primary responsible person. */
export function filesAtOnce(role: string): boolean {
  return role === 'RESPONSIBLE_PERSON';
}

/** The kind of the next version: the first one, one after a return, or a change of what stands. */
export function kindOfNext(standing: Standing, everFiled: boolean): VersionKind {
  if (standing === 'FILED' || standing === 'ACCEPTED') return 'AMENDMENT';
  return everFiled ? 'RESUBMISSION' : 'ORIGINAL';
}

interface Moment {
  at: Date;
  on: CivilDate;
}

/** The submission's time counts if it was confirmed by the last day for that; else the confirmation's. */
export function countedTime(
  submitted: Moment,
  confirmed: Moment,
  confirmBy: CivilDate,
): Moment & { counts: 'SUBMISSION' | 'CONFIRMATION' } {
  return confirmed.on <= confirmBy
    ? { ...submitted, counts: 'SUBMISSION' }
    : { ...confirmed, counts: 'CONFIRMATION' };
}

export type ReportTodoKind = 'FILE_REPORT' | 'CONFIRM_REPORT' | 'REFILE_REPORT';

/** What the platform has to do next about a report that is owed, or nothing. */
export function todoOf(standing: Standing): ReportTodoKind | null {
  switch (standing) {
    case 'NOT_BEGUN':
    case 'DRAFT':
      return 'FILE_REPORT';
    case 'AWAITING':
      return 'CONFIRM_REPORT';
    case 'RETURNED':
      return 'REFILE_REPORT';
    case 'FILED':
    case 'ACCEPTED':
      return null;
  }
}
