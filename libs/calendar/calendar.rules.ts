import { type CivilDate, addDays, weekday } from '#rules/kernel';

/** The yearly schedule of holidays and make-up working days; it says from and to which day it can be trusted. */
export interface Calendar {
  version: number;
  coveredFrom: CivilDate;
  coveredTo: CivilDate;
  /** Only the days that deviate: rest on a weekday, work on a weekend, and named holidays. */
  days: ReadonlyMap<CivilDate, { kind: 'REST' | 'WORK'; nameZh: string; nameEn: string }>;
}

/** A period as data: how long, counted how, from which event. */
export interface PeriodRule {
  code: string;
  version: number;
  length: number;
  unit: 'WORKING' | 'NATURAL';
  firstDay: 'NEXT_DAY' | 'SAME_DAY';
  rollForward: boolean;
  fromEvent: string;
}

export interface Deadline {
  startOn: CivilDate;
  dueOn: CivilDate;
  length: number;
  unit: 'WORKING' | 'NATURAL';
  restDaysSkipped: number;
  holidays: { date: CivilDate; nameZh: string; nameEn: string }[];
  makeUpDaysCounted: CivilDate[];
  /** True while a counted day lies outside what the calendar covers. */
  provisional: boolean;
  calendarVersion: number;
  ruleCode: string;
  ruleVersion: number;
}

export function isWorkingDay(calendar: Calendar, date: CivilDate): boolean {
  const named = calendar.days.get(date);
  return named ? named.kind === 'WORK' : weekday(date) <= 5;
}

/**
 * The due day that a period gives when it runs from `eventOn`. The period ends at 24:00 of that day, Asia/Shanghai.
 * Working days as in Administrative Penalty Law (2021) art. 85.
 * @throws RangeError when the length is below one
 */
export function dueOn(eventOn: CivilDate, rule: PeriodRule, calendar: Calendar): Deadline {
  if (!Number.isInteger(rule.length) || rule.length < 1)
    throw new RangeError('a period has at least one day');
  const startOn = rule.firstDay === 'NEXT_DAY' ? addDays(eventOn, 1) : eventOn;
  const counts = (date: CivilDate): boolean => rule.unit === 'NATURAL' || isWorkingDay(calendar, date);
  let date = startOn;
  let left = counts(date) ? rule.length - 1 : rule.length;
  while (left > 0) {
    date = addDays(date, 1);
    if (counts(date)) left -= 1;
  }
  if (rule.rollForward) while (!isWorkingDay(calendar, date)) date = addDays(date, 1);
  const passed = daysFrom(startOn, date);
  const named = (kind: 'REST' | 'WORK') => passed.filter((d) => calendar.days.get(d)?.kind === kind);
  return {
    startOn,
    dueOn: date,
    length: rule.length,
    unit: rule.unit,
    restDaysSkipped: rule.unit === 'WORKING' ? passed.filter((d) => !isWorkingDay(calendar, d)).length : 0,
    holidays: named('REST').map((d) => ({ date: d, ...namesOf(calendar, d) })),
    makeUpDaysCounted: rule.unit === 'WORKING' ? named('WORK') : [],
    provisional: startOn < calendar.coveredFrom || date > calendar.coveredTo,
    calendarVersion: calendar.version,
    ruleCode: rule.code,
    ruleVersion: rule.version,
  };
}

function daysFrom(from: CivilDate, to: CivilDate): CivilDate[] {
  const days: CivilDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

function namesOf(calendar: Calendar, date: CivilDate): { nameZh: string; nameEn: string } {
  const named = calendar.days.get(date);
  return { nameZh: named?.nameZh ?? '', nameEn: named?.nameEn ?? '' };
}

/** Working days in the half-open range after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  let n = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1))
    if (isWorkingDay(calendar, date)) n += 1;
  return n;
}

/** 0 on the due day itself; at least one day overdue reads below zero even when only rest days have passed. */
export function workingDaysLeft(today: CivilDate, due: CivilDate, calendar: Calendar): number {
  if (today <= due) return workingDaysBetween(today, due, calendar);
  return Math.min(-1, workingDaysBetween(today, due, calendar));
}

/** The computation in words. */
export function explainDeadline(deadline: Deadline, eventOn: CivilDate, lang: 'zh' | 'en'): string {
  const { startOn, dueOn: due, length, unit, restDaysSkipped, makeUpDaysCounted, provisional } = deadline;
  const names = [...new Set(deadline.holidays.map((h) => (lang === 'zh' ? h.nameZh : h.nameEn)))];
  if (lang === 'zh') {
    const parts = [
      `自 ${eventOn} 的次日 ${startOn} 起算 ${length} 个${unit === 'WORKING' ? '工作日' : '自然日'}`,
    ];
    if (restDaysSkipped > 0)
      parts.push(`扣除 ${restDaysSkipped} 个休息日${names.length ? `（含${names.join('、')}）` : ''}`);
    if (makeUpDaysCounted.length) parts.push(`计入调休上班日 ${makeUpDaysCounted.join('、')}`);
    const tail = provisional ? '该年度放假安排尚未公布，此期限为暂定，公布后重算，只会延长，不会缩短。' : '';
    return `${parts.join('，')}，至 ${due} 24 时止。${tail}`;
  }
  const parts = [
    `Counted from ${startOn}, the day after ${eventOn}: ${length} ${unit === 'WORKING' ? 'working' : 'calendar'} day${length === 1 ? '' : 's'}`,
  ];
  if (restDaysSkipped > 0) {
    parts.push(
      `${restDaysSkipped} rest day${restDaysSkipped === 1 ? '' : 's'} skipped${names.length ? ` (with ${names.join(', ')})` : ''}`,
    );
  }
  if (makeUpDaysCounted.length) parts.push(`make-up working days counted: ${makeUpDaysCounted.join(', ')}`);
  const tail = provisional
    ? ' Provisional: that year’s holiday schedule is not published; it will be recomputed, and only ever lengthened.'
    : '';
  return `${parts.join('; ')}; ends on ${due} at 24:00.${tail}`;
}

/** A new schedule may lengthen a served deadline, never shorten it. */
export function recompute(
  previousDueOn: CivilDate,
  eventOn: CivilDate,
  rule: PeriodRule,
  calendar: Calendar,
): { moved: boolean; deadline: Deadline } {
  const deadline = dueOn(eventOn, rule, calendar);
  if (deadline.dueOn > previousDueOn) return { moved: true, deadline };
  return { moved: false, deadline: { ...deadline, dueOn: previousDueOn } };
}
