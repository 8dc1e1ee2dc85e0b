import { readFileSync } from 'node:fs';
import {
  type Calendar,
  type PeriodRule,
  dueOn,
  explainDeadline,
  isWorkingDay,
  workingDaysBetween,
  workingDaysLeft,
} from './calendar.rules.ts';

type Day = [date: string, kind: 'REST' | 'WORK', nameZh: string, nameEn: string];
const file = JSON.parse(readFileSync(new URL('./data/calendar.json', import.meta.url), 'utf8')) as {
  coveredFrom: string;
  coveredTo: string;
  days: Day[];
};
const calendar: Calendar = {
  version: 1,
  coveredFrom: file.coveredFrom,
  coveredTo: file.coveredTo,
  days: new Map(file.days.map(([date, kind, nameZh, nameEn]) => [date, { kind, nameZh, nameEn }])),
};
const rule = (length: number, changes: Partial<PeriodRule> = {}): PeriodRule => ({
  code: 'RECTIFY',
  version: 1,
  length,
  unit: 'WORKING',
  firstDay: 'NEXT_DAY',
  rollForward: true,
  fromEvent: 'SERVICE',
  ...changes,
});
const natural = (length: number, changes: Partial<PeriodRule> = {}): PeriodRule =>
  rule(length, { unit: 'NATURAL', ...changes });

describe('a working day', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-10-10', true, 'a Saturday made up'],
    ['2026-02-14', true, 'the Saturday before Spring Festival'],
    ['2026-02-17', false, 'Spring Festival, a Tuesday'],
    ['2025-10-08', false, 'the last day of National Day, a Wednesday'],
    ['2027-01-01', true, 'a Friday that no schedule covers'],
    ['2027-01-02', false, 'a Saturday that no schedule covers'],
  ])('%s: %s (%s)', (date, working) => {
    expect(isWorkingDay(calendar, date)).toBe(working);
  });
});

describe('a due day of working days', () => {
  it.each([
    // served, days, first day, due, rest days skipped, make-up days
    ['plain weeks', '2026-11-02', 15, '2026-11-03', '2026-11-23', 6, []],
    ['one day', '2026-11-02', 1, '2026-11-03', '2026-11-03', 0, []],
    ['served on a Friday', '2026-11-06', 1, '2026-11-07', '2026-11-09', 2, []],
    ['served on a rest day', '2026-11-08', 1, '2026-11-09', '2026-11-09', 0, []],
    ['over National Day 2025', '2025-09-30', 3, '2025-10-01', '2025-10-11', 8, ['2025-10-11']],
    [
      'over National Day 2025, ten days',
      '2025-09-26',
      10,
      '2025-09-27',
      '2025-10-16',
      10,
      ['2025-09-28', '2025-10-11'],
    ],
    ['over National Day 2026', '2026-09-30', 3, '2026-10-01', '2026-10-10', 7, ['2026-10-10']],
    [
      'over Mid-autumn and National Day 2026',
      '2026-09-18',
      10,
      '2026-09-19',
      '2026-10-09',
      11,
      ['2026-09-20'],
    ],
    ['over Spring Festival 2026', '2026-02-13', 5, '2026-02-14', '2026-02-27', 9, ['2026-02-14']],
    ['to a make-up Saturday', '2026-02-13', 6, '2026-02-14', '2026-02-28', 9, ['2026-02-14', '2026-02-28']],
    ['over New Year 2026', '2025-12-31', 1, '2026-01-01', '2026-01-04', 3, ['2026-01-04']],
  ])('%s', (_what, served, length, startOn, due, restDaysSkipped, makeUpDaysCounted) => {
    const deadline = dueOn(served, rule(length), calendar);
    expect(deadline).toMatchObject({ startOn, dueOn: due, restDaysSkipped, makeUpDaysCounted });
    expect(deadline).toMatchObject({ workingDays: length, provisional: false, kept: false });
  });

  it('counts the first day itself when the rule requires it', () => {
    const same = rule(1, { firstDay: 'SAME_DAY' });
    expect(dueOn('2026-11-06', same, calendar)).toMatchObject({ startOn: '2026-11-06', dueOn: '2026-11-06' });
    expect(dueOn('2026-11-07', same, calendar).dueOn).toBe('2026-11-09');
  });

  it('names the holidays inside and the rule and calendar that gave it', () => {
    const deadline = dueOn('2026-09-30', rule(3, { version: 4 }), calendar);
    expect(deadline.holidays).toHaveLength(7);
    expect(deadline.holidays[0]).toEqual({ date: '2026-10-01', nameZh: '国庆节', nameEn: 'National Day' });
    expect(deadline).toMatchObject({
      ruleCode: 'RECTIFY',
      ruleVersion: 4,
      calendarVersion: 1,
      length: 3,
      unit: 'WORKING',
    });
  });

  it('is provisional as soon as a day of it is not covered, on either side', () => {
    expect(dueOn('2026-12-21', rule(8), calendar)).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(dueOn('2026-12-21', rule(9), calendar)).toMatchObject({ dueOn: '2027-01-01', provisional: true });
    expect(dueOn('2018-12-28', rule(9), calendar).provisional).toBe(true);
    expect(dueOn('2018-12-31', rule(9), calendar).provisional).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses a length of %s', (length) => {
    expect(() => dueOn('2026-11-02', rule(length), calendar)).toThrow(RangeError);
    expect(() => dueOn('2026-11-02', natural(length), calendar)).toThrow(RangeError);
  });
});

