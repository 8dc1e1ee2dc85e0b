import type { RefusalCode } from '#rules/technique/kernel';

const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,39}$/u;

/** What is wrong with a user name that somebody chooses, or null. */
export function usernameFault(username: string): RefusalCode | null {
  if (username === '') return 'REQUIRED';
  return SHAPE.test(username) ? null : 'USERNAME_FORMAT';
}
