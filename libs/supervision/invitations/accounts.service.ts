import { Injectable } from '@nestjs/common';
import { LinksService, endSessions } from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import { EvidenceService, type EvidenceType } from '#libs/supervision/evidence';
import { Clock, Db, type OfficeActor, Refusal, type Tx, knownId, reasonGiven } from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import * as store from './accounts.store.ts';
import type { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';
import type { InvitedRole } from './invitations.rules.ts';
import { InvitationsService } from './invitations.service.ts';
import { openInvitations, platformsOf } from './invitations.store.ts';

export interface PersonView extends store.PersonRow {
  platforms: store.ServedRow[];
  letters: EvidenceType[];
  mayChange: boolean;
}

export interface InvitationView extends InvitationEntity {
  platforms: InvitationPlatformEntity[];
  letters: EvidenceType[];
}

/** The accounts of a platform's people, managed by the office that supervises the platform. */
@Injectable()
export class PlatformAccountsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly invitations: InvitationsService,
    private readonly evidence: EvidenceService,
    private readonly links: LinksService,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async of(actor: OfficeActor, platformId: string): Promise<PersonView[]> {
    return this.db.tx(actor, async (tx) => {
      const { id } = await this.platforms.get(tx, platformId);
      return this.views(tx, actor, await store.peopleOf(tx, id));
    });
  }

  /** Invitations not yet accepted. @throws Refusal NOT_FOUND */
  async invited(actor: OfficeActor, platformId: string): Promise<InvitationView[]> {
    return this.db.tx(actor, async (tx) => {
      const { id } = await this.platforms.get(tx, platformId);
      return this.invitationViews(tx, await openInvitations(tx, id));
    });
  }

  async invitation(actor: OfficeActor, row: InvitationEntity): Promise<InvitationView> {
    const [view] = await this.db.tx(actor, (tx) => this.invitationViews(tx, [row]));
    if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
    return view;
  }

  /**
   * Changes role or platforms; platforms of other offices are left as they are.
   * @throws Refusal NOT_FOUND, ACCOUNT_CLOSED, ONE_OPERATOR, OTHER_OFFICE, PLATFORM_RETIRED, STALE, REASON_NEEDED
   */
  async change(
    actor: OfficeActor,
    given: {
      id: string;
      version: number;
      role: InvitedRole;
      platformIds: readonly string[];
      reason: string;
    },
  ): Promise<PersonView> {
    const reason = reasonGiven(given.reason);
    return this.db.tx(actor, async (tx) => {
      const { person, served } = await this.ownPerson(tx, actor, given.id);
      const wanted = await this.invitations.own(tx, actor, given.platformIds, 'platformIds');
      if (wanted.some((p) => p.operatorId !== person.operatorId))
        throw new Refusal('ONE_OPERATOR', { field: 'platformIds' });
      await store.changePerson(tx, person.id, given.version, {
        role: given.role,
        ...this.changed(actor),
      });
      const left = served.filter((id) => !wanted.some((p) => p.id === id));
      await store.serveNoMore(tx, person.id, left, this.clock.now());
      for (const { id } of wanted) {
        const personId = await this.invitations.appointment(tx, id, given.role, person.name);
        await store.serve(tx, person.id, id, personId);
      }
      // open sessions were started with the former role
      if (given.role !== person.role) await endSessions(tx, person.id);
      await this.audit.done(tx, actor, {
        act: 'platformAccount.change',
        subjectKind: 'USER',
        subjectId: person.id,
        regionAt: actor.regionCode,
        before: { role: person.role, platformIds: served },
        after: { role: given.role, platformIds: wanted.map((p) => p.id), reason },
      });
      return this.view(tx, actor, person.id);
    });
  }

  /**
   * Removes the own office's platforms from the account and, where none is left, closes it and ends its sessions.
   * Programs stay with the platform.
   * @throws Refusal NOT_FOUND, ACCOUNT_CLOSED, STALE, REASON_NEEDED
   */
  async close(actor: OfficeActor, id: string, version: number, why: string): Promise<PersonView> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const { person, served } = await this.ownPerson(tx, actor, id);
      await store.serveNoMore(tx, person.id, served, this.clock.now());
      const elsewhere = await store.servesAny(tx, person.id);
      const closed = { active: false, closed_at: this.clock.now(), closed_reason: reason };
      await store.changePerson(tx, person.id, version, {
        ...(elsewhere ? {} : closed),
        ...this.changed(actor),
      });
      const ended = await endSessions(tx, person.id);
      await this.audit.done(tx, actor, {
        act: 'platformAccount.close',
        subjectKind: 'USER',
        subjectId: person.id,
        regionAt: actor.regionCode,
        before: { role: person.role, platformIds: served },
        after: { active: elsewhere, sessionsEnded: ended, reason },
      });
      return this.view(tx, actor, person.id);
    });
  }

  /**
   * For a person who cannot sign in any more: password and second factor are deleted, sessions end, and a link sets a new password.
   * @returns the account, and the secret of the link, shown only once
   * @throws Refusal NOT_FOUND, ACCOUNT_CLOSED, STALE, REASON_NEEDED
   */
  async reset(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
  ): Promise<{ person: PersonView; secret: string }> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const { person } = await this.ownPerson(tx, actor, id);
      await store.changePerson(tx, person.id, version, this.changed(actor));
      const secret = await this.links.resetForPlatform(tx, person.id);
      if (secret === null) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, {
        act: 'platformAccount.reset',
        subjectKind: 'USER',
        subjectId: person.id,
        regionAt: actor.regionCode,
        after: { reason },
      });
      return { person: await this.view(tx, actor, person.id), secret };
    });
  }

  private changed(actor: OfficeActor): { changed_by_name: string; changed_at: Date } {
    return { changed_by_name: actor.name, changed_at: this.clock.now() };
  }

  private async ownPerson(
    tx: Tx,
    actor: OfficeActor,
    id: string,
  ): Promise<{ person: store.PersonRow; served: string[] }> {
    const person = await store.personById(tx, knownId(id));
    if (!person) throw new Refusal('NOT_FOUND', { field: 'id' });
    if (!person.active) throw new Refusal('ACCOUNT_CLOSED', { field: 'id' });
    const served = (await store.servedBy(tx, [person.id])).filter((s) => s.officeId === actor.officeId);
    if (served.length === 0) throw new Refusal('NOT_FOUND', { field: 'id' });
    return { person, served: served.map((s) => s.platformId) };
  }

  private async view(tx: Tx, actor: OfficeActor, id: string): Promise<PersonView> {
    const person = await store.personById(tx, id);
    const [view] = person ? await this.views(tx, actor, [person]) : [];
    if (!view) throw new Refusal('NOT_FOUND', { field: 'id' });
    return view;
  }

  private async views(tx: Tx, actor: OfficeActor, people: store.PersonRow[]): Promise<PersonView[]> {
    const ids = people.map((p) => p.id);
    const served = await store.servedBy(tx, ids);
    const invitations = await store.invitationOf(tx, ids);
    const letters = await this.evidence.of(tx, [...invitations.values()]);
    return people.map((person) => {
      const platforms = served.filter((s) => s.userId === person.id);
      return {
        ...person,
        platforms,
        letters: letters.get(invitations.get(person.id) ?? '') ?? [],
        mayChange: person.active && platforms.some((p) => p.officeId === actor.officeId),
      };
    });
  }

  private async invitationViews(tx: Tx, rows: InvitationEntity[]): Promise<InvitationView[]> {
    const ids = rows.map((row) => row.id);
    const platforms = await platformsOf(tx, ids);
    const letters = await this.evidence.of(tx, ids);
    return rows.map((row) => ({
      ...row,
      platforms: platforms.filter((p) => p.invitationId === row.id),
      letters: letters.get(row.id) ?? [],
    }));
  }
}
