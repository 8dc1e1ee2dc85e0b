import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from 'argon2';
import { Audit } from '#libs/audit';
import {
  type AdminActor,
  type AdminRole,
  type AnonymousActor,
  type AnyActor,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  type OfficeRole,
  type PlatformActor,
  type PlatformRole,
  Refusal,
  type SignedActor,
  knownId,
  requiredText,
} from '#libs/kernel';
import * as store from './access.store.ts';
import { certificateEnds } from './certificates.rules.ts';
import { PASSWORD_MAX } from './passwords.rules.ts';
import { roleMay } from './permissions.ts';

const SESSION_HOURS = 12;
const IDLE_MINUTES = 120;
export const LOCK_AFTER = 8;
export const LOCK_MINUTES = 10;
// verified when the user name is unknown, so that the answer takes as long
const NOBODY = hash(randomBytes(16));

export const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface Credentials {
  cookie?: string | undefined;
  bearer?: string | undefined;
}

export interface Opened {
  secret: string;
  expiresAt: Date;
  actor: SignedActor;
}

type Origin = Pick<AnyActor, 'door' | 'address' | 'requestId'>;

function actorOf(p: store.Principal, { door, address, requestId }: Origin): SignedActor {
  const origin = { door, address, requestId };
  if (p.side === 'ADMIN') {
    const { userId, name } = p;
    return { kind: 'ADMIN', userId, name, role: p.role as AdminRole, ...origin } satisfies AdminActor;
  }
  if (p.side === 'OFFICE' && p.officeId && p.regionCode && p.regionLo && p.regionHi) {
    const { userId, name, officeId, regionCode, regionLo, regionHi } = p;
    return {
      kind: 'OFFICE',
      userId,
      name,
      role: p.role as OfficeRole,
      officeId,
      regionCode,
      regionLo,
      regionHi,
      ...origin,
    };
  }
  return {
    kind: 'PLATFORM',
    userId: p.userId,
    name: p.name,
    role: p.role as PlatformRole,
    operatorId: p.operatorId,
    platformIds: p.platformIds ?? [],
    ...origin,
  };
}

/** Sign-in with password, sessions kept on the server, and tokens for programs. */
@Injectable()
export class AccessService {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Who is behind a request. An unknown, ended or expired secret is nobody. */
  async identify(credentials: Credentials, origin: Origin): Promise<AnyActor> {
    const nobody: AnonymousActor = { kind: 'ANONYMOUS', ...origin };
    const { cookie, bearer } = credentials;
    if (bearer !== undefined) {
      return this.db.tx(nobody, async (tx) => {
        const found = await store.principalByToken(tx, digest(bearer));
        if (!found) return nobody;
        if (found.stale) await store.touchToken(tx, found.tokenId);
        const { tokenId, name, platformId } = found;
        return {
          kind: 'PLATFORM',
          userId: tokenId,
          name,
          role: 'PROGRAM',
          operatorId: null,
          platformIds: [platformId],
          ...origin,
        };
      });
    }
    if (cookie === undefined || cookie === '') return nobody;
    return this.db.tx(nobody, async (tx) => {
      const found = await store.principalBySession(tx, digest(cookie), IDLE_MINUTES);
      if (!found) return nobody;
      if (found.stale) await store.touchSession(tx, digest(cookie));
      return actorOf(found, origin);
    });
  }

