import type { CivilDate, IndexedKind } from '#rules/technique/kernel';

/** A report that was not begun has no row; the others are states of one. */
export const REPORT_STATES = ['DRAFT', 'AWAITING', 'FILED', 'RETURNED', 'ACCEPTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
export const STANDINGS = ['NOT_BEGUN', ...REPORT_STATES] as const;
export type Standing = (typeof STANDINGS)[number];

export const VERSION_KINDS = ['ORIGINAL', 'RESUBMISSION', 'AMENDMENT'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];
export const VERSION_OUTCOMES = ['WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN'] as const;
export type VersionOutcome = (typeof VERSION_OUTCOMES)[number];
export const COUNTS = ['SUBMISSION', 'CONFIRMATION', 'FIRST_FILING'] as const;
export type Counts = (typeof COUNTS)[number];

/** Whether a submission by this role is filed at once; others wait for the primary responsible person. */
export function filesAtOnce(role: string): boolean {
  return role === 'RESPONSIBLE_PERSON';
}

/** The kind of the next version: the first one, one after a return, or an amendment. */
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

/** The next act of the platform for a report that is owed, or null. */
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

/** As the search finds them. */
export const REPORT_SEARCH_KIND = {
  name: 'REPORT',
  letter: 'R',
  byWholeLine: false,
} as const satisfies IndexedKind;
