import fc from 'fast-check';
import {
  type AnswerValues,
  type Base,
  catchUp,
  sameAnswer,
  standing,
} from '../../apps/dashboard/src/portal/orders/answers.ts';

const said = (text: string, over: Partial<AnswerValues> = {}): AnswerValues => ({
  text,
  systemClaim: null,
  operationClaim: null,
  ...over,
});
const based = (draft: string | null, text: string): Base => ({ draft, values: said(text) });

describe('an answer that two people draft', () => {
  it('starts from the draft of this round, and names it', () => {
    const answer = { id: 'a1', round: 2, submitted: false, ...said('已改', { systemClaim: 'PARTIAL' }) };
    expect(standing({ answer }, 2)).toEqual({
      draft: 'a1',
      values: said('已改', { systemClaim: 'PARTIAL' }),
    });
    expect(standing({ answer }, 3)).toEqual(based(null, ''));
    expect(standing({ answer: null }, 1)).toEqual(based(null, ''));
  });

  it('starts from the answer submitted in this round, which no draft replaces', () => {
    const answer = { id: 'a1', round: 1, submitted: true, ...said('已改') };
    expect(standing({ answer }, 1)).toEqual(based(null, '已改'));
  });

  it.each<[string, Base, string, Base, { base: Base; typed: string; clash: boolean }]>([
    [
      'nothing moved',
      based('a', '旧'),
      '我写',
      based('a', '旧'),
      { base: based('a', '旧'), typed: '我写', clash: false },
    ],
    [
      'untouched here',
      based('a', '旧'),
      '旧',
      based('b', '新'),
      { base: based('b', '新'), typed: '新', clash: false },
    ],
    [
      'cleared there, untouched here',
      based('a', '旧'),
      '旧',
      based('b', ''),
      { base: based('b', ''), typed: '', clash: false },
    ],
    [
      'the same on both sides',
      based('a', '旧'),
      '新 ',
      based('b', '新'),
      { base: based('b', '新'), typed: '新 ', clash: false },
    ],
    [
      'both wrote',
      based('a', '旧'),
      '我写',
      based('b', '新'),
      { base: based('a', '旧'), typed: '我写', clash: true },
    ],
    [
      'cleared here, written there',
      based('a', '旧'),
      '',
      based('b', '新'),
      { base: based('a', '旧'), typed: '', clash: true },
    ],
    [
      'a first draft on both sides',
      based(null, ''),
      '我写',
      based('b', '新'),
      { base: based(null, ''), typed: '我写', clash: true },
    ],
  ])('%s', (_, base, typed, now, { typed: kept, ...rest }) => {
    expect(catchUp(base, said(typed), now)).toEqual({ ...rest, typed: said(kept) });
  });

  it('never loses typed text, and never overwrites a draft that was not read', () => {
    const text = fc.constantFrom('', '甲', '乙', '丙');
    const draft = fc.constantFrom(null, 'a', 'b');
    fc.assert(
      fc.property(draft, text, text, draft, text, (was, before, typed, is, now) => {
        const base = based(was, before);
        const met = catchUp(base, said(typed), based(is, now));
        const changed = !sameAnswer(said(typed), base.values);
        if (changed) expect(met.typed.text).toBe(typed);
        // another draft is named only by a text that equals it
        if (met.base.draft !== was) expect(met.typed.text).toBe(now);
        if (met.clash) expect(met.base).toEqual(base);
      }),
    );
  });
});
