const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type UsccVerdict =
  | { ok: true; code: string }
  | { ok: false; fault: 'USCC_FORMAT' }
  | { ok: false; fault: 'USCC_CHECK'; expected: string };

/** The check character of the first 17 characters: MOD 31-3 as in GB 32100-2015. */
export function checkCharacter(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(first17.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Judges a unified social credit code (GB 32100-2015): 18 characters, the last one a check character. */
export function judgeUscc(text: string): UsccVerdict {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code))
    return { ok: false, fault: 'USCC_FORMAT' };
  const expected = checkCharacter(code);
  return code.endsWith(expected) ? { ok: true, code } : { ok: false, fault: 'USCC_CHECK', expected };
}
