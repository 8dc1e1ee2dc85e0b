import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/technique/kernel';
import type { PasswordRules } from './passwords.rules.ts';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As it is written on the button. */
  name: string;
  /** The address at which people reach this desk, to which the provider sends them back. */
  publicUrl: string;
}

/** How one signs in here. The application fills it from its environment before it listens. */
@Injectable()
export class SignInSettings {
  passwordRules: PasswordRules = 'nist';
  /** Days after which a password has to be changed; counts under the rules `mlps` only. */
  passwordDays = 90;
  /** Hours after which a session ends in any case. */
  sessionHours = 12;
  /** Minutes without a request after which a session ends. */
  idleMinutes = 120;
  /** Minutes for which a proof of who one is holds for deciding acts. */
  confirmMinutes = 15;
  /** The roles that must have a second factor. */
  secondFactor: readonly Role[] = [];
  /** 32 bytes that seal the secrets of second factors; one made here is forgotten with the process. */
  key: Buffer = randomBytes(32);
  oidc: OidcSettings | null = null;
}
