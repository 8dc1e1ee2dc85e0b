import { Injectable } from '@nestjs/common';
import { officersById } from '#libs/access';
import { Audit } from '#libs/audit';
import { FindingsService } from '#libs/findings';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  decidedByAnother,
  isUuid,
  knownId,
  optionalText,
  readerLang,
  reasonGiven,
} from '#libs/kernel';
import { MovingService, PlatformsService } from '#libs/platforms';
import { OrdersService } from '#libs/rectification';
import { RecusalService } from '#libs/staff';
import { type OfficeEntity, officeById, officeFor, officeName, regionsByCode } from '#libs/territory';
import { ORDER_DRAFT } from '#rules/platforms';
import { TransferEntity } from './moves.entity.ts';
import { PROPOSAL_NEXT, isReceiver, spanOf } from './moves.rules.ts';
import * as store from './moves.store.ts';
import { toldOf } from './told.ts';
import { mustBePossible, staleProposal } from './proposals.ts';

export interface TransferProposal {
  platformId: string;
  version: number;
  toRegionCode: string;
  orderIds?: readonly string[] | null | undefined;
  reason: string;
}

export interface Acceptance {
  leadOfficerId?: string | null | undefined;
  deputyOfficerId?: string | null | undefined;
  note?: string | null | undefined;
}

