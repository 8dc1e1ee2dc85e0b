import { type CivilDate, addDays, daysBetween, weekday } from '#rules/technique/kernel';

/** The yearly schedule of holidays and make-up working days, with the first and the last day that it covers. */
export interface Calendar {
  version: number;
  coveredFrom: CivilDate;
  coveredTo: CivilDate;
  /** Only the days that differ from the week: rest on a weekday, work on a weekend, and named holidays. */
  days: ReadonlyMap<CivilDate, { kind: 'REST' | 'WORK'; nameZh: string; nameEn: string }>;
}

/** A period as data: its length, how it is counted, and from which event. */
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
  /** Working days from the first day counted to the due day. */
  workingDays: number;
  /** Rest days that a period of working days skips; 0 for natural days. */
  restDaysSkipped: number;
  /** Holidays inside the period, weekends that belong to one included. */
  holidays: { date: CivilDate; nameZh: string; nameEn: string }[];
  /** Weekend days that are working days by the schedule, counted as such. */
  makeUpDaysCounted: CivilDate[];
  /** True while a day of the period is outside the calendar's covered days. */
  provisional: boolean;
  /** True when the served day is kept although the calendar now gives an earlier one. */
  kept: boolean;
  calendarVersion: number;
  ruleCode: string;
  ruleVersion: number;
}

/** Outside the covered days only the weekday decides. */
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
  return deadlineUntil(startOn, date, rule, calendar);
}

