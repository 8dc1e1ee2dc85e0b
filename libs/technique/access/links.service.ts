import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash } from 'argon2';
import { Audit } from '#libs/technique/audit';
import { type AnyActor, Clock, Db, Refusal, type Tx } from '#libs/technique/kernel';
import { anonymousFrom } from './actors.ts';
import { isCommonPassword } from './common-passwords.ts';
import * as store from './links.store.ts';
import { passwordFault } from './passwords.rules.ts';
import { digest } from './seal.ts';
import { SignInSettings } from './sign-in.settings.ts';

/** Days within which the person has to set the password of a new or reset account. */
const LINK_DAYS = 3;
/** No password matches this hash, so the account cannot be used until its link is. */
export const NO_PASSWORD = '!';

export interface Secret {
  secret: string;
  tokenHash: Buffer;
}

/** A secret for a link: shown once, kept as its hash. */
export function newSecret(): Secret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, tokenHash: digest(secret) };
}

/** Links by which people set the password of their account, once. */
@Injectable()
export class LinksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly settings: SignInSettings,
  ) {}

  /** The hash of a first password that passes the rules. @throws Refusal with the field `password` */
  async accepted(password: string, username: string): Promise<string> {
    const rules = this.settings.passwordRules;
    const fault = passwordFault({ next: password, current: '', username, rules, listed: isCommonPassword });
    if (fault) throw new Refusal(fault.code, { field: 'password', params: fault.params ?? {} });
    return hash(password);
  }

  /** @returns the secret, which is shown once and never stored */
  async make(tx: Tx, userId: string): Promise<string> {
    const { secret, ...link } = this.newLink(userId);
    await store.addLink(tx, link);
    return secret;
  }

  /** Ends the password, second factor and sessions of one of a platform's people. @returns as `make`; null for an account of elsewhere */
  async resetForPlatform(tx: Tx, userId: string): Promise<string | null> {
    const { secret, ...link } = this.newLink(userId);
    return (await store.resetPlatformAccount(tx, link)) ? secret : null;
  }

  private newLink(userId: string): Secret & { userId: string; validUntil: Date } {
    const validUntil = new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
    return { ...newSecret(), userId, validUntil };
  }

  /** The account whose password the link sets; null for a link that is unknown or no longer valid. */
  async of(anyone: AnyActor, secret: string): Promise<store.LinkRow | null> {
    return this.db.tx(anonymousFrom(anyone), (tx) => store.validLink(tx, digest(secret), this.clock.now()));
  }

  /** @throws Refusal LINK_ENDED, and the refusals of `passwordFault` */
  async setPassword(anyone: AnyActor, secret: string, password: string): Promise<string> {
    const link = await this.of(anyone, secret);
    if (!link) throw new Refusal('LINK_ENDED', { field: 'token' });
    // argon2id is slow on purpose: outside the transaction
    const passwordHash = await this.accepted(password, link.username);
    const nobody = anonymousFrom(anyone);
    return this.db.tx(nobody, async (tx) => {
      if (!(await store.useLink(tx, digest(secret), this.clock.now())))
        throw new Refusal('LINK_ENDED', { field: 'token' });
      await store.givePassword(tx, link.userId, passwordHash);
      await this.audit.done(tx, nobody, {
        act: 'password.set',
        subjectKind: 'USER',
        subjectId: link.userId,
      });
      return link.username;
    });
  }
}
