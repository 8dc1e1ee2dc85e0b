import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newSecret } from '#libs/technique/access';
import { actTerm, nextState, stateTerm } from '#libs/technique/acts';
import { Audit } from '#libs/technique/audit';
import { EvidenceService, EvidenceSubjects } from '#libs/supervision/evidence';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  atMost,
  knownId,
  outbox,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { OperatorEntity, type PlatformEntity, PlatformsService } from '#libs/supervision/platforms';
import { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';
import { APPOINTMENT_OF, INVITATION_DAYS, type InvitedRole, letterFault } from './invitations.rules.ts';
import { INVITATION_ACTS, type InvitationAct } from './invitation-acts.rules.ts';
import * as store from './invitations.store.ts';

const MOST_PLATFORMS = 20;

/** Invitations by which an office gives a platform's people their accounts, each on a letter of authority. */
@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly evidence: EvidenceService,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('INVITATION', async (tx, actor, id) => {
      if (actor.kind !== 'OFFICE') throw new Refusal('NOT_FOUND', { field: 'subjectId' });
      const row = await tx.findOneBy(InvitationEntity, { id });
      if (!row) throw new Refusal('NOT_FOUND', { field: 'subjectId' });
      await this.platforms.getOwn(tx, actor, row.platformId);
      // the letter must exist before the link
      if (row.state !== 'PREPARED') throw this.wrongState(row, 'send', 'subjectId');
      const { platformId, regionCode, officeId } = row;
      return { platformId, regionCode, officeId, regionAt: regionCode, round: 1 };
    });
  }

  /**
   * The platforms among these that belong to the own office; they must have one operator.
   * @throws Refusal REQUIRED, TOO_MANY, NOT_FOUND, OTHER_OFFICE, PLATFORM_RETIRED, ONE_OPERATOR
   */
  async own(
    tx: Tx,
    actor: OfficeActor,
    platformIds: readonly string[],
    field: string,
  ): Promise<PlatformEntity[]> {
    const ids = [...new Set(platformIds.map((id) => knownId(id, field)))];
    if (ids.length === 0) throw new Refusal('REQUIRED', { field });
    atMost(ids, MOST_PLATFORMS, field);
    const found: PlatformEntity[] = [];
    for (const id of ids) found.push(await this.ownOne(tx, actor, id, field));
    if (found.some((p) => p.state === 'RETIRED')) throw new Refusal('PLATFORM_RETIRED', { field });
    if (new Set(found.map((p) => p.operatorId)).size > 1) throw new Refusal('ONE_OPERATOR', { field });
    return found;
  }

  /** @throws Refusal as `own`, TOO_LONG */
  async prepare(
    actor: OfficeActor,
    input: { role: InvitedRole; name: string; platformIds: readonly string[] },
  ): Promise<InvitationEntity> {
    const name = requiredText(input.name, 'input.name', 60);
    const { role } = input;
    return this.db.tx(actor, async (tx) => {
      const platforms = await this.own(tx, actor, input.platformIds, 'input.platformIds');
      const [first] = platforms;
      if (!first) throw new Refusal('REQUIRED', { field: 'input.platformIds' });
      const operator = await tx.findOneByOrFail(OperatorEntity, { id: first.operatorId });
      const id = this.ids.next();
      await tx.insert(InvitationEntity, {
        id,
        role,
        name,
        state: 'PREPARED',
        version: 1,
        operatorId: operator.id,
        operatorName: operator.name,
        platformId: first.id,
        regionCode: first.regionCode,
        officeId: actor.officeId,
        regionAt: first.regionCode,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt: this.clock.now(),
      });
      for (const platform of platforms) {
        const personId = await this.appointment(tx, platform.id, role, name);
        await tx.insert(InvitationPlatformEntity, {
          invitationId: id,
          platformId: platform.id,
          regionCode: platform.regionCode,
          platformName: platform.name,
          personId,
        });
      }
      const row = await store.invitationById(tx, id);
      await this.noted(tx, actor, row, 'prepare', { role, platformIds: platforms.map((p) => p.id) });
      return row;
    });
  }

  /**
   * Makes the link; a new link makes the former one invalid.
   * @returns the secret, shown only once
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, STATE, STALE, LETTER_NEEDED, LETTER_TYPE
   */
  async send(
    actor: OfficeActor,
    id: string,
    version: number,
  ): Promise<{ row: InvitationEntity; secret: string }> {
    return this.db.tx(actor, async (tx) => {
      const row = await this.stepping(tx, actor, id, 'send');
      const letters = (await this.evidence.of(tx, [row.id])).get(row.id) ?? [];
      const fault = letterFault(letters.map((letter) => letter.mediaType));
      if (fault) throw new Refusal(fault, { field: 'id' });
      const { secret, tokenHash } = newSecret();
      const sentAt = this.clock.now();
      const validUntil = new Date(sentAt.getTime() + INVITATION_DAYS * 86_400_000);
      await store.change(tx, row.id, version, {
        state: 'SENT',
        tokenHash,
        validUntil,
        sentAt,
        ...this.changed(actor),
      });
      // without the link: the response shows it to the officer, and only the hash above is stored
      await outbox(tx, {
        id: this.ids.next(),
        kind: 'invitation.sent',
        payload: { invitationId: row.id, validUntil },
        occurredAt: sentAt,
      });
      await this.noted(tx, actor, row, 'send', { validUntil });
      return { row: await store.invitationById(tx, row.id), secret };
    });
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, STATE, STALE, REASON_NEEDED */
  async withdraw(actor: OfficeActor, id: string, version: number, why: string): Promise<InvitationEntity> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const row = await this.stepping(tx, actor, id, 'withdraw');
      await store.change(tx, row.id, version, {
        state: 'WITHDRAWN',
        endedAt: this.clock.now(),
        ...this.changed(actor),
      });
      await this.noted(tx, actor, row, 'withdraw', { reason });
      return store.invitationById(tx, row.id);
    });
  }

  async appointment(tx: Tx, platformId: string, role: InvitedRole, name: string): Promise<string | null> {
    return store.appointmentOf(tx, platformId, APPOINTMENT_OF[role], name, this.clock.today());
  }

  private async ownOne(tx: Tx, actor: OfficeActor, id: string, field: string): Promise<PlatformEntity> {
    try {
      return await this.platforms.getOwn(tx, actor, id, 'TOGETHER');
    } catch (error) {
      if (error instanceof Refusal)
        throw new Refusal(error.code, { field, params: error.params, cause: error });
      throw error;
    }
  }

  private async stepping(
    tx: Tx,
    actor: OfficeActor,
    id: string,
    step: InvitationAct,
  ): Promise<InvitationEntity> {
    const row = await store.invitationById(tx, knownId(id));
    for (const { platformId } of await store.platformsOf(tx, [row.id]))
      await this.ownOne(tx, actor, platformId, 'id');
    if (nextState(INVITATION_ACTS, row, step) === undefined) throw this.wrongState(row, step, 'id');
    return row;
  }

  private changed(actor: OfficeActor): { changedByName: string; changedAt: Date } {
    return { changedByName: actor.name, changedAt: this.clock.now() };
  }

  private wrongState(row: InvitationEntity, step: InvitationAct, field: string): Refusal {
    const state = stateTerm(INVITATION_ACTS, row.state);
    return new Refusal('STATE', { field, params: { state, act: actTerm(INVITATION_ACTS, step) } });
  }

  private async noted(
    tx: Tx,
    actor: OfficeActor,
    row: InvitationEntity,
    step: string,
    after: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.done(tx, actor, {
      act: `invitation.${step}`,
      subjectKind: 'INVITATION',
      subjectId: row.id,
      regionAt: row.regionCode,
      after,
    });
  }
}
