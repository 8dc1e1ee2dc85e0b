import { type RollUp, condense } from './roll-up.rules.ts';

const BOOKS = { counts: ['lent', 'lost'], keys: ['shelfCode'] } as const satisfies RollUp;
const at = { platformId: 'p', regionCode: '330203', day: '2026-11-02' };

describe('what an act changes in the counts', () => {
  it('is one row for each place, day and key, with a number for each count', () => {
    const deltas = [
      { ...at, lent: 1 },
      { ...at, shelfCode: 'A', lent: 1 },
      { ...at, shelfCode: 'A', lent: 1, lost: 1 },
      { ...at, day: '2026-11-03', shelfCode: 'A', lost: -1 },
    ];
    expect(condense(BOOKS, deltas)).toEqual([
      { keys: ['p', '330203', '2026-11-02', null], counts: [1, 0] },
      { keys: ['p', '330203', '2026-11-02', 'A'], counts: [2, 1] },
      { keys: ['p', '330203', '2026-11-03', 'A'], counts: [0, -1] },
    ]);
  });

  it('is no row where nothing is left of it', () => {
    expect(condense(BOOKS, [{ ...at, lent: 1 }, { ...at, lent: -1 }, at])).toEqual([]);
  });
});
