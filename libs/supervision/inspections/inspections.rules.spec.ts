import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { nextState } from '#rules/technique/acts';
import { Refusal } from '#rules/technique/kernel';
import { INSPECTION_ACTS, INSPECTION_DIAGRAM, type InspectionAct } from './inspection-acts.rules.ts';
import {
  INSPECTION_STATES,
  ITEM_RESULTS,
  type InspectionState,
  type ItemRecord,
  checkFindable,
  checkRecord,
  checkTeam,
} from './inspections.rules.ts';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.field].filter(Boolean).join(' ');
    throw error;
  }
};

describe('the life of an inspection', () => {
  const acts = Object.keys(INSPECTION_ACTS.acts) as InspectionAct[];
  const possible = (state: InspectionState): InspectionAct[] =>
    acts.filter((act) => nextState(INSPECTION_ACTS, { state }, act) !== undefined);

  it('allows after the seal nothing but supplements', () => {
    expect(possible('SEALED')).toEqual(['supplement']);
    expect(possible('CANCELLED')).toEqual([]);
  });

  it('records only while it is under way', () => {
    const recording = (state: InspectionState) =>
      possible(state).filter((act) => ['record', 'raise', 'change_finding', 'drop_finding'].includes(act));
    expect(INSPECTION_STATES.map((state) => recording(state).length)).toEqual([0, 4, 0, 0]);
  });

  it('is begun, recorded and sealed by its inspectors only', () => {
    const theirs = acts.filter((act) => 'hindered' in INSPECTION_ACTS.acts[act]);
    expect(theirs).toEqual(['start', 'record', 'raise', 'change_finding', 'drop_finding', 'seal']);
  });

  it('is drawn in docs/states.md as in its table', () => {
    const paper = readFileSync(new URL('../../../docs/states.md', import.meta.url), 'utf8');
    expect(paper).toContain(INSPECTION_DIAGRAM);
  });
});

describe('one item of the checklist', () => {
  it.each<[string, ItemRecord, string]>([
    [
      'both axes',
      { result: 'ASSESSED', systemState: 'PARTIAL', operationState: 'PARTIAL', sampled: 5, failed: 5 },
      'allowed',
    ],
    ['one axis only', { result: 'ASSESSED', systemState: 'PARTIAL' }, 'ITEM_STATES_NEEDED i.operationState'],
    [
      'axes without assessment',
      { result: 'NOT_APPLICABLE', systemState: 'NONE' },
      'ITEM_STATES_UNEXPECTED i.systemState',
    ],
    [
      'could not check without a reason',
      { result: 'COULD_NOT_CHECK', reason: ' ' },
      'ITEM_REASON_NEEDED i.reason',
    ],
    ['could not check with a reason', { result: 'COULD_NOT_CHECK', reason: '系统停机' }, 'allowed'],
    ['more failed than sampled', { result: 'NOT_CHECKED', sampled: 3, failed: 4 }, 'SAMPLE_COUNTS i.failed'],
    ['failed without a sample', { result: 'NOT_CHECKED', failed: 1 }, 'SAMPLE_COUNTS i.failed'],
    ['a negative sample', { result: 'NOT_CHECKED', sampled: -1 }, 'SAMPLE_COUNTS i.failed'],
  ])('%s', (_, record, expected) => {
    expect(codeOf(() => checkRecord(record, 'i'))).toBe(expected);
  });

  it.each<[string, Parameters<typeof checkFindable>[0], string]>([
    [
      'at its best',
      { result: 'ASSESSED', systemState: 'ESTABLISHED', operationState: 'EFFECTIVE' },
      'FINDING_CONTRADICTS f',
    ],
    [
      'put right on the spot',
      { result: 'ASSESSED', systemState: 'ESTABLISHED', operationState: 'EFFECTIVE', correctedOnSpot: true },
      'allowed',
    ],
    [
      'short on one axis',
      { result: 'ASSESSED', systemState: 'ESTABLISHED', operationState: 'PARTIAL' },
      'allowed',
    ],
    ['no result yet', { result: null }, 'FINDING_NEEDS_ASSESSMENT f'],
    ['not checked', { result: 'NOT_CHECKED', correctedOnSpot: true }, 'FINDING_NEEDS_ASSESSMENT f'],
  ])('a finding against an item: %s', (_, item, expected) => {
    expect(codeOf(() => checkFindable(item, 'f'))).toBe(expected);
  });

  it('accepts only values that the database table accepts too', () => {
    const axis = <T extends string>(...values: T[]) => fc.option(fc.constantFrom(...values));
    const count = fc.option(fc.integer({ min: -2, max: 5 }));
    const record = fc.record({
      result: fc.constantFrom(...ITEM_RESULTS),
      systemState: axis('NONE', 'PARTIAL', 'ESTABLISHED'),
      operationState: axis('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE'),
      sampled: count,
      failed: count,
      reason: fc.option(fc.constantFrom('', ' ', '系统停机')),
    });
    fc.assert(
      fc.property(record, (r) => {
        const states = [r.systemState, r.operationState].filter((s) => s !== null).length;
        const taken =
          states === (r.result === 'ASSESSED' ? 2 : 0) &&
          (r.result !== 'COULD_NOT_CHECK' || Boolean(r.reason?.trim())) &&
          (r.sampled ?? 0) >= 0 &&
          (r.failed === null || (r.failed >= 0 && r.sampled !== null && r.failed <= r.sampled));
        expect(codeOf(() => checkRecord(r, 'i')) === 'allowed').toBe(taken);
      }),
    );
  });
});

describe('the team', () => {
  it.each([
    [['a', 'b'], 'a', 'allowed'],
    [['a'], 'a', 'TWO_INSPECTORS input.inspectorIds'],
    [['a', 'a'], 'a', 'TWO_INSPECTORS input.inspectorIds'],
    [['a', 'b'], 'c', 'LEAD_NOT_INSPECTOR input.leadId'],
  ])('%j led by %s', (ids, lead, expected) => {
    expect(codeOf(() => checkTeam(ids, lead))).toBe(expected);
  });
});
