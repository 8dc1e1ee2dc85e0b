import fc from 'fast-check';
import { largestMove, median, monthsUpTo, newSentence } from './trends.rules.ts';

describe('months', () => {
  it('end today in the current month and on their last day before it', () => {
    expect(monthsUpTo('2026-03-05', 3)).toEqual([
      { month: '2026-01', from: '2026-01-01', to: '2026-01-31' },
      { month: '2026-02', from: '2026-02-01', to: '2026-02-28' },
      { month: '2026-03', from: '2026-03-01', to: '2026-03-05' },
    ]);
    expect(monthsUpTo('2026-01-31', 2)[0]).toEqual({
      month: '2025-12',
      from: '2025-12-01',
      to: '2025-12-31',
    });
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[11], 11],
    [[3, 1], 2],
    [[9, 1, 4], 4],
    [[1, 2], 2],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('lies between the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 }), (values) => {
        const m = median(values) ?? -1;
        return m >= Math.min(...values) && m <= Math.max(...values);
      }),
    );
  });
});

describe('movements', () => {
  it('names the largest rise, else the largest fall, else nothing', () => {
    const row = (before: number, after: number) => ({ before, after });
    expect(largestMove([row(1, 2), row(1, 4), row(9, 1)])).toEqual(row(1, 4));
    expect(largestMove([row(3, 3), row(9, 1)])).toEqual(row(9, 1));
    expect(largestMove([row(3, 3)])).toBeUndefined();
    expect(largestMove<ReturnType<typeof row>>([])).toBeUndefined();
  });

  it('calls a month the highest only when it is', () => {
    const name = { zh: '投诉受理', en: 'Complaints' };
    expect(newSentence(name, 6, 5).zh).toBe('“投诉受理”本月新增 6 件，为近 12 个月最多。');
    expect(newSentence(name, 6, 6).zh).toContain('近 12 个月最高为 6 件');
  });
});