/** The facts of a period with known first and last day, by this calendar. */
export function deadlineUntil(
  startOn: CivilDate,
  due: CivilDate,
  rule: PeriodRule,
  calendar: Calendar,
): Deadline {
  const passed = daysFrom(startOn, due);
  const working = passed.filter((date) => isWorkingDay(calendar, date));
  const counted = rule.unit === 'WORKING';
  return {
    startOn,
    dueOn: due,
    length: rule.length,
    unit: rule.unit,
    workingDays: working.length,
    restDaysSkipped: counted ? passed.length - working.length : 0,
    holidays: passed.flatMap((date) => {
      const named = calendar.days.get(date);
      return named?.kind === 'REST' ? [{ date, nameZh: named.nameZh, nameEn: named.nameEn }] : [];
    }),
    makeUpDaysCounted: counted ? passed.filter((date) => calendar.days.get(date)?.kind === 'WORK') : [],
    provisional: startOn < calendar.coveredFrom || due > calendar.coveredTo,
    kept: false,
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

/** Working days in the half-open range after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: Calendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar) || 0;
  // whole weeks are computed, not counted day by day: a century has thirty-six thousand days
  const first = addDays(from, 1);
  const days = daysBetween(from, to);
  let n = Math.floor(days / 7) * 5;
  for (let i = 0; i < days % 7; i += 1) if (((weekday(first) - 1 + i) % 7) + 1 <= 5) n += 1;
  for (const [date, { kind }] of calendar.days) {
    if (date < first || date > to) continue;
    if (kind === 'WORK' && weekday(date) > 5) n += 1;
    if (kind === 'REST' && weekday(date) <= 5) n -= 1;
  }
  return n;
}

/** 0 on the due day itself; at least one day overdue reads below zero even when only rest days have passed. */
export function workingDaysLeft(today: CivilDate, due: CivilDate, calendar: Calendar): number {
  if (today <= due) return workingDaysBetween(today, due, calendar);
  return Math.min(-1, workingDaysBetween(today, due, calendar));
}

/** A new schedule may lengthen a served deadline, never shorten it. */
export function recompute(
  previous: Pick<Deadline, 'dueOn'>,
  eventOn: CivilDate,
  rule: PeriodRule,
  calendar: Calendar,
): { moved: boolean; deadline: Deadline } {
  const deadline = dueOn(eventOn, rule, calendar);
  if (deadline.dueOn >= previous.dueOn) return { moved: deadline.dueOn > previous.dueOn, deadline };
  const stands = deadlineUntil(deadline.startOn, previous.dueOn, rule, calendar);
  return { moved: false, deadline: { ...stands, kept: true } };
}

/**
 * For an answer that came in time and is returned: the days that were left when it came run again from the day after the
 * return, at least one, and never to an earlier day. The time of the office's review is not counted.
 */
export function resume(
  standing: { answeredOn: CivilDate; dueOn: CivilDate; returnedOn: CivilDate },
  rule: PeriodRule,
  calendar: Calendar,
): Deadline {
  const { answeredOn, dueOn: due, returnedOn } = standing;
  const left =
    rule.unit === 'WORKING' ? workingDaysBetween(answeredOn, due, calendar) : daysBetween(answeredOn, due);
  return recompute({ dueOn: due }, returnedOn, { ...rule, length: Math.max(1, left) }, calendar).deadline;
}

/**
 * A period that is extended: longer by `days`, computed again from its own event, so that a schedule published later
 * applies to the whole of it; and at least that much after the current due day.
 */
export function extend(
  standing: { eventOn: CivilDate; dueOn: CivilDate },
  days: number,
  rule: PeriodRule,
  calendar: Calendar,
): Deadline {
  const more = dueOn(standing.dueOn, { ...rule, length: days, firstDay: 'NEXT_DAY' }, calendar);
  const whole = { ...rule, length: rule.length + days };
  return recompute(more, standing.eventOn, whole, calendar).deadline;
}

/** The computation in words, so that the reader can check it. */
export function explainDeadline(deadline: Deadline, eventOn: CivilDate, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? inChinese(deadline, eventOn) : inEnglish(deadline, eventOn);
}

function inChinese(deadline: Deadline, eventOn: CivilDate): string {
  const { startOn, length, restDaysSkipped, makeUpDaysCounted } = deadline;
  const from = startOn === eventOn ? `自 ${startOn} 当日` : `自 ${eventOn} 的次日 ${startOn} `;
  const parts = [`${from}起算 ${length} 个${deadline.unit === 'WORKING' ? '工作日' : '自然日'}`];
  const names = holidayNames(deadline, 'nameZh').join('、');
  if (restDaysSkipped > 0) parts.push(`扣除 ${restDaysSkipped} 个休息日${names && `（含${names}）`}`);
  if (makeUpDaysCounted.length > 0) parts.push(`计入调休上班日 ${makeUpDaysCounted.join('、')}`);
  if (rolled(deadline)) parts.push(`期满之日为休息日${names && `（${names}）`}，顺延至其后首个工作日`);
  if (deadline.kept) parts.push('按新的放假安排本可提前，已送达的期限不缩短');
  const tail = deadline.provisional
    ? '该年度放假安排尚未公布，此期限为暂定，公布后重算，只会延长，不会缩短。'
    : '';
  return `${parts.join('，')}，至 ${deadline.dueOn} 24 时止。${tail}`;
}

function inEnglish(deadline: Deadline, eventOn: CivilDate): string {
  const { startOn, length, restDaysSkipped, makeUpDaysCounted } = deadline;
  const from = startOn === eventOn ? `${startOn}, the same day` : `${startOn}, the day after ${eventOn}`;
  const parts = [
    `Counted from ${from}: ${many(length, deadline.unit === 'WORKING' ? 'working day' : 'calendar day')}`,
  ];
  const names = holidayNames(deadline, 'nameEn').join(', ');
  if (restDaysSkipped > 0) {
    parts.push(`${many(restDaysSkipped, 'rest day')} skipped${names && ` (with ${names})`}`);
  }
  if (makeUpDaysCounted.length > 0) {
    parts.push(`make-up working days counted: ${makeUpDaysCounted.join(', ')}`);
  }
  if (rolled(deadline)) {
    parts.push(`the last day is a rest day${names && ` (${names})`}, so it moves to the next working day`);
  }
  if (deadline.kept) {
    parts.push('the new schedule would end it earlier, but a served deadline is never shortened');
  }
  const tail = deadline.provisional
    ? ' Provisional: that year’s holiday schedule is not published; it will be recomputed, and only ever lengthened.'
    : '';
  return `${parts.join('; ')}; ends on ${deadline.dueOn} at 24:00.${tail}`;
}

const naturalEnd = ({ startOn, length }: Deadline): CivilDate => addDays(startOn, length - 1);

const rolled = (deadline: Deadline): boolean =>
  deadline.unit === 'NATURAL' && !deadline.kept && deadline.dueOn > naturalEnd(deadline);

/** The holidays that changed the due day: all that were skipped, or those at the end of a natural period. */
function holidayNames(deadline: Deadline, name: 'nameZh' | 'nameEn'): string[] {
  const from = deadline.unit === 'WORKING' ? deadline.startOn : naturalEnd(deadline);
  return [...new Set(deadline.holidays.filter((h) => h.date >= from).map((h) => h[name]))];
}

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