describe('a due day of natural days', () => {
  it.each([
    ['on a working day', '2026-11-02', natural(15), '2026-11-17'],
    ['on a Saturday, rolled', '2026-11-02', natural(12), '2026-11-16'],
    ['on a Saturday, not rolled', '2026-11-02', natural(12, { rollForward: false }), '2026-11-14'],
    ['in National Day 2026, rolled', '2026-09-28', natural(5), '2026-10-08'],
    ['in Spring Festival 2026, rolled', '2026-02-10', natural(7), '2026-02-24'],
    ['on a make-up Saturday', '2026-10-01', natural(9), '2026-10-10'],
    ['from the day itself', '2026-11-02', natural(2, { firstDay: 'SAME_DAY' }), '2026-11-03'],
  ])('%s', (_what, served, period, due) => {
    expect(dueOn(served, period, calendar)).toMatchObject({
      dueOn: due,
      restDaysSkipped: 0,
      makeUpDaysCounted: [],
    });
  });
});

describe('working days between', () => {
  it.each([
    ['the same day', '2026-11-23', '2026-11-23', 0],
    ['the next working day', '2026-11-20', '2026-11-23', 1],
    ['over National Day', '2026-09-30', '2026-10-10', 3],
    ['to a rest day', '2026-11-20', '2026-11-22', 0],
    ['backwards', '2026-11-24', '2026-11-20', -2],
    ['backwards from a rest day', '2026-11-22', '2026-11-20', 0],
  ])('%s', (_what, from, to, n) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(n);
  });

  it('left: 0 on the due day itself, below zero from the day after, also on a rest day', () => {
    expect(workingDaysLeft('2026-11-02', '2026-11-23', calendar)).toBe(15);
    expect(workingDaysLeft('2026-11-20', '2026-11-20', calendar)).toBe(0);
    expect(workingDaysLeft('2026-11-21', '2026-11-20', calendar)).toBe(-1);
    expect(workingDaysLeft('2026-11-24', '2026-11-20', calendar)).toBe(-2);
  });
});

describe('the explanation', () => {
  it.each([
    [
      '2026-11-02',
      rule(15),
      '自 2026-11-02 的次日 2026-11-03 起算 15 个工作日，扣除 6 个休息日，至 2026-11-23 24 时止。',
      'Counted from 2026-11-03, the day after 2026-11-02: 15 working days; 6 rest days skipped; ends on 2026-11-23 at 24:00.',
    ],
    [
      '2026-09-30',
      rule(3),
      '自 2026-09-30 的次日 2026-10-01 起算 3 个工作日，扣除 7 个休息日（含国庆节），计入调休上班日 2026-10-10，至 2026-10-10 24 时止。',
      'Counted from 2026-10-01, the day after 2026-09-30: 3 working days; 7 rest days skipped (with National Day); make-up working days counted: 2026-10-10; ends on 2026-10-10 at 24:00.',
    ],
    [
      '2026-12-31',
      rule(1, { firstDay: 'SAME_DAY' }),
      '自 2026-12-31 当日起算 1 个工作日，至 2026-12-31 24 时止。',
      'Counted from 2026-12-31, the same day: 1 working day; ends on 2026-12-31 at 24:00.',
    ],
    [
      '2026-09-28',
      natural(5),
      '自 2026-09-28 的次日 2026-09-29 起算 5 个自然日，期满之日为休息日（国庆节），顺延至其后首个工作日，至 2026-10-08 24 时止。',
      'Counted from 2026-09-29, the day after 2026-09-28: 5 calendar days; the last day is a rest day (National Day), so it moves to the next working day; ends on 2026-10-08 at 24:00.',
    ],
  ])('of %s', (served, period, zh, en) => {
    const deadline = dueOn(served, period, calendar);
    expect(explainDeadline(deadline, served, 'zh')).toBe(zh);
    expect(explainDeadline(deadline, served, 'en')).toBe(en);
  });

  it('names only the holidays at the end of a natural period that is rolled', () => {
    // National Day is within the period, the last day is an ordinary Saturday
    const deadline = dueOn('2026-09-24', natural(23), calendar);
    expect(deadline.dueOn).toBe('2026-10-19');
    expect(explainDeadline(deadline, '2026-09-24', 'en')).toContain(
      'the last day is a rest day, so it moves',
    );
  });

  it('states that it is provisional, why, and whether it may become earlier or later', () => {
    const deadline = dueOn('2026-12-25', rule(15), calendar);
    expect(explainDeadline(deadline, '2026-12-25', 'zh')).toMatch(/放假安排尚未公布.*只会延长，不会缩短。$/);
    expect(explainDeadline(deadline, '2026-12-25', 'en')).toMatch(/Provisional: .*only ever lengthened\.$/);
  });
});
