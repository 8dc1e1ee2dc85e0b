import fc from 'fast-check';
import { PASSWORD_MAX, PASSWORD_MIN, passwordFault } from './passwords.rules.ts';

describe('a new password', () => {
  it.each([
    ['twelve characters', 'abcdefghijkl', null],
    ['twelve Chinese characters', '一二三四五六七八九十甲乙', null],
    ['two hundred', 'x'.repeat(200), null],
    ['nothing', '', 'REQUIRED'],
    ['blanks only', ' '.repeat(20), 'REQUIRED'],
    ['eleven characters', 'abcdefghijk', 'PASSWORD_TOO_SHORT'],
    ['two hundred and one', 'x'.repeat(201), 'TOO_LONG'],
    ['the old one', 'the-old-password', 'PASSWORD_SAME'],
    ['the user name in it, in other letters', 'my-NB-Officer1-key', 'PASSWORD_HAS_NAME'],
  ])('%s', (_, next, code) => {
    expect(passwordFault(next, 'the-old-password', 'nb-officer1')?.code ?? null).toBe(code);
  });

  it('may hold a user name of one or two characters', () => {
    expect(passwordFault('a long enough one', 'the-old-password', 'a')).toBeNull();
  });

  it('is never taken with the name in it, nor too short or too long', () => {
    const text = fc.string({ maxLength: 240 });
    fc.assert(
      fc.property(text, text, fc.string({ minLength: 3, maxLength: 20 }), (next, current, name) => {
        if (passwordFault(next, current, name) !== null) return;
        expect(next.length).toBeGreaterThanOrEqual(PASSWORD_MIN);
        expect(next.length).toBeLessThanOrEqual(PASSWORD_MAX);
        expect(next.toLowerCase()).not.toContain(name.toLowerCase());
        expect(next).not.toBe(current);
      }),
    );
    fc.assert(
      fc.property(text, fc.string({ minLength: 3, maxLength: 20 }), text, (before, name, after) => {
        expect(passwordFault(before + name + after, '', name)).not.toBeNull();
      }),
    );
  });
});
