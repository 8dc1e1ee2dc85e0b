import type { Role } from '#rules/technique/kernel';
import { CONFIRMED, type RequiredAccess } from './permissions.ts';

/** By what a person proved who they are. */
export const SIGN_IN_WAYS = ['PASSWORD', 'OIDC'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

/** What a person who has signed in has to do before anything else. */
export const SIGN_IN_DUTIES = ['PASSWORD', 'SECOND_FACTOR'] as const;
export type SignInDuty = (typeof SIGN_IN_DUTIES)[number];

export const LOCK_AFTER = 8;
/** Higher than that of an account: a whole office may stand behind one address. */
export const LOCK_ADDRESS_AFTER = 60;
/** Minutes of the first lock; each further one in a row lasts twice as long, up to the longest. */
export const LOCK_MINUTES = 10;
export const LOCK_LONGEST = 240;
/** Minutes in which the code has to follow the password, and how many codes may be tried. */
export const CHALLENGE_MINUTES = 5;
export const CHALLENGE_ATTEMPTS = 5;

export interface Standing {
  role: Role;
  via: SignInWay;
  /** Whether a second factor is set up and confirmed. */
  enrolled: boolean;
  /** Whether the password is older than it may become. */
  passwordOld: boolean;
}

/** The first thing that is still owed, or null. A password that is not used to sign in may grow old. */
export function dutyOf(
  standing: Standing,
  settings: { agedPasswords: boolean; secondFactor: readonly Role[] },
): SignInDuty | null {
  if (settings.agedPasswords && standing.passwordOld && standing.via === 'PASSWORD') return 'PASSWORD';
  if (!standing.enrolled && settings.secondFactor.includes(standing.role)) return 'SECOND_FACTOR';
  return null;
}

/** What whoever still owes a proof may do: that by which it is given. */
const OPEN_TO_DEBTORS: readonly RequiredAccess[] = [
  'PUBLIC',
  'password.change',
  'secondFactor.own',
  'session.own',
];

export const openToDebtor = (required: RequiredAccess): boolean => OPEN_TO_DEBTORS.includes(required);

/** Whether this needs a person who has proved a short while ago who they are. */
export const wantsConfirmation = (required: RequiredAccess): boolean =>
  required !== 'PUBLIC' && required !== 'SIGNED_IN' && CONFIRMED.has(required);

/** Only a path of this desk: an address that leads elsewhere is not followed. */
export function safeReturn(wanted: string | undefined): string {
  return wanted !== undefined && /^\/(?![/\\])[^\s\\]*$/.test(wanted) && !wanted.startsWith('/sign-in')
    ? wanted
    : '/';
}
