import fc from 'fast-check';
import { roleMay } from '#rules/access';
import { PLATFORM_ROLES, OFFICE_ROLES } from '#rules/kernel';
import {
  ACT_WORDS,
  OFFICE_ACTS,
  ORDER_NEXT,
  ORDER_STATES,
  type OrderAct,
  type OrderState,
  PLATFORM_ACTS,
  STATE_WORDS,
  SYSTEM_ACTS,
  TURN_OF,
  faultOfResult,
  needsProof,
  nextState,
  runningDue,
  statesOfTurn,
  worseOf,
} from './rectification.rules.ts';
import { isOverdue } from './figures.rules.ts';
import { STEP_KEYS, stepsOf } from './steps.rules.ts';

const ACTS = [...new Set(Object.values(ORDER_NEXT).flatMap((row) => Object.keys(row)))] as OrderAct[];

/** The states passed when the possible ones of a list of acts are done in turn. */
function walk(acts: readonly OrderAct[]): OrderState[] {
  const passed: OrderState[] = ['DRAFT'];
  for (const act of acts)
    passed.push(nextState(passed.at(-1) ?? 'DRAFT', act) ?? (passed.at(-1) as OrderState));
  return passed;
}

describe('the table of transitions', () => {
  it('lets no path leave CLOSED or REVOKED', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 60 }), (acts) => {
        const passed = walk(acts);
        for (const end of ['CLOSED', 'REVOKED'] as const) {
          const at = passed.indexOf(end);
          if (at >= 0 && passed.slice(at).some((state) => state !== end)) return false;
        }
        return true;
      }),
    );
  });

  it('reaches every state from DRAFT', () => {
    const seen = new Set<OrderState>(['DRAFT']);
    for (const state of seen) for (const act of ACTS) seen.add(nextState(state, act) ?? state);
    expect([...seen].sort()).toEqual([...ORDER_STATES].sort());
  });

  it('closes only after a verification that passed, and serves before it is answered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 60 }), (acts) => {
        const passed = walk(acts);
        const before = (state: OrderState, needed: OrderState): boolean =>
          !passed.includes(state) ||
          (passed.includes(needed) && passed.indexOf(needed) < passed.indexOf(state));
        return before('CLOSED', 'VERIFIED') && before('VERIFIED', 'ACCEPTED') && before('ANSWERED', 'SERVED');
      }),
    );
  });

  it('leaves the state at statements and replies', () => {
    for (const state of ORDER_STATES) {
      for (const act of ['statement', 'reply'] as const) expect(nextState(state, act) ?? state).toBe(state);
    }
  });

  it('gives every act to exactly one side or to the system, with words and someone who may do it', () => {
    for (const act of ACTS) {
      const by = [act in OFFICE_ACTS, act in PLATFORM_ACTS, SYSTEM_ACTS.some((a) => a === act)];
      expect([act, by.filter(Boolean).length]).toEqual([act, 1]);
      expect(ACT_WORDS[act].zh).not.toBe('');
    }
    for (const permission of Object.values(OFFICE_ACTS))
      expect(OFFICE_ROLES.some((r) => roleMay(r, permission))).toBe(true);
    for (const permission of Object.values(PLATFORM_ACTS))
      expect(PLATFORM_ROLES.some((r) => roleMay(r, permission))).toBe(true);
    for (const state of ORDER_STATES) expect(STATE_WORDS[state].en).not.toBe('');
  });

  it('leaves drafting only to the liaison', () => {
    expect(roleMay('LIAISON', PLATFORM_ACTS.answer)).toBe(false);
    expect(roleMay('LIAISON', 'own.draftAnswer')).toBe(true);
    expect(roleMay('RESPONSIBLE_PERSON', PLATFORM_ACTS.answer)).toBe(true);
    expect(roleMay('PROGRAM', PLATFORM_ACTS.answer)).toBe(true);
  });
});

describe('whose clock runs', () => {
  const order = { dueOn: '2026-11-23', officeDueOn: '2026-12-04' };

  it.each([
    ['SERVED', '2026-11-23', false],
    ['SERVED', '2026-11-24', true],
    ['ANSWERED', '2026-11-24', false],
    ['ISSUED', '2026-11-24', false],
  ] as const)('%s on %s is overdue: %s', (state, today, overdue) => {
    expect(isOverdue({ ...order, state }, today)).toBe(overdue);
  });

  it.each([
    ['SERVED', '2026-11-23'],
    ['ANSWERED', '2026-12-04'],
    ['ACCEPTED', '2026-12-04'],
    ['VERIFIED', null],
  ] as const)('in %s the clock is set to %s', (state, due) => {
    expect(runningDue({ ...order, state })).toBe(due);
  });

  it('gives each state one turn', () => {
    const all = (['PLATFORM', 'OFFICE', 'NOBODY'] as const).flatMap(statesOfTurn);
    expect(all.sort()).toEqual([...ORDER_STATES].sort());
    expect(TURN_OF.SERVED).toBe('PLATFORM');
  });
});

