import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { verify } from 'argon2';
import DataLoader from 'dataloader';
import { Audit } from '#libs/technique/audit';
import {
  type AnonymousActor,
  type AnyActor,
  Db,
  Ids,
  Refusal,
  type Role,
  type SignedActor,
  type Tx,
  knownId,
} from '#libs/technique/kernel';
import * as accounts from './access.store.ts';
import { type Origin, anonymousFrom, personOf } from './actors.ts';
import type { SessionFacts } from './allow.ts';
import { PASSWORD_MAX } from './passwords.rules.ts';
import { BearerHooks } from './bearer-hooks.ts';
import { digest } from './seal.ts';
import { SecondFactorService } from './second-factor.service.ts';
import * as store from './sessions.store.ts';
import { type SignInWay, dutyOf } from './sign-in.rules.ts';
import { SignInSettings } from './sign-in.settings.ts';
import { noteAttempt, noteSuccess } from './sign-in.store.ts';

export interface Credentials {
  cookie?: string | undefined;
  bearer?: string | undefined;
}

export interface Opened {
  secret: string;
  expiresAt: Date;
  actor: SignedActor;
  session: SessionFacts;
}

export interface Identified {
  actor: AnyActor;
  session?: SessionFacts;
}

/** Finds the actor of a request, and manages the sessions of a person. */
@Injectable()
export class SessionsService {
  /**
   * The sessions of requests that are read in one turn of the event loop are looked up in one statement, which is sent
   * after each of them came: one that has ended is nobody's at once. Nothing is kept for the next request.
   */
  private readonly lookups = new DataLoader<Buffer, store.SessionPrincipal | null>(
    async (hashes) => {
      const nobody: AnonymousActor = { kind: 'ANONYMOUS', door: 'SYSTEM' };
      const found = await this.db.readAsNobody(nobody, (tx) =>
        store.principalsBySessions(tx, hashes, this.settings),
      );
      const byHash = new Map(found.map((one) => [one.tokenHash, one]));
      return hashes.map((hash) => byHash.get(hash.toString('hex')) ?? null);
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: (send) => void setImmediate(send) },
  );

  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly settings: SignInSettings,
    private readonly factors: SecondFactorService,
    private readonly bearers: BearerHooks,
  ) {}

  /** The actor of a request. An unknown, ended or expired secret gives nobody. */
  async identify({ cookie, bearer }: Credentials, origin: Origin): Promise<Identified> {
    const nobody: AnonymousActor = { kind: 'ANONYMOUS', ...origin };
    if (bearer !== undefined) return { actor: (await this.bearers.holder(bearer, nobody)) ?? nobody };
    if (cookie === undefined || cookie === '') return { actor: nobody };
    const hash = digest(cookie);
    const found = await this.lookups.load(hash);
    if (!found) return { actor: nobody };
    if (found.stale) await this.db.tx(nobody, (tx) => store.touchSession(tx, hash));
    return { actor: personOf(found, origin), session: this.factsOf(found) };
  }

  private factsOf(found: store.SessionPrincipal): SessionFacts {
    const { passwordRules, secondFactor } = this.settings;
    const owes = dutyOf(
      {
        role: found.role as Role,
        via: found.via,
        enrolled: found.enrolled,
        passwordOld: found.passwordOld,
      },
      { agedPasswords: passwordRules === 'mlps', secondFactor },
    );
    return { id: found.sessionId, fresh: found.fresh, owes };
  }

  /**
   * A session for a person who has given every proof that is required. Its secret is always new, and the session that the
   * browser came with ends, so that no attacker can have set either of them beforehand.
   */
  async open(
    tx: Tx,
    nobody: AnonymousActor,
    of: { userId: string; via: SignInWay; agent: string | undefined; before: string | undefined },
  ): Promise<Opened | null> {
    const { userId, via, agent, before } = of;
    if (before !== undefined) await store.endSession(tx, digest(before));
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + this.settings.sessionHours * 3_600_000);
    const row = { tokenHash: digest(secret), id: this.ids.next(), userId, via, expiresAt };
    await store.openSession(tx, {
      ...row,
      address: nobody.address ?? null,
      agent: agent?.slice(0, 200) ?? null,
    });
    const found = await store.principalBySession(tx, row.tokenHash, this.settings);
    if (!found) return null;
    const actor = personOf(found, nobody);
    await this.audit.done(tx, actor, {
      act: 'session.open',
      subjectKind: 'USER',
      subjectId: userId,
      after: { via },
    });
    return { secret, expiresAt, actor, session: this.factsOf(found) };
  }

  async end(actor: AnyActor, secret: string | undefined): Promise<boolean> {
    if (secret === undefined) return false;
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      await store.endSession(tx, digest(secret));
      if (actor.kind !== 'ANONYMOUS')
        await this.audit.done(tx, actor, {
          act: 'session.end',
          subjectKind: 'USER',
          subjectId: actor.userId,
        });
      return true;
    });
  }

  async mine(actor: SignedActor, current: string): Promise<(store.SessionRow & { current: boolean })[]> {
    const { idleMinutes } = this.settings;
    const rows = await this.db.tx(anonymousFrom(actor), (tx) =>
      store.sessionsOf(tx, actor.userId, idleMinutes),
    );
    return rows.map((row) => ({ ...row, current: row.id === current }));
  }

  /** @throws Refusal NOT_FOUND for a session that has ended or belongs to another person */
  async endOne(actor: SignedActor, id: string): Promise<boolean> {
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      if (!(await store.endSessionById(tx, actor.userId, knownId(id))))
        throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, { act: 'session.endOne', subjectKind: 'SESSION', subjectId: id });
      return true;
    });
  }

  /** @returns how many */
  async endOthers(actor: SignedActor, current: string): Promise<number> {
    return this.db.tx(anonymousFrom(actor), async (tx) => {
      const ended = await store.endOtherSessions(tx, actor.userId, current);
      const after = { sessionsEnded: ended };
      await this.audit.done(tx, actor, {
        act: 'session.endOthers',
        subjectKind: 'USER',
        subjectId: actor.userId,
        after,
      });
      return ended;
    });
  }

  /**
   * The person confirms their identity again, by the password or by a code. A wrong one counts like a failed sign-in.
   * @throws Refusal REQUIRED, SIGN_IN_LOCKED, IDENTITY_WRONG, CODE_WRONG
   */
  async confirm(
    actor: SignedActor,
    session: string,
    { password, code }: { password?: string | undefined; code?: string | undefined },
  ): Promise<boolean> {
    const field = code ? 'code' : 'password';
    if (!password && !code) throw new Refusal('REQUIRED', { field });
    const anonymous = anonymousFrom(actor);
    const user = await this.db.tx(anonymous, (tx) => accounts.userById(tx, actor.userId));
    if (!user?.active) throw new Refusal('UNAUTHENTICATED');
    const minutes = await this.db.tx(anonymous, (tx) => noteAttempt(tx, { userId: user.id }));
    if (minutes !== null) throw new Refusal('SIGN_IN_LOCKED', { field, params: { minutes } });
    const right = code
      ? await this.db.tx(anonymous, (tx) => this.factors.take(tx, user.id, code))
      : await verify(user.passwordHash, (password ?? '').slice(0, PASSWORD_MAX)).catch(() => false);
    if (!right) throw new Refusal(code ? 'CODE_WRONG' : 'IDENTITY_WRONG', { field });
    return this.db.tx(anonymous, async (tx) => {
      await noteSuccess(tx, user.id);
      await store.confirmSession(tx, session);
      const after = { by: code ? 'CODE' : 'PASSWORD' };
      await this.audit.done(tx, actor, {
        act: 'session.confirm',
        subjectKind: 'USER',
        subjectId: user.id,
        after,
      });
      return true;
    });
  }
}
