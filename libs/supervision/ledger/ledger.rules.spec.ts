import fc from 'fast-check';
import { type DatedFact, FACT_KINDS, reconcile, wins } from './ledger.rules.ts';

const fact = (kind: DatedFact['kind'], factOn: string, minute = 0): DatedFact => ({
  kind,
  factOn,
  recordedAt: new Date(Date.UTC(2026, 10, 24, 0, minute)),
});

describe('which fact decides', () => {
  it.each([
    ['the first one', fact('INSPECTION', '2026-05-06'), null, true],
    ['the newer by its own day', fact('INSPECTION', '2026-05-07'), fact('VERIFICATION', '2026-05-06'), true],
    [
      'not the older, though recorded later',
      fact('VERIFICATION', '2026-05-05', 9),
      fact('INSPECTION', '2026-05-06'),
      false,
    ],
    [
      'verification over inspection on one day',
      fact('VERIFICATION', '2026-05-06'),
      fact('INSPECTION', '2026-05-06', 9),
      true,
    ],
    [
      'not a desk review over an inspection on one day',
      fact('DESK_REVIEW', '2026-05-06', 9),
      fact('INSPECTION', '2026-05-06'),
      false,
    ],
    [
      'the later record of a kind on one day',
      fact('INSPECTION', '2026-05-06', 2),
      fact('INSPECTION', '2026-05-06', 1),
      true,
    ],
  ])('%s', (_, challenger, standing, expected) => {
    expect(wins(challenger, standing)).toBe(expected);
  });

  it('gives the same winner in whatever order distinct facts arrive', () => {
    const facts = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...FACT_KINDS),
        factOn: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03'),
        recordedAt: fc.integer({ min: 0, max: 500 }).map((n) => new Date(n)),
      }),
      { minLength: 1, maxLength: 8, selector: (f) => f.recordedAt.getTime() },
    );
    fc.assert(
      fc.property(facts, (list) => {
        const winner = (order: DatedFact[]): DatedFact | null =>
          order.reduce<DatedFact | null>((standing, f) => (wins(f, standing) ? f : standing), null);
        expect(winner([...list].reverse())).toEqual(winner(list));
      }),
    );
  });
});

describe('reconcile', () => {
  it('begins entries that apply and ends those that no longer do', () => {
    expect(reconcile(['1.1', '3.1'], ['1.1', '6.1'])).toEqual({ begin: ['6.1'], end: ['3.1'] });
    expect(reconcile(['1.1'], ['1.1'])).toEqual({ begin: [], end: [] });
  });
});
