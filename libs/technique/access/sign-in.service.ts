import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from 'argon2';
import {
  type AnonymousActor,
  type AnyActor,
  Db,
  Refusal,
  type Tx,
  requiredText,
} from '#libs/technique/kernel';
import * as accounts from './access.store.ts';
import { anonymousFrom } from './actors.ts';
import { PASSWORD_MAX } from './passwords.rules.ts';
import { digest, keyedDigest } from './seal.ts';
import { factorState } from './second-factor.store.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { type Opened, SessionsService } from './sessions.service.ts';
import { CHALLENGE_ATTEMPTS, CHALLENGE_MINUTES, type SignInWay } from './sign-in.rules.ts';
import { SignInSettings } from './sign-in.settings.ts';
import * as store from './sign-in.store.ts';

/** What is known of the browser: its name, and the session it may still have. */
export interface Came {
  agent: string | undefined;
  before: string | undefined;
}

/** The code is still required; this secret identifies the step until then. */
export interface Challenged {
  secret: string;
  expiresAt: Date;
}

export type Step = { opened: Opened } | { challenged: Challenged };

// verified when the user name is unknown, so that the response takes the same time
const NOBODY = hash(randomBytes(16));

/** Signing in: password, and then the code if the person has a second factor. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly settings: SignInSettings,
    private readonly sessions: SessionsService,
    private readonly factors: SecondFactorService,
  ) {}

  /** A wrong name, a wrong password and a closed account answer alike, locks included. @throws Refusal SIGN_IN_FAILED, SIGN_IN_LOCKED */
  async signIn(anyone: AnyActor, given: { username: string; password: string }, came: Came): Promise<Step> {
    const nobody = anonymousFrom(anyone);
    const name = requiredText(given.username, 'username', 100);
    await this.countAddress(nobody, 'username');
    const user = await this.db.tx(nobody, (tx) => accounts.userByName(tx, name));
    const subject = user ? { subject: { subjectKind: 'USER', subjectId: user.id } } : {};
    const counted = user
      ? { userId: user.id }
      : { kind: 'NAME' as const, key: this.key(`name:${name.toLowerCase()}`) };
    const minutes = await this.db.tx(nobody, (tx) => store.noteAttempt(tx, counted));
    if (minutes !== null)
      throw new Refusal('SIGN_IN_LOCKED', { field: 'username', params: { minutes }, ...subject });
    const password = given.password.slice(0, PASSWORD_MAX);
    const right = await verify(user?.passwordHash ?? (await NOBODY), password).catch(() => false);
    if (!user?.active || !right) throw new Refusal('SIGN_IN_FAILED', { field: 'password', ...subject });
    return this.db.tx(nobody, async (tx) => {
      const step = await this.begin(tx, nobody, { userId: user.id, via: 'PASSWORD' }, came);
      if (!step) throw new Refusal('SIGN_IN_FAILED', { field: 'password', ...subject });
      await this.uncountAddress(tx, nobody);
      return step;
    });
  }

  /** The step after the proof by password or by single sign-on: a session, or first the code. Null when the account is closed. */
  async begin(
    tx: Tx,
    nobody: AnonymousActor,
    { userId, via }: { userId: string; via: SignInWay },
    came: Came,
  ): Promise<Step | null> {
    const { confirmedAt } = await factorState(tx, userId);
    if (!confirmedAt) {
      if (via === 'PASSWORD') await store.noteSuccess(tx, userId);
      const opened = await this.sessions.open(tx, nobody, { userId, via, ...came });
      return opened && { opened };
    }
    // the account's attempts stay counted until the code is right too: knowing only the password gives no unlimited guesses
    const secret = randomBytes(32).toString('base64url');
    const row = { tokenHash: digest(secret), userId, via, minutes: CHALLENGE_MINUTES };
    await store.forgetOldAttempts(tx);
    return { challenged: { secret, expiresAt: await store.addChallenge(tx, row) } };
  }

  /** The second step. @throws Refusal CHALLENGE_OVER, SIGN_IN_LOCKED, CODE_WRONG */
  async complete(anyone: AnyActor, challenge: string | undefined, code: string, came: Came): Promise<Opened> {
    const nobody = anonymousFrom(anyone);
    const field = 'code';
    await this.countAddress(nobody, field);
    const key = digest(challenge ?? '');
    const found = await this.db.tx(nobody, (tx) => store.tryChallenge(tx, key, CHALLENGE_ATTEMPTS));
    if (!found) throw new Refusal('CHALLENGE_OVER', { field });
    const { userId, via } = found;
    const subject = { subjectKind: 'USER', subjectId: userId };
    const minutes = await this.db.tx(nobody, (tx) => store.noteAttempt(tx, { userId }));
    if (minutes !== null) throw new Refusal('SIGN_IN_LOCKED', { field, params: { minutes }, subject });
    return this.db.tx(nobody, async (tx) => {
      if (!(await this.factors.take(tx, userId, code))) throw new Refusal('CODE_WRONG', { field, subject });
      const ended = await store.endChallenge(tx, key);
      const opened = ended ? await this.sessions.open(tx, nobody, { userId, via, ...came }) : null;
      if (!opened) throw new Refusal('CHALLENGE_OVER', { field, subject });
      await store.noteSuccess(tx, userId);
      await this.uncountAddress(tx, nobody);
      return opened;
    });
  }

  private key(text: string): Buffer {
    return keyedDigest(this.settings.key, text);
  }

  private addressOf({ address }: AnonymousActor): { kind: 'ADDRESS'; key: Buffer } {
    return { kind: 'ADDRESS', key: this.key(`address:${address ?? ''}`) };
  }

  /** Counted separately from the account, so that trying one password on many names is stopped too. */
  private async countAddress(nobody: AnonymousActor, field: string): Promise<void> {
    const minutes = await this.db.tx(nobody, (tx) => store.noteAttempt(tx, this.addressOf(nobody)));
    if (minutes !== null) throw new Refusal('SIGN_IN_LOCKED', { field, params: { minutes } });
  }

  private async uncountAddress(tx: Tx, nobody: AnonymousActor): Promise<void> {
    await store.uncountAttempt(tx, this.addressOf(nobody).key);
  }
}
