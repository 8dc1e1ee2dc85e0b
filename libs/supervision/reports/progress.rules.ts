import { type CivilDate, addDays } from '#rules/technique/kernel';

export const REPORT_PARTS = ['REGION', 'OFFICE'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** Seven days by which filing is counted; 0 ends on the filing deadline, so that weeks of two years can stand side by side. */
export interface FilingWeek {
  week: number;
  from: CivilDate;
  to: CivilDate;
}

/** How long after the filing deadline the chart continues; a later filing still counts as late. */
export const WEEKS_AFTER = 12;

/** The weeks from the opening of a year to its filing deadline and some after it, none after today; the outer two may be shorter. */
export function filingWeeks(opensOn: CivilDate, dueOn: CivilDate, today: CivilDate): FilingWeek[] {
  const weeks: FilingWeek[] = [];
  let week = 0;
  while (addDays(dueOn, 7 * (week - 1)) >= opensOn) week -= 1;
  for (; week <= WEEKS_AFTER; week += 1) {
    const end = addDays(dueOn, 7 * week);
    const begin = addDays(end, -6);
    const from = begin < opensOn ? opensOn : begin;
    if (from > today) break;
    weeks.push({ week, from, to: end < today ? end : today });
  }
  return weeks;
}
