import fc from 'fast-check';
import { type Permission, roleMay } from '#rules/technique/access';
import { PLATFORM_ROLES, OFFICE_ROLES } from '#rules/technique/kernel';
import {
  ORDER_STATES,
  type OrderState,
  TURN_OF,
  faultOfResult,
  needsProof,
  runningDue,
  statesOfTurn,
  worseOf,
  STEP_KEYS,
} from './orders.rules.ts';
import { isOverdue } from './figures.rules.ts';
import { ORDER_ACTS, type OrderAct, nextState } from './order-acts.rules.ts';
import { type StepReader, stepsOf } from './steps.rules.ts';

const ACTS = Object.keys(ORDER_ACTS.acts) as OrderAct[];

/** The states passed when a list of acts is done in turn, leaving out those that are not possible. */
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

  it('gives every act to at least one role of its side; only acts of the system need no permission', () => {
    for (const act of ACTS) {
      const { side, permission } = ORDER_ACTS.acts[act] as { side: string; permission?: Permission };
      const roles = side === 'OFFICE' ? OFFICE_ROLES : side === 'PLATFORM' ? PLATFORM_ROLES : [];
      const may = permission !== undefined && roles.some((role) => roleMay(role, permission));
      expect([act, may]).toEqual([act, side !== 'SYSTEM']);
    }
  });

  it('leaves drafting only to the liaison', () => {
    const { answer, draftAnswer } = ORDER_ACTS.acts;
    expect(roleMay('LIAISON', answer.permission)).toBe(false);
    expect(roleMay('LIAISON', draftAnswer.permission)).toBe(true);
    expect(roleMay('RESPONSIBLE_PERSON', answer.permission)).toBe(true);
    expect(roleMay('PROGRAM', answer.permission)).toBe(true);
  });
});

describe('whose deadline runs', () => {
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
  ] as const)('in %s the current due day is %s', (state, due) => {
    expect(runningDue({ ...order, state })).toBe(due);
  });

  it('puts each state into one group', () => {
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
  const office = { side: 'OFFICE', acceptedBy: '周敏', mayVerify: true } as const;
  const platform = { side: 'PLATFORM' } as const;

  it('has one current step while the order runs, and none when it is over', () => {
    for (const state of ORDER_STATES) {
      const steps = stepsOf({ ...facts, state }, 'zh', office);
      expect(steps.map((s) => s.key)).toEqual([...STEP_KEYS]);
      const over = state === 'CLOSED' || state === 'REVOKED';
      expect(steps.filter((s) => s.state === 'CURRENT')).toHaveLength(over ? 0 : 1);
    }
  });

  it('asks those who may verify to do so once the answer is accepted, and names who accepted it', () => {
    const dated = { ...facts, issuedOn: '2026-10-30', servedOn: '2026-11-02', answeredOn: '2026-11-20' };
    const steps = stepsOf({ ...dated, state: 'ACCEPTED' }, 'zh', office);
    expect(steps[4]).toEqual({ key: 'VERIFIED', on: null, state: 'CURRENT', hint: '由周敏接收，请您复核' });
    const hintFor = (reader: StepReader) =>
      (['zh', 'en'] as const).map((lang) => stepsOf({ ...dated, state: 'ACCEPTED' }, lang, reader)[4]?.hint);
    expect(hintFor(office)).toContain('accepted by 周敏, please verify');
    expect(hintFor({ ...office, mayVerify: false })).toEqual(['由周敏接收，待复核', 'accepted by 周敏']);
    expect(hintFor({ ...office, acceptedBy: null })).toEqual(['待复核', 'with the office']);
    expect(steps.slice(0, 4).map((s) => s.on)).toEqual([
      '2026-10-27',
      '2026-10-30',
      '2026-11-02',
      '2026-11-20',
    ]);
  });

  it('shows the platform that the order is to be verified, but not by whom', () => {
    const hintOf = (lang: 'zh' | 'en') =>
      stepsOf({ ...facts, state: 'ACCEPTED' }, lang, platform).find((s) => s.hint !== null)?.hint;
    expect([hintOf('zh'), hintOf('en')]).toEqual(['待复核', 'with the office']);
    for (const state of ORDER_STATES) {
      const [own, theirs] = [platform, office].map((reader) =>
        stepsOf({ ...facts, state }, 'zh', reader).map((s) => s.hint),
      );
      if (state !== 'ACCEPTED') expect(own).toEqual(theirs);
    }
  });

  it('shows a revoked order as far as it came', () => {
    const steps = stepsOf({ ...facts, state: 'REVOKED', issuedOn: '2026-10-30' }, 'en', office);
    expect(steps.map((s) => s.state)).toEqual(['DONE', 'DONE', 'AHEAD', 'AHEAD', 'AHEAD', 'AHEAD']);
    expect(steps[2]?.hint).toBe('revoked');
  });
});
