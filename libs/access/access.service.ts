import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import {
  type Actor,
  Db,
  Ids,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  knownId,
  requiredText,
} from '#libs/kernel';
import * as store from './access.store.ts';
import type { Me } from './access.types.ts';
import { doorOf } from './actors.ts';
import type { SessionFacts } from './allow.ts';
import { PERMISSIONS, type Permission, permissionsOf } from './permissions.ts';
import { digest } from './seal.ts';

/** Who is who, and the tokens for programs. */
@Injectable()
export class AccessService {
  constructor(
    private readonly db: Db,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  /** A program goes by the name of its token. */
  async me(actor: Actor, session: SessionFacts | undefined): Promise<Me> {
    const { userId: id, kind: side, role, name } = actor;
    const person =
      role === 'PROGRAM' ? undefined : await this.db.tx(doorOf(actor), (tx) => store.principalById(tx, id));
    const username = person?.username ?? name;
    return { id, side, role, name, username, permissions: permissionsOf(role), owes: session?.owes ?? null };
  }

  /** The names of those at one's own platform whose role holds a permission. */
  async peopleWho(actor: PlatformActor, platformId: string, permission: Permission): Promise<string[]> {
    if (!actor.platformIds.includes(platformId)) return [];
    return this.db.glance(doorOf(actor), (tx) => store.namesAt(tx, platformId, PERMISSIONS[permission]));
  }

  async officers(actor: OfficeActor): Promise<store.OfficerRow[]> {
    return this.db.tx(actor, (tx) => store.officersOf(tx, actor.officeId));
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