/** A platform that goes to another office: offered by the one that has it, accepted by the one that is to have it. */
@Injectable()
export class TransferService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly moving: MovingService,
    private readonly findings: FindingsService,
    private readonly orders: OrdersService,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, PLATFORM_RETIRED, UNKNOWN_REGION, ABOLISHED_REGION, NO_OFFICE,
   *   TRANSFER_SAME_OFFICE, PROPOSAL_OPEN, STALE, REASON_NEEDED
   */
  async propose(actor: OfficeActor, input: TransferProposal): Promise<string> {
    const reason = reasonGiven(input.reason, 'input.reason');
    return this.db.tx(actor, async (tx) => {
      const platform = await this.platforms.getOwn(
        tx,
        actor,
        knownId(input.platformId, 'input.platformId'),
        'ALONE',
      );
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'input.platformId' });
      const to = await this.receiver(tx, input.toRegionCode);
      if (to.id === platform.officeId)
        throw new Refusal('TRANSFER_SAME_OFFICE', { field: 'input.toRegionCode' });
      if (await store.openProposal(tx, [platform.id]))
        throw new Refusal('PROPOSAL_OPEN', { field: 'input.platformId' });
      if (platform.version !== input.version)
        throw await this.platforms.stale(tx, platform.id, 'input.version');
      const work = await store.workOf(tx, platform.id);
      const named = (input.orderIds ?? []).map((id, i) => {
        const order = work.find((w) => w.kind === 'ORDER' && w.id === id.toLowerCase());
        // a draft has no number yet: it is issued or revoked by whoever wrote it
        if (!order || order.state === 'DRAFT')
          throw new Refusal('NOT_FOUND', { field: `input.orderIds.${i}` });
        return id.toLowerCase();
      });
      const orderIds = [...new Set(named)];
      const { id: platformId, regionCode } = platform;
      const row = {
        id: this.ids.next(),
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        toOfficeId: to.id,
        toRegionCode: input.toRegionCode,
        platformVersion: platform.version,
        orderIds,
        told: await toldOf(tx, platform, work),
        done: null,
        state: 'PROPOSED' as const,
        reason,
        proposedBy: actor.userId,
        proposedByName: actor.name,
        proposedAt: this.clock.now(),
        version: 1,
      };
      await tx.insert(TransferEntity, row);
      const after = { toOffice: to.name, toRegion: input.toRegionCode };
      await this.platforms.changed(tx, actor, platform, 'PROPOSE_TRANSFER', reason, null, after);
      await this.done(tx, actor, 'transfer.propose', row, { platformId, toOfficeId: to.id });
      return row.id;
    });
  }

  /**
   * The platform changes hands. Whoever decides sees it only afterwards, so the move runs over both territories.
   * @throws Refusal NOT_FOUND, NOT_THE_RECEIVER, STATE, SAME_PERSON, RECUSED, UNKNOWN_OFFICER, STALE, OPEN_WORK
   */
  async accept(actor: OfficeActor, id: string, version: number, how: Acceptance): Promise<string> {
    const decisionNote = optionalText(how.note, 'note', 1000);
    const t = await this.db.tx(actor, async (tx) => {
      const found = await this.held(tx, actor, id, version, 'approve');
      await this.recusal.unbiased(tx, [actor.userId], { operatorId: found.told.operatorId }, 'id');
      for (const key of ['leadOfficerId', 'deputyOfficerId'] as const)
        await this.officer(tx, found, how, key);
      return found;
    });
    const { lo: regionLo, hi: regionHi } = spanOf(t.regionAt, t.toRegionCode);
    const both: OfficeActor = { ...actor, regionLo, regionHi };
    return this.db.tx(both, async (tx) => {
      const held = await store.heldTransfer(tx, id);
      if (held.version !== version) throw staleProposal(held);
      const platform = await this.platforms.get(tx, t.platformId);
      const to = await officeById(tx, t.toOfficeId);
      const name = officeName(to);
      await this.nothingLeft(tx, t);
      const done = await store.doneBy(tx, platform.id, t.officeId);
      const going = (await store.workOf(tx, platform.id)).filter((w) => w.kind === 'ORDER');
      const place = {
        regionCode: t.toRegionCode,
        officeId: t.toOfficeId,
        leadOfficerId: how.leadOfficerId ?? null,
        deputyOfficerId: how.deputyOfficerId ?? null,
      };
      await this.moving.relocate(tx, both, [platform, t.platformVersion], place, t.reason);
      for (const order of going) await this.orders.handOver(tx, both, order.id ?? '', t.toOfficeId, name);
      const findings = await this.findings.handOver(tx, both, platform.id, t.toOfficeId, name);
      await this.decide(tx, both, held, { state: 'APPROVED', decisionNote, done });
      const numbers = { orders: going.map((o) => o.number), findings };
      await this.done(tx, actor, 'transfer.accept', t, { platformId: t.platformId, ...numbers });
      return t.id;
    });
  }

  /** @throws Refusal NOT_FOUND, NOT_THE_RECEIVER, STATE, SAME_PERSON, RECUSED, STALE, REASON_NEEDED */
  async decline(actor: OfficeActor, id: string, version: number, why: string): Promise<string> {
    return this.end(actor, id, version, 'decline', reasonGiven(why));
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, STATE, STALE, REASON_NEEDED */
  async withdraw(actor: OfficeActor, id: string, version: number, why: string): Promise<string> {
    return this.end(actor, id, version, 'withdraw', reasonGiven(why));
  }

  private async end(
    actor: OfficeActor,
    id: string,
    version: number,
    step: 'decline' | 'withdraw',
    decisionNote: string,
  ): Promise<string> {
    const t = await this.db.tx(actor, (tx) => this.held(tx, actor, id, version, step));
    const { lo: regionLo, hi: regionHi } = spanOf(t.regionAt, t.toRegionCode);
    const both: OfficeActor = { ...actor, regionLo, regionHi };
    return this.db.tx(both, async (tx) => {
      const held = await store.heldTransfer(tx, id);
      if (held.version !== version) throw staleProposal(held);
      const state = PROPOSAL_NEXT[held.state][step] ?? held.state;
      await this.decide(tx, both, held, { state, decisionNote });
      const platform = await this.platforms.get(tx, t.platformId);
      const action = step === 'decline' ? 'DECLINE_TRANSFER' : 'WITHDRAW_TRANSFER';
      await this.platforms.changed(tx, both, platform, action, decisionNote, null, null);
      await this.done(tx, actor, `transfer.${step}`, t, { platformId: t.platformId });
      return t.id;
    });
  }

  private async receiver(tx: Tx, code: string): Promise<OfficeEntity> {
    const field = 'input.toRegionCode';
    const [region] = await regionsByCode(tx, [code]);
    if (!region) throw new Refusal('UNKNOWN_REGION', { field, params: { code: code.slice(0, 20) } });
    if (region.abolished) throw new Refusal('ABOLISHED_REGION', { field, params: { code } });
    const office = await officeFor(tx, code);
    if (!office) throw new Refusal('NO_OFFICE', { field });
    return office;
  }

  private async held(
    tx: Tx,
    actor: OfficeActor,
    id: string,
    version: number,
    step: 'approve' | 'decline' | 'withdraw',
  ): Promise<TransferEntity> {
    const t = await store.heldTransfer(tx, id);
    if (step !== 'withdraw')
      decidedByAnother(
        step === 'approve' ? 'transfer.accept' : 'transfer.decline',
        actor.userId,
        [t.proposedBy],
        { field: 'id' },
      );
    const office = await officeById(tx, step === 'withdraw' ? t.officeId : t.toOfficeId);
    mustBePossible(actor, t, step, isReceiver(actor, t), officeName(office));
    if (t.version !== version) throw staleProposal(t);
    return t;
  }

  /** @throws Refusal UNKNOWN_OFFICER */
  private async officer(
    tx: Tx,
    t: TransferEntity,
    how: Acceptance,
    key: 'leadOfficerId' | 'deputyOfficerId',
  ): Promise<void> {
    const id = how[key] ?? null;
    if (id === null) return;
    const [officer] = isUuid(id) ? await officersById(tx, [id]) : [];
    if (officer?.officeId !== t.toOfficeId) throw new Refusal('UNKNOWN_OFFICER', { field: key });
  }

  /** What is neither finished nor handed over stays with nobody, so nothing may. @throws Refusal OPEN_WORK */
  private async nothingLeft(tx: Tx, t: TransferEntity): Promise<void> {
    const left = (await store.workOf(tx, t.platformId)).filter(
      (w) => w.kind === 'INSPECTION' || (w.kind === 'ORDER' && !t.orderIds.includes(w.id ?? '')),
    );
    if (left.length === 0) return;
    const items = left.map((w) => w.number || ORDER_DRAFT[readerLang()]).join(', ');
    throw new Refusal('OPEN_WORK', { field: 'id', params: { items } });
  }

  private async decide(
    tx: Tx,
    actor: OfficeActor,
    t: TransferEntity,
    set: Partial<TransferEntity>,
  ): Promise<void> {
    const decided = { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: this.clock.now() };
    const { id, version } = t;
    const next = { ...set, ...decided, version: version + 1 };
    const done = await tx.update(TransferEntity, { id, version }, next);
    if (done.affected !== 1) throw staleProposal(t);
  }

  private async done(
    tx: Tx,
    actor: OfficeActor,
    act: string,
    t: Pick<TransferEntity, 'id' | 'regionAt'>,
    after: Record<string, unknown>,
  ): Promise<void> {
    const subject = { subjectKind: 'TRANSFER', subjectId: t.id, regionAt: t.regionAt };
    await this.audit.done(tx, actor, { act, ...subject, after });
  }
}
