import fc from 'fast-check';
import { addDays, addMonths } from '#rules/technique/kernel';
import { isVerifiedWithinYear } from './figures.rules.ts';
import { asDeltas, coverage, fromDay, lapsesOn } from './coverage.rules.ts';

const day = fc.integer({ min: 0, max: 1_500 }).map((n) => addDays('2023-01-01', n));
const fact = fc
  .record({ factOn: day, late: fc.integer({ min: -30, max: 500 }) })
  .map(({ factOn, late }) => ({ factOn, sealedOn: addDays(factOn, late) }));

describe('coverage of a ledger entry', () => {
  it.each([
    ['2025-11-24', '2026-11-24'],
    ['2023-02-28', '2024-02-28'],
    ['2024-02-29', '2025-03-01'],
  ])('a fact of %s lapses on %s', (factOn, on) => {
    expect(lapsesOn(factOn)).toBe(on);
    expect(addMonths(on, -12) >= factOn).toBe(true);
    expect(addMonths(addDays(on, -1), -12) < factOn).toBe(true);
  });

  it('covers a day exactly when a fact sealed by then is less than twelve months old', () => {
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 6 }), day, (facts, on) => {
        const verified = isVerifiedWithinYear(facts, on);
        const days = coverage(facts);
        expect(days.some((d) => d.from <= on && on < d.until)).toBe(verified);
        const count = asDeltas(days, 1)
          .filter((d) => d.day <= on)
          .reduce((n, d) => n + d.verified, 0);
        expect(count).toBe(verified ? 1 : 0);
      }),
    );
  });

  it('cuts off the days before a day', () => {
    const days = [
      { from: '2024-01-01', until: '2024-02-01' },
      { from: '2024-03-01', until: '2024-06-01' },
    ];
    expect(fromDay(days, '2024-04-01')).toEqual([{ from: '2024-04-01', until: '2024-06-01' }]);
    expect(fromDay(days, '2024-06-01')).toEqual([]);
  });
});
