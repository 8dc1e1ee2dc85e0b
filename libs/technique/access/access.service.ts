import { Injectable } from '@nestjs/common';
import { Clock, Db, type OfficeActor, type PlatformActor, type SignedActor } from '#libs/technique/kernel';
import * as store from './access.store.ts';
import type { Me } from './access.types.ts';
import { anonymousFrom } from './actors.ts';
import { type SessionFacts, shutTo } from './allow.ts';
import { certificateEnds } from './certificates.rules.ts';
import { PERMISSIONS, type Permission, permissionsOf, roleMay } from './permissions.ts';

/** Turns sessions and tokens into actors, and looks up the names of people. */
@Injectable()
export class AccessService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** A program acts under its own name, with the scopes of its token. */
  async me(actor: SignedActor, session: SessionFacts | undefined): Promise<Me> {
    const { userId: id, kind: side, role, name } = actor;
    const person =
      role === 'PROGRAM'
        ? undefined
        : await this.db.tx(anonymousFrom(actor), (tx) => store.principalById(tx, id));
    const username = person?.username ?? name;
    return {
      id,
      side,
      role,
      name,
      username,
      permissions: permissionsOf(role).filter((p) => shutTo(actor, p) === null),
      owes: session?.owes ?? null,
    };
  }

  /** The names of the people at the reader's own platform whose role has a permission. */
  async peopleWho(actor: PlatformActor, platformId: string, permission: Permission): Promise<string[]> {
    if (!actor.platformIds.includes(platformId)) return [];
    return this.db.readAsNobody(anonymousFrom(actor), (tx) =>
      store.namesAt(tx, platformId, PERMISSIONS[permission]),
    );
  }

  async officers(actor: OfficeActor): Promise<store.OfficerRow[]> {
    return this.db.tx(actor, (tx) => store.officersOf(tx, actor.officeId));
  }

  /** Certificates that end soon or have ended: the reader's own; for a director those of the whole office. */
  async endingCertificates(actor: OfficeActor): Promise<store.OfficerRow[]> {
    const today = this.clock.today();
    return (await this.officers(actor)).filter(
      (o) =>
        certificateEnds(o.certificateValidTo, today) &&
        (o.id === actor.userId || roleMay(actor.role, 'certificate.propose')),
    );
  }
}
