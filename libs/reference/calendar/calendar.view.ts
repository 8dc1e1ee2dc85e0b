import { type CivilDate, addDays, weekday } from '#rules/technique/kernel';
import { type Calendar, type Deadline, explainDeadline, isWorkingDay } from './calendar.rules.ts';
import type { DeadlineType } from './calendar.types.ts';

/** A deadline as it is shown: with the weeks from service to the due day and the computation in words. */
export function deadlineView(
  deadline: Deadline,
  servedOn: CivilDate,
  workingDaysLeft: number,
  calendar: Calendar,
  row: { seq: number; reason: string | null } = { seq: 1, reason: null },
): DeadlineType {
  const from = addDays(servedOn, 1 - weekday(servedOn));
  const to = addDays(deadline.dueOn, 7 - weekday(deadline.dueOn));
  const days = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const named = calendar.days.get(date);
    const working = isWorkingDay(calendar, date);
    const inside = date >= deadline.startOn && date <= deadline.dueOn;
    const counted = inside && (deadline.unit === 'NATURAL' || working);
    days.push({ date, working, counted, name: named ? { zh: named.nameZh, en: named.nameEn } : null });
  }
  return {
    dueOn: deadline.dueOn,
    startOn: deadline.startOn,
    servedOn,
    length: deadline.length,
    unit: deadline.unit,
    provisional: deadline.provisional,
    ruleCode: deadline.ruleCode,
    ruleVersion: deadline.ruleVersion,
    calendarVersion: deadline.calendarVersion,
    workingDaysLeft,
    explanation: {
      zh: explainDeadline(deadline, servedOn, 'zh'),
      en: explainDeadline(deadline, servedOn, 'en'),
    },
    days,
    ...row,
  };
}
