import { Injectable } from '@nestjs/common';
import { LinksService, digest, anonymousFrom, usernameFault, usernameTaken } from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import { type AnyActor, Clock, Db, Ids, Refusal, requiredText } from '#libs/technique/kernel';
import { officeById } from '#libs/reference/territory';
import type { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';
import * as store from './invitations.store.ts';

export interface Shown {
  row: InvitationEntity;
  platforms: InvitationPlatformEntity[];
  office: { zh: string; en: string };
}

/** Accepting an invitation by its link. */
@Injectable()
export class AcceptingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly links: LinksService,
  ) {}

  /** Null for a link that is unknown or no longer valid. */
  async show(anyone: AnyActor, secret: string): Promise<Shown | null> {
    return this.db.tx(anonymousFrom(anyone), async (tx) => {
      const row = await store.standing(tx, digest(secret), this.clock.now());
      if (!row) return null;
      const office = await officeById(tx, row.officeId);
      const platforms = await store.platformsOf(tx, [row.id]);
      return { row, platforms, office: { zh: office?.name ?? '', en: office?.nameEn ?? '' } };
    });
  }

  /**
   * @returns the user name
   * @throws Refusal LINK_ENDED, REQUIRED, TOO_LONG, USERNAME_FORMAT, USERNAME_TAKEN, and the refusals of `passwordFault`
   */
  async accept(
    anyone: AnyActor,
    secret: string,
    given: { name: string; username: string; password: string },
  ): Promise<string> {
    const name = requiredText(given.name, 'name', 60);
    const username = requiredText(given.username, 'username', 40);
    const wrong = usernameFault(username);
    if (wrong) throw new Refusal(wrong, { field: 'username' });
    if (!(await this.show(anyone, secret))) throw new Refusal('LINK_ENDED', { field: 'token' });
    // argon2id is slow on purpose: outside the transaction
    const passwordHash = await this.links.accepted(given.password, username);
    const nobody = anonymousFrom(anyone);
    return this.db.tx(nobody, async (tx) => {
      const row = await store.standing(tx, digest(secret), this.clock.now());
      if (!row) throw new Refusal('LINK_ENDED', { field: 'token' });
      if (await usernameTaken(tx, username))
        throw new Refusal('USERNAME_TAKEN', { field: 'username', params: { username } });
      const id = this.ids.next();
      await store.acceptInvitation(tx, row, { id, username, passwordHash, name }, this.clock.now());
      await this.audit.done(tx, nobody, {
        act: 'invitation.accept',
        subjectKind: 'USER',
        subjectId: id,
        regionAt: row.regionCode,
        after: { invitation: row.id, role: row.role, sameName: name === row.name },
      });
      return username;
    });
  }
}
