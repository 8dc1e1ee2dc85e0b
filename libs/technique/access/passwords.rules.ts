import { type RefusalCode, type RefusalParams, isBlank } from '#rules/technique/kernel';

export const PASSWORD_MIN = 12;
/** Longer input is not checked at sign-in, so it may not be chosen. */
export const PASSWORD_MAX = 200;
/** A shorter user name occurs in too many good passwords by chance. */
const NAME_MIN = 3;
/** How many of the four kinds of characters `mlps` requires. */
export const PASSWORD_KINDS = 3;
const KINDS = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}\s]/u];

/**
 * `nist`: length and a list of common ones (SP 800-63B), no mixture, no expiry. `mlps`: in addition a mixture of characters and a
 * maximum age, as assessors of MLPS 2.0 level 3 (GB/T 22239-2019, 8.1.4.1) ask for.
 */
export const PASSWORD_RULES = ['nist', 'mlps'] as const;
export type PasswordRules = (typeof PASSWORD_RULES)[number];

export interface PasswordFault {
  code: RefusalCode;
  params?: RefusalParams;
}

export interface PasswordCheck {
  next: string;
  current: string;
  username: string;
  rules: PasswordRules;
  /** Whether a word, in small letters, is on the list of common and breached passwords. */
  listed: (word: string) => boolean;
}

/** The password without its padding: `Password2026!!` and `!passwordpassword` are no better than `password`. */
function* coresOf(password: string): Generator<string> {
  const word = password.toLowerCase();
  yield word;
  const bare = word.replace(/^[\d\W_]+|[\d\W_]+$/gu, '');
  // words of four letters occur in too many good phrases by chance
  if (bare.length > 4) yield bare;
  yield word.replace(/^(.{3,}?)\1+$/su, '$1');
  yield bare.replace(/^(.{3,}?)\1+$/su, '$1');
}

/** Easy to guess: three different characters at most, or a run of neighbours such as 123456789012. */
function isRun(password: string): boolean {
  const points = [...password.toLowerCase()].map((c) => c.codePointAt(0) ?? 0);
  if (new Set(points).size <= 3) return true;
  const steps = points.slice(1).map((point, i) => point - (points[i] ?? 0));
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length - 1;
}

/** What is wrong with a new password, or null. */
export function passwordFault({
  next,
  current,
  username,
  rules,
  listed,
}: PasswordCheck): PasswordFault | null {
  if (isBlank(next)) return { code: 'REQUIRED' };
  if (next.length < PASSWORD_MIN) return { code: 'PASSWORD_TOO_SHORT', params: { min: PASSWORD_MIN } };
  if (next.length > PASSWORD_MAX) return { code: 'TOO_LONG', params: { max: PASSWORD_MAX } };
  if (next === current) return { code: 'PASSWORD_SAME' };
  const name = username.toLowerCase();
  if (name.length >= NAME_MIN && next.toLowerCase().includes(name)) return { code: 'PASSWORD_HAS_NAME' };
  if (isRun(next) || [...coresOf(next)].some(listed)) return { code: 'PASSWORD_COMMON' };
  if (rules === 'mlps' && KINDS.filter((kind) => kind.test(next)).length < PASSWORD_KINDS)
    return { code: 'PASSWORD_SIMPLE', params: { kinds: PASSWORD_KINDS } };
  return null;
}
