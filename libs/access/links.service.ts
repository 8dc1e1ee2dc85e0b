import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash } from 'argon2';
import { Audit } from '#libs/audit';
import { type AnyActor, type AnonymousActor, Clock, Db, Refusal, type Tx } from '#libs/kernel';
import { digest } from './access.service.ts';
import * as store from './links.store.ts';
import { passwordFault } from './passwords.rules.ts';

/** Days in which an officer or administrator sets the password of a new or reset account. */
const LINK_DAYS = 3;
/** No password fits it, so that the account waits for its link. */
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

/** @throws Refusal with the field `password` */
export async function acceptedPassword(password: string, username: string): Promise<string> {
  const fault = passwordFault(password, '', username);
  if (fault) throw new Refusal(fault.code, { field: 'password', params: fault.params ?? {} });
  return hash(password);
}

const doorOf = ({ door, address, requestId }: AnyActor): AnonymousActor => ({
  kind: 'ANONYMOUS',
  door,
  address,
  requestId,
});

/** Links by which an account's person sets its password, once. */
@Injectable()
export class LinksService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @returns the secret, which is told once and kept nowhere */
  async make(tx: Tx, userId: string): Promise<string> {
    const { secret, tokenHash } = newSecret();
    const validUntil = new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
    await store.addLink(tx, { tokenHash, userId, validUntil });
    return secret;
  }

  /** Whose password the link sets; null for one that does not, or no longer, stand. */
  async of(anyone: AnyActor, secret: string): Promise<store.LinkRow | null> {
    return this.db.tx(doorOf(anyone), (tx) => store.standingLink(tx, digest(secret), this.clock.now()));
  }

  /** @throws Refusal LINK_ENDED, and what `passwordFault` finds */
  async setPassword(anyone: AnyActor, secret: string, password: string): Promise<string> {
    const link = await this.of(anyone, secret);
    if (!link) throw new Refusal('LINK_ENDED', { field: 'token' });
    // argon2id is slow on purpose: outside the transaction
    const passwordHash = await acceptedPassword(password, link.username);
    const nobody = doorOf(anyone);
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
