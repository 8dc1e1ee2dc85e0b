import type { RefusalCode, RefusalParams } from '#rules/kernel';

export const PASSWORD_MIN = 12;
/** What is longer is not read at sign-in, so it may not be chosen. */
export const PASSWORD_MAX = 200;
/** A shorter user name is in too many good passwords by chance. */
const NAME_MIN = 3;

export interface PasswordFault {
  code: RefusalCode;
  params?: RefusalParams;
}

/** What is wrong with a new password, or null. Length is what counts; no mixture of characters is asked for. */
export function passwordFault(next: string, current: string, username: string): PasswordFault | null {
  if (next.trim() === '') return { code: 'REQUIRED' };
  if (next.length < PASSWORD_MIN) return { code: 'PASSWORD_TOO_SHORT', params: { min: PASSWORD_MIN } };
  if (next.length > PASSWORD_MAX) return { code: 'TOO_LONG', params: { max: PASSWORD_MAX } };
  if (next === current) return { code: 'PASSWORD_SAME' };
  const name = username.toLowerCase();
  if (name.length >= NAME_MIN && next.toLowerCase().includes(name)) return { code: 'PASSWORD_HAS_NAME' };
  return null;
}
