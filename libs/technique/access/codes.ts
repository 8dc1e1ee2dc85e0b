import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as the common authenticator apps implement it: SHA-1, six digits, thirty seconds. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** One step before and after is accepted, since clocks differ. */
const WINDOW = 1;
export const RECOVERY_CODES = 10;
// without 0, 1, I, L, O and U, which are easily misread on paper
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newSecret = (): Uint8Array => randomBytes(SECRET_BYTES);

function totp(secret: Uint8Array, label = ''): TOTP {
  const buffer = Uint8Array.from(secret).buffer;
  return new TOTP({ ...SHAPE, issuer: '台账 Taizhang', label, secret: new Secret({ buffer }) });
}

export const base32Of = (secret: Uint8Array): string => totp(secret).secret.base32;

/** The content of the QR code for the app. */
export const uriOf = (secret: Uint8Array, username: string): string => totp(secret, username).toString();

/** The time step that a code belongs to, or null when no step near now has this code. Uses real time, never the `Clock` of the application. */
export function stepOf(secret: Uint8Array, code: string, now = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: now, window: WINDOW });
  return delta === null ? null : TOTP.counter({ period: SHAPE.period, timestamp: now }) + delta;
}

/** Twelve letters out of thirty: 58 bits, which nobody can guess where failures lock the account. */
export function newRecoveryCode(): string {
  let code = '';
  while (code.length < 12) {
    for (const byte of randomBytes(16)) if (byte < 240 && code.length < 12) code += LETTERS[byte % 30] ?? '';
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Normalises a typed code: small letters, missing hyphens and blanks are accepted. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase().slice(0, 40);