describe('results and service', () => {
  it.each([
    [{ outcome: 'PASS', systemState: 'ESTABLISHED', operationState: 'PARTIAL' }, null],
    [{ outcome: 'PASS', systemState: 'NONE', operationState: 'EFFECTIVE' }, 'RESULT_CONTRADICTS'],
    [{ outcome: 'PASS', systemState: 'PARTIAL', operationState: 'NOT_OPERATING' }, 'RESULT_CONTRADICTS'],
    [{ outcome: 'FAIL', systemState: 'NONE', operationState: 'NOT_OPERATING', note: ' ' }, 'NOTE_NEEDED'],
    [{ outcome: 'FAIL', systemState: 'NONE', operationState: 'NOT_OPERATING', note: '未公布' }, null],
  ] as const)('%o gives %s', (result, fault) => {
    expect(faultOfResult(result)).toBe(fault);
  });

  it('takes the worse of two results on one duty item, on each axis', () => {
    const a = { systemState: 'ESTABLISHED', operationState: 'PARTIAL' } as const;
    const b = { systemState: 'PARTIAL', operationState: 'EFFECTIVE' } as const;
    expect(worseOf(worseOf(undefined, a), b)).toEqual({ systemState: 'PARTIAL', operationState: 'PARTIAL' });
  });

  it('asks every method but the electronic one for a proof', () => {
    expect((['DIRECT', 'LEFT', 'POST', 'PUBLIC_NOTICE'] as const).every(needsProof)).toBe(true);
    expect(needsProof('ELECTRONIC')).toBe(false);
  });
});

describe('the line of steps', () => {
  const none = { issuedOn: null, servedOn: null, answeredOn: null, verifiedOn: null, closedOn: null };
  const facts = { ...none, round: 1, foundOn: '2026-10-27', overdue: false, returned: false };

  it('has one current step while the order runs, and none when it is over', () => {
    for (const state of ORDER_STATES) {
      const steps = stepsOf({ ...facts, state }, 'zh', 'OFFICE');
      expect(steps.map((s) => s.key)).toEqual([...STEP_KEYS]);
      const over = state === 'CLOSED' || state === 'REVOKED';
      expect(steps.filter((s) => s.state === 'CURRENT')).toHaveLength(over ? 0 : 1);
    }
  });

  it('says that another officer verifies once the answer is accepted', () => {
    const dated = { ...facts, issuedOn: '2026-10-30', servedOn: '2026-11-02', answeredOn: '2026-11-20' };
    const steps = stepsOf({ ...dated, state: 'ACCEPTED' }, 'zh', 'OFFICE');
    expect(steps[4]).toEqual({ key: 'VERIFIED', on: null, state: 'CURRENT', hint: '须由他人复核' });
    expect(steps.slice(0, 4).map((s) => s.on)).toEqual([
      '2026-10-27',
      '2026-10-30',
      '2026-11-02',
      '2026-11-20',
    ]);
  });

  it('tells the platform that it is to be verified, and nothing of who may do so', () => {
    const hintOf = (lang: 'zh' | 'en') =>
      stepsOf({ ...facts, state: 'ACCEPTED' }, lang, 'PLATFORM').find((s) => s.hint !== null)?.hint;
    expect([hintOf('zh'), hintOf('en')]).toEqual(['待复核', 'to be verified']);
    for (const state of ORDER_STATES) {
      const [own, office] = (['PLATFORM', 'OFFICE'] as const).map((side) =>
        stepsOf({ ...facts, state }, 'zh', side).map((s) => s.hint),
      );
      if (state !== 'ACCEPTED') expect(own).toEqual(office);
    }
  });

  it('shows a revoked order as far as it came', () => {
    const steps = stepsOf({ ...facts, state: 'REVOKED', issuedOn: '2026-10-30' }, 'en', 'OFFICE');
    expect(steps.map((s) => s.state)).toEqual(['DONE', 'DONE', 'AHEAD', 'AHEAD', 'AHEAD', 'AHEAD']);
    expect(steps[2]?.hint).toBe('revoked');
  });
});
