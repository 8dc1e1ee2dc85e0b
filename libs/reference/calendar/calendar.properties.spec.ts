import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, daysBetween, weekday } from '#rules/technique/kernel';
import {
  type Calendar,
  type PeriodRule,
  dueOn,
  explainDeadline,
  extend,
  isWorkingDay,
  recompute,
  workingDaysBetween,
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
/** The same with a schedule for 2027, made up for the test: longer rest in January or work on a Saturday. */
function next(days: Day[]): Calendar {
  const more = days.map(([date, kind, nameZh, nameEn]) => [date, { kind, nameZh, nameEn }] as const);
  return { ...calendar, version: 2, coveredTo: '2027-12-31', days: new Map([...calendar.days, ...more]) };
}

describe('a recomputation', () => {
  const served = '2026-12-25';
  const before = dueOn(served, rule(6), calendar);

  it('lengthens when the new schedule has more rest', () => {
    expect(before).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    const { moved, deadline } = recompute(
      before,
      served,
      rule(6),
      next([['2027-01-01', 'REST', '元旦', "New Year's Day"]]),
    );
    expect(moved).toBe(true);
    expect(deadline).toMatchObject({
      dueOn: '2027-01-05',
      provisional: false,
      kept: false,
      calendarVersion: 2,
    });
  });

  it('never shortens: the served day is kept, is no longer provisional, and has a reason', () => {
    const work: Day[] = [['2027-01-02', 'WORK', '元旦调休上班', "Make-up day (New Year's Day)"]];
    const { moved, deadline } = recompute(before, served, rule(6), next(work));
    expect(moved).toBe(false);
    expect(deadline).toMatchObject({ dueOn: '2027-01-04', provisional: false, kept: true, workingDays: 7 });
    expect(explainDeadline(deadline, served, 'en')).toContain('a served deadline is never shortened');
    expect(explainDeadline(deadline, served, 'zh')).toContain('已送达的期限不缩短');
  });

  it('leaves deadlines that the new schedule confirms', () => {
    expect(recompute(before, served, rule(6), next([]))).toEqual({
      moved: false,
      deadline: { ...before, provisional: false, calendarVersion: 2 },
    });
  });
});

describe('for every day and length', () => {
  const day = fc
    .integer({ min: 0, max: daysBetween('2018-12-01', '2027-03-01') })
    .map((n) => addDays('2018-12-01', n));
  const length = fc.integer({ min: 1, max: 60 });
  const unit = fc.constantFrom<'WORKING' | 'NATURAL'>('WORKING', 'NATURAL');
  const firstDay = fc.constantFrom<'NEXT_DAY' | 'SAME_DAY'>('NEXT_DAY', 'SAME_DAY');
  const changes = fc.record({ unit, firstDay });

  it('a deadline of working days, or one that rolls, never falls on a rest day', () => {
    fc.assert(
      fc.property(day, length, changes, (d, n, c) => {
        expect(isWorkingDay(calendar, dueOn(d, rule(n, c), calendar).dueOn)).toBe(true);
        const unrolled = rule(n, { ...c, unit: 'WORKING', rollForward: false });
        expect(isWorkingDay(calendar, dueOn(d, unrolled, calendar).dueOn)).toBe(true);
      }),
    );
  });

  it('it has exactly as many working days as the period, and the skipped days make up the rest', () => {
    fc.assert(
      fc.property(day, length, (d, n) => {
        const { startOn, dueOn: due, workingDays, restDaysSkipped } = dueOn(d, rule(n), calendar);
        expect(workingDays).toBe(n);
        expect(workingDaysBetween(d, due, calendar)).toBe(n);
        expect(workingDays + restDaysSkipped).toBe(daysBetween(startOn, due) + 1);
      }),
    );
  });

  it('later service never gives an earlier due date, nor does a longer period', () => {
    fc.assert(
      fc.property(day, fc.nat(40), length, fc.nat(20), changes, (d, later, n, more, c) => {
        const due = dueOn(d, rule(n, c), calendar).dueOn;
        expect(dueOn(addDays(d, later), rule(n, c), calendar).dueOn >= due).toBe(true);
        expect(dueOn(d, rule(n + more, c), calendar).dueOn >= due).toBe(true);
      }),
    );
  });

  it('working days between two days are the same number in both directions', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(workingDaysBetween(a, b, calendar) + workingDaysBetween(b, a, calendar)).toBe(0);
      }),
    );
  });

  const dates = Array.from({ length: 90 }, (_, i) => addDays('2027-01-01', i));
  const schedule = fc
    .subarray(dates)
    .map((days) => days.map((d): Day => [d, weekday(d) < 6 ? 'REST' : 'WORK', '假', 'Holiday']));
  const late = fc.nat(60).map((n) => addDays('2026-11-15', n));

  it('an extension adds exactly its working days, counted from either end', () => {
    fc.assert(
      fc.property(day, length, fc.integer({ min: 1, max: 30 }), (d, n, more) => {
        const stands = dueOn(d, rule(n), calendar).dueOn;
        const longer = extend({ eventOn: d, dueOn: stands }, more, rule(n), calendar);
        expect(longer).toEqual(dueOn(d, rule(n + more), calendar));
        expect(longer.dueOn).toBe(dueOn(stands, rule(more), calendar).dueOn);
      }),
    );
  });

  it('an extension under a later schedule gives what the whole period gives, and no less than its days after the current due day', () => {
    fc.assert(
      fc.property(late, length, fc.integer({ min: 1, max: 30 }), schedule, (d, n, more, days) => {
        const newer = next(days);
        const stands = dueOn(d, rule(n), calendar).dueOn;
        const longer = extend({ eventOn: d, dueOn: stands }, more, rule(n), newer);
        expect(longer.dueOn >= dueOn(d, rule(n + more), newer).dueOn).toBe(true);
        expect(workingDaysBetween(stands, longer.dueOn, newer)).toBeGreaterThanOrEqual(more);
        expect(longer.length).toBe(n + more);
      }),
    );
  });

  it('no schedule, whatever it holds, shortens a served deadline', () => {
    fc.assert(
      fc.property(late, length, schedule, (d, n, days) => {
        const before = dueOn(d, rule(n), calendar);
        const after = recompute(before, d, rule(n), next(days));
        expect(after.deadline.dueOn >= before.dueOn).toBe(true);
        expect(after.moved).toBe(after.deadline.dueOn > before.dueOn);
      }),
    );
  });
});
