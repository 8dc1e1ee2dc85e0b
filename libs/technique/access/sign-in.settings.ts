import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/technique/kernel';
import type { PasswordRules } from './passwords.rules.ts';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The label of the button. */
  name: string;
  /** The address at which people reach this application, to which the provider sends them back. */
  publicUrl: string;
}

/** The settings of sign-in. The application sets them from its environment before it listens. */
@Injectable()
export class SignInSettings {
  passwordRules: PasswordRules = 'nist';
  /** Days after which a password has to be changed; applies under the rules `mlps` only. */
  passwordDays = 90;
  /** Hours after which a session ends in any case. */
  sessionHours = 12;
  /** Minutes without a request after which a session ends. */
  idleMinutes = 120;
  /** Minutes for which a confirmation of identity is accepted for binding acts. */
  confirmMinutes = 15;
  /** The roles that must have a second factor. */
  secondFactor: readonly Role[] = [];
  /** 32 bytes that seal the secrets of second factors; a key made here is lost when the process ends. */
  key: Buffer = randomBytes(32);
  oidc: OidcSettings | null = null;
}
