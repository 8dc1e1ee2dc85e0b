import type { Role } from '#rules/technique/kernel';
import { CONFIRMED, type RequiredAccess } from './permissions.ts';

/** How a person proved their identity. */
export const SIGN_IN_WAYS = ['PASSWORD', 'OIDC'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** Steps that a person who has signed in has to complete before anything else. */
export const SIGN_IN_DUTIES = ['PASSWORD', 'SECOND_FACTOR'] as const;
export type SignInDuty = (typeof SIGN_IN_DUTIES)[number];

export const LOCK_AFTER = 8;
/** Higher than that of an account: a whole office may share one address. */
export const LOCK_ADDRESS_AFTER = 60;
/** Minutes of the first lock; each further lock in a row lasts twice as long, up to the maximum. */
export const LOCK_MINUTES = 10;
export const LOCK_LONGEST = 240;
/** Minutes within which the code has to follow the password, and how many codes may be tried. */
export const CHALLENGE_MINUTES = 5;
export const CHALLENGE_ATTEMPTS = 5;

export interface Standing {
  role: Role;
  via: SignInWay;
  /** Whether a second factor is set up and confirmed. */
  enrolled: boolean;
  /** Whether the password is older than the maximum age. */
  passwordOld: boolean;
}

/** The first step that is still required, or null. A password that is not used to sign in has no maximum age. */
export function dutyOf(
  standing: Standing,
  settings: { agedPasswords: boolean; secondFactor: readonly Role[] },
): SignInDuty | null {
  if (settings.agedPasswords && standing.passwordOld && standing.via === 'PASSWORD') return 'PASSWORD';
  if (!standing.enrolled && settings.secondFactor.includes(standing.role)) return 'SECOND_FACTOR';
  return null;
}

/** The permissions of a person who still has a step to complete: those needed to complete it. */
const OPEN_TO_DEBTORS: readonly RequiredAccess[] = [
  'PUBLIC',
  'password.change',
  'secondFactor.own',
  'session.own',
];

export const openToDebtor = (required: RequiredAccess): boolean => OPEN_TO_DEBTORS.includes(required);

/** Whether this permission needs a recent confirmation of identity. */
export const wantsConfirmation = (required: RequiredAccess): boolean =>
  required !== 'PUBLIC' && required !== 'SIGNED_IN' && CONFIRMED.has(required);

/** Accepts only a path of this application: an address on another host is not followed. */
export function safeReturn(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(wanted) && !wanted.startsWith('/sign-in')
    ? wanted
    : '/';
}
