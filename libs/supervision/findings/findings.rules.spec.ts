import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { nextState } from '#rules/technique/acts';
import { FINDING_ACTS, FINDING_DIAGRAM, type FindingAct, mayFollow } from './finding-acts.rules.ts';
import { FINDING_STATES, type FindingState } from './findings.rules.ts';

describe('the life of a finding', () => {
  it('leads nowhere from closed or withdrawn', () => {
    for (const to of FINDING_STATES)
      expect([mayFollow('CLOSED', to), mayFollow('WITHDRAWN', to)]).toEqual([false, false]);
  });

  it('never goes back to draft, and every walk from draft can end', () => {
    const next = (from: FindingState): FindingState[] => FINDING_STATES.filter((to) => mayFollow(from, to));
    const ends = (from: FindingState, seen: readonly FindingState[] = []): boolean =>
      next(from).length === 0 || next(from).some((to) => !seen.includes(to) && ends(to, [...seen, from]));
    fc.assert(
      fc.property(fc.constantFrom(...FINDING_STATES), (state) => {
        expect(mayFollow(state, 'DRAFT')).toBe(state === 'DRAFT');
        expect(ends(state)).toBe(true);
      }),
    );
  });

  it('is changed and dropped only as a draft, and opens or closes with the seal', () => {
    const from = (act: FindingAct, correctedOnSpot = false) =>
      FINDING_STATES.flatMap((state) => {
        const to = nextState(FINDING_ACTS, { state, correctedOnSpot, orderNumber: null }, act);
        return to === undefined ? [] : [`${state} ${to}`];
      });
    expect([from('change'), from('drop')]).toEqual([['DRAFT DRAFT'], ['DRAFT DRAFT']]);
    expect([from('open'), from('open', true)]).toEqual([['DRAFT OPEN'], ['DRAFT CLOSED']]);
  });

  it('is not withdrawn while an order covers it, and says which', () => {
    const { blocked } = FINDING_ACTS.acts.withdraw;
    const refusals = FINDING_STATES.map((state) =>
      blocked({ state, correctedOnSpot: false, orderNumber: '甬网改〔2026〕1号' }),
    );
    expect(refusals.map((refusal) => refusal?.params ?? null)).toEqual([
      null,
      null,
      { items: '甬网改〔2026〕1号' },
      { items: '甬网改〔2026〕1号' },
      null,
      null,
    ]);
    expect(FINDING_STATES.filter((state) => mayFollow(state, 'WITHDRAWN'))).toEqual(['OPEN']);
  });

  it('is drawn in docs/states.md as in its table', () => {
    const paper = readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8');
    expect(paper).toContain(FINDING_DIAGRAM);
  });
});