  /** @throws Refusal SIGN_IN_FAILED, SIGN_IN_LOCKED */
  async signIn(
    anyone: AnyActor,
    username: string,
    password: string,
    agent: string | undefined,
  ): Promise<Opened> {
    const nobody: AnonymousActor = {
      kind: 'ANONYMOUS',
      door: anyone.door,
      address: anyone.address,
      requestId: anyone.requestId,
    };
    const name = requiredText(username, 'username', 100);
    const user = await this.db.tx(nobody, (tx) => store.userByName(tx, name));
    const subject = user ? { subject: { subjectKind: 'USER', subjectId: user.id } } : {};
    // counted before the password is looked at, in one statement: of attempts at the same moment none passes uncounted
    if (user) {
      const left = await this.db.tx(nobody, (tx) => store.noteAttempt(tx, user.id, LOCK_AFTER, LOCK_MINUTES));
      if (left !== null)
        throw new Refusal('SIGN_IN_LOCKED', { field: 'username', params: { minutes: left }, ...subject });
    }
    const right = await verify(user?.passwordHash ?? (await NOBODY), password.slice(0, PASSWORD_MAX)).catch(
      () => false,
    );
    if (!user?.active || !right) {
      throw new Refusal('SIGN_IN_FAILED', { field: 'password', ...subject });
    }
    const secret = randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + SESSION_HOURS * 3_600_000);
    return this.db.tx(nobody, async (tx) => {
      await store.noteSuccess(tx, user.id);
      await store.openSession(tx, {
        tokenHash: digest(secret),
        userId: user.id,
        expiresAt,
        address: nobody.address ?? null,
        agent: agent?.slice(0, 200) ?? null,
      });
      const principal = await store.principalById(tx, user.id);
      if (!principal) throw new Refusal('SIGN_IN_FAILED', { field: 'password', ...subject });
      const actor = actorOf(principal, nobody);
      await this.audit.done(tx, actor, { act: 'session.open', subjectKind: 'USER', subjectId: user.id });
      return { secret, expiresAt, actor };
    });
  }

  async signOut(actor: AnyActor, secret: string | undefined): Promise<boolean> {
    if (secret === undefined) return false;
    const nobody: AnonymousActor = {
      kind: 'ANONYMOUS',
      door: actor.door,
      address: actor.address,
      requestId: actor.requestId,
    };
    return this.db.tx(nobody, async (tx) => {
      await store.endSession(tx, digest(secret));
      if (actor.kind !== 'ANONYMOUS') {
        await this.audit.done(tx, actor, {
          act: 'session.end',
          subjectKind: 'USER',
          subjectId: actor.userId,
        });
      }
      return true;
    });
  }

  async username(actor: SignedActor): Promise<string> {
    if (actor.role === 'PROGRAM') return actor.name;
    const nobody: AnonymousActor = { kind: 'ANONYMOUS', door: actor.door };
    return (await this.db.tx(nobody, (tx) => store.principalById(tx, actor.userId)))?.username ?? actor.name;
  }

  async officers(actor: OfficeActor): Promise<store.OfficerRow[]> {
    return this.db.tx(actor, (tx) => store.officersOf(tx, actor.officeId));
  }

  /** Certificates that end soon or have ended: one's own; to a director those of the whole office. */
  async endingCertificates(actor: OfficeActor): Promise<store.OfficerRow[]> {
    const today = this.clock.today();
    return (await this.officers(actor)).filter(
      (o) =>
        certificateEnds(o.certificateValidTo, today) &&
        (o.id === actor.userId || roleMay(actor.role, 'certificate.propose')),
    );
  }

  async tokens(actor: PlatformActor): ReturnType<typeof store.tokensOf> {
    return this.db.tx(actor, (tx) => store.tokensOf(tx));
  }

  /** The secret is returned once and kept only as its SHA-256. @throws Refusal NOT_FOUND for a platform of others */
  async createToken(
    actor: PlatformActor,
    platformId: string,
    label: string,
  ): Promise<{ id: string; name: string; secret: string; createdAt: Date }> {
    const name = requiredText(label, 'name', 60);
    if (!actor.platformIds.includes(platformId)) throw new Refusal('NOT_FOUND', { field: 'platformId' });
    const secret = `tz_${randomBytes(32).toString('base64url')}`;
    const id = this.ids.next();
    return this.db.tx(actor, async (tx) => {
      await store.addToken(tx, { id, platformId, name, secretHash: digest(secret), createdBy: actor.userId });
      await this.audit.done(tx, actor, { act: 'own.token.create', subjectKind: 'API_TOKEN', subjectId: id });
      return { id, name, secret, createdAt: new Date() };
    });
  }

  async revokeToken(actor: PlatformActor, id: string): Promise<boolean> {
    return this.db.tx(actor, async (tx) => {
      if (!(await store.revokeToken(tx, knownId(id)))) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, { act: 'own.token.revoke', subjectKind: 'API_TOKEN', subjectId: id });
      return true;
    });
  }
}
