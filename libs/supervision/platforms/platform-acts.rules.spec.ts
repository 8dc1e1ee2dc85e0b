import { readFileSync } from 'node:fs';
import { nextState } from '#rules/technique/acts';
import {
  PLATFORM_ACTS,
  PLATFORM_DIAGRAM,
  type PlatformAct,
  openWorkTerm,
  refusedChange,
} from './platform-acts.rules.ts';
import { PLATFORM_STATES, type PlatformState } from './platforms.rules.ts';

describe('the life of a platform in the register', () => {
  const acts = Object.keys(PLATFORM_ACTS.acts) as PlatformAct[];
  const possible = (state: PlatformState): PlatformAct[] =>
    acts.filter((act) => nextState(PLATFORM_ACTS, { state }, act) !== undefined);

  it('ends with retirement, and a suspended one can be resumed', () => {
    expect(PLATFORM_STATES.map(possible)).toEqual([
      ['change', 'suspend', 'retire'],
      ['change', 'resume', 'retire'],
      [],
    ]);
    expect(nextState(PLATFORM_ACTS, { state: 'SUSPENDED' }, 'resume')).toBe('ACTIVE');
    expect([refusedChange('RETIRED', 'change')?.code, refusedChange('RETIRED', 'retire')]).toEqual([
      'PLATFORM_RETIRED',
      null,
    ]);
  });

  it('names unfinished records by their numbers, and the draft of an order by its words', () => {
    const term = openWorkTerm(['F-2026-0001', null]);
    expect([term.code, term.words]).toEqual([
      'F-2026-0001, DRAFT_ORDER',
      { zh: 'F-2026-0001, 整改书草稿', en: 'F-2026-0001, draft order' },
    ]);
  });

  it('is drawn in docs/states.md as in its table', () => {
    const paper = readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8');
    expect(paper).toContain(PLATFORM_DIAGRAM);
  });
});
