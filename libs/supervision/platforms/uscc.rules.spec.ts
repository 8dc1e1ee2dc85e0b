import fc from 'fast-check';
import { checkCharacter, judgeUscc } from './uscc.rules.ts';

const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const bodies = fc
  .tuple(
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 2, maxLength: 2 }),
    fc.array(fc.constantFrom(...'0123456789'), { minLength: 6, maxLength: 6 }),
    fc.array(fc.constantFrom(...ALPHABET), { minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.flat().join(''));

describe('unified social credit codes (GB 32100-2015)', () => {
  it.each(['91350100M000100Y43', '9'.padEnd(17, '1') + checkCharacter('9'.padEnd(17, '1'))])(
    'accepts %s',
    (code) => {
      expect(judgeUscc(` ${code.toLowerCase()} `)).toEqual({ ok: true, code });
    },
  );

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100I000100Y43',
    '9135010ZM000100Y43',
    '虚构',
  ])('finds no code in %j', (text) => {
    expect(judgeUscc(text)).toEqual({ ok: false, fault: 'USCC_FORMAT' });
  });

  it('finds every single character that was mistyped', () => {
    fc.assert(
      fc.property(bodies, fc.nat({ max: 16 }), fc.constantFrom(...ALPHABET), (body, at, wrong) => {
        const code = body + checkCharacter(body);
        fc.pre(code.charAt(at) !== wrong);
        expect(judgeUscc(code)).toEqual({ ok: true, code });
        expect(judgeUscc(code.slice(0, at) + wrong + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });
});
