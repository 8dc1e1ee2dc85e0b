import { EXTENSION_STATES, firstDueAfter, mayAskOn, needsGrounds } from './extension.rules.ts';
import { EXTENSION_STATE_WORDS } from './orders.words.ts';

describe('more time', () => {
  it('is asked for on the due day at the latest, and never without one', () => {
    expect(mayAskOn('2026-10-15', '2026-10-15')).toBe(true);
    expect(mayAskOn('2026-10-16', '2026-10-15')).toBe(false);
    expect(mayAskOn('2026-10-15', null)).toBe(false);
  });

  it('needs grounds where less is granted than was asked for', () => {
    expect([needsGrounds(5, 4), needsGrounds(5, 5), needsGrounds(5, 6)]).toEqual([true, false, false]);
  });

  it('moves the day by which the first round is judged while that day is not over', () => {
    const order = { round: 1, firstDueOn: '2026-10-15', dueOn: '2026-10-15' };
    expect(firstDueAfter(order, '2026-10-22', '2026-10-15')).toBe('2026-10-22');
    expect(firstDueAfter(order, '2026-10-22', '2026-10-16')).toBe('2026-10-15');
    // a later round, and a period that a return gave back, do not change it
    expect(firstDueAfter({ ...order, round: 2 }, '2026-10-22', '2026-10-15')).toBe('2026-10-15');
    expect(firstDueAfter({ ...order, dueOn: '2026-10-20' }, '2026-10-27', '2026-10-15')).toBe('2026-10-15');
    expect(firstDueAfter({ round: 1, firstDueOn: null, dueOn: null }, '2026-10-22', '2026-10-15')).toBeNull();
  });

  it('has a word for every state', () => {
    for (const state of EXTENSION_STATES)
      expect(EXTENSION_STATE_WORDS[state].zh).not.toBe(EXTENSION_STATE_WORDS[state].en);
  });
});
