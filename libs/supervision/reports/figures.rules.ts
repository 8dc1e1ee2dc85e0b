import type { CivilDate } from '#rules/technique/kernel';
import { type PlatformState, isRegistered, registered } from '#rules/supervision/platforms';

/*
 * When an annual report counts as filed, late and overdue, and who owes one. Each has a rule and, beside it, a
 * condition in SQL; a test compares the two. Every list and every number uses these. A report that was not
 * begun has no row: its due day is that of the year, which the statement names.
 */

interface Dated {
  countedOn: CivilDate | null;
  dueOn: CivilDate;
}

/** Filed: a version was confirmed, whatever happened to it later. */
export function filedReport(row: string): string {
  return `${row}.counted_on is not null`;
}

/** Filed late, by the day that counts; null while it is not filed. */
export function isLate({ countedOn, dueOn }: Dated): boolean | null {
  return countedOn === null ? null : countedOn > dueOn;
}

export function lateReport(row: string, due: string): string {
  return `(${row}.counted_on is not null and ${row}.counted_on > ${due})`;
}

export function timelyReport(row: string, due: string): string {
  return `(${row}.counted_on is not null and ${row}.counted_on <= ${due})`;
}

/** Not filed although the day is past; a version that waits for confirmation is not filed. */
export function isReportOverdue(report: Dated, today: CivilDate): boolean {
  return report.countedOn === null && report.dueOn < today;
}

export function overdueReport(row: string, due: string, day: string): string {
  return `(${row}.counted_on is null and ${due} < ${day})`;
}

/** A platform owes the report of a year in which it was in the register. */
export function owesReport(platform: { enteredOn: CivilDate; state: PlatformState }, year: number): boolean {
  return platform.enteredOn <= `${year}-12-31` && isRegistered(platform.state);
}

/** The same on a row of platform and one of report_year. */
export function owesReportOf(platform: string, year: string): string {
  return `(${platform}.entered_on <= make_date(${year}.year, 12, 31) and ${registered(platform)})`;
}
