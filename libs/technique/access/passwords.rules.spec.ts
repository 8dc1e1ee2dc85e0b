import fc from 'fast-check';
import { isCommonPassword } from './common-passwords.ts';
import { PASSWORD_MAX, PASSWORD_MIN, type PasswordRules, passwordFault } from './passwords.rules.ts';

const faultOf = (
  next: string,
  username = 'nb-officer1',
  rules: PasswordRules = 'nist',
  current = 'the-old-password',
) => passwordFault({ next, current, username, rules, listed: isCommonPassword })?.code ?? null;

describe('a new password', () => {
  it.each([
    ['twelve characters', 'abqdefghitkl', null],
    ['twelve Chinese characters', '春眠不觉晓处处闻啼鸟夜来', null],
    ['two hundred', 'horse staple '.repeat(16).slice(0, 200), null],
    ['a phrase with a common word in it', 'the dragon ate my breakfast', null],
    ['nothing', '', 'REQUIRED'],
    ['blanks only', ' '.repeat(20), 'REQUIRED'],
    ['eleven characters', 'abqdefghitk', 'PASSWORD_TOO_SHORT'],
    ['two hundred and one', 'x'.repeat(201), 'TOO_LONG'],
    ['the old one', 'the-old-password', 'PASSWORD_SAME'],
    ['the user name in it, in other letters', 'my-NB-Officer1-key', 'PASSWORD_HAS_NAME'],
    ['one of the list', '1qaz2wsx3edc', 'PASSWORD_COMMON'],
    ['one of the list in capitals', '1QAZ2WSX3EDC', 'PASSWORD_COMMON'],
    ['one of the list with a year', 'Password2026!', 'PASSWORD_COMMON'],
    ['one of the list twice', 'dragondragon', 'PASSWORD_COMMON'],
    ['one of the list, three times, padded', 'monkeymonkeymonkey1', 'PASSWORD_COMMON'],
    ['one character', 'aaaaaaaaaaaaaa', 'PASSWORD_COMMON'],
    ['a run', 'abcdefghijklmn', 'PASSWORD_COMMON'],
    ['a run backwards', '9876543210987', 'PASSWORD_COMMON'],
  ])('%s', (_, next, code) => {
    expect(faultOf(next)).toBe(code);
  });

  it.each([
    ['small letters alone', 'quite another horse', 'PASSWORD_SIMPLE'],
    ['small letters and signs', 'quite-another-horse', 'PASSWORD_SIMPLE'],
    ['three kinds', 'Quite-another-horse', null],
    ['letters and digits', 'Quite2another1horse', null],
    ['Chinese and small letters alone', '春眠不觉晓 quite nice', 'PASSWORD_SIMPLE'],
  ])('under mlps: %s', (_, next, code) => {
    expect(faultOf(next, 'nb-officer1', 'mlps')).toBe(code);
    expect(faultOf(next)).toBeNull();
  });

  it('may hold a user name of one or two characters', () => {
    expect(faultOf('a long enough one', 'a')).toBeNull();
  });

  it('is never accepted with the name in it, nor too short or too long', () => {
    const text = fc.string({ maxLength: 240 });
    fc.assert(
      fc.property(text, text, fc.string({ minLength: 3, maxLength: 20 }), (next, current, name) => {
        if (faultOf(next, name, 'nist', current) !== null) return;
        expect(next.length).toBeGreaterThanOrEqual(PASSWORD_MIN);
        expect(next.length).toBeLessThanOrEqual(PASSWORD_MAX);
        expect(next.toLowerCase()).not.toContain(name.toLowerCase());
        expect(next).not.toBe(current);
      }),
    );
    fc.assert(
      fc.property(text, fc.string({ minLength: 3, maxLength: 20 }), text, (before, name, after) => {
        expect(faultOf(before + name + after, name, 'nist', '')).not.toBeNull();
      }),
    );
  });

  it('that mlps accepts, nist accepts', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12, maxLength: 40 }), (next) => {
        if (faultOf(next, 'x', 'mlps') === null) expect(faultOf(next, 'x')).toBeNull();
      }),
    );
  });
});
