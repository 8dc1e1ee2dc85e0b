import fc from 'fast-check';
import { addDays } from '#rules/technique/kernel';
import { WEEKS_AFTER, filingWeeks } from './progress.rules.ts';

describe('weeks of filing', () => {
  it('are counted from the filing deadline, back to the opening and on to today', () => {
    expect(filingWeeks('2025-12-01', '2026-02-02', '2026-02-10').map((w) => [w.week, w.from, w.to])).toEqual([
      [-9, '2025-12-01', '2025-12-01'],
      [-8, '2025-12-02', '2025-12-08'],
      [-7, '2025-12-09', '2025-12-15'],
      [-6, '2025-12-16', '2025-12-22'],
      [-5, '2025-12-23', '2025-12-29'],
      [-4, '2025-12-30', '2026-01-05'],
      [-3, '2026-01-06', '2026-01-12'],
      [-2, '2026-01-13', '2026-01-19'],
      [-1, '2026-01-20', '2026-01-26'],
      [0, '2026-01-27', '2026-02-02'],
      [1, '2026-02-03', '2026-02-09'],
      [2, '2026-02-10', '2026-02-10'],
    ]);
  });

  it('are none before the year opens', () => {
    expect(filingWeeks('2026-12-01', '2027-02-01', '2026-11-30')).toEqual([]);
  });

  it('leave no day out, count none twice, and end some time after the filing deadline', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.nat(400), (until, on) => {
        const opensOn = '2025-12-01';
        const dueOn = addDays(opensOn, until);
        const today = addDays(opensOn, on);
        const weeks = filingWeeks(opensOn, dueOn, today);
        expect(weeks[0]?.from).toBe(opensOn);
        for (const [i, w] of weeks.entries()) {
          expect(w.from <= w.to).toBe(true);
          const next = weeks[i + 1];
          if (next) expect([next.from, next.week]).toEqual([addDays(w.to, 1), w.week + 1]);
        }
        const end = addDays(dueOn, 7 * WEEKS_AFTER);
        expect(weeks.at(-1)?.to).toBe(end < today ? end : today);
        if (dueOn <= today) expect(weeks.find((w) => w.week === 0)?.to).toBe(dueOn);
      }),
    );
  });
});
