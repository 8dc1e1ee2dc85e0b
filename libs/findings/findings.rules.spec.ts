import fc from 'fast-check';
import { FINDING_NEXT, FINDING_STATES, type FindingState, mayFollow } from './findings.rules.ts';

describe('the life of a finding', () => {
  it('leads nowhere from closed or withdrawn', () => {
    for (const to of FINDING_STATES)
      expect([mayFollow('CLOSED', to), mayFollow('WITHDRAWN', to)]).toEqual([false, false]);
  });

  it('never goes back to draft, and every walk from draft can end', () => {
    const ends = (from: FindingState, seen: readonly FindingState[] = []): boolean =>
      FINDING_NEXT[from].length === 0 ||
      FINDING_NEXT[from].some((to) => !seen.includes(to) && ends(to, [...seen, from]));
    fc.assert(
      fc.property(fc.constantFrom(...FINDING_STATES), (state) => {
        expect(mayFollow(state, 'DRAFT')).toBe(false);
        expect(ends(state)).toBe(true);
      }),
    );
  });
});
