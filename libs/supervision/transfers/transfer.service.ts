import { Injectable } from '@nestjs/common';
import { officersById } from '#libs/technique/access';
import { Acts, type Answer, type Doing, type Note } from '#libs/technique/acts';
import { FindingsService } from '#libs/supervision/findings';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  isUuid,
  knownId,
  optionalText,
  reasonGiven,
} from '#libs/technique/kernel';
import { MovingService, PlatformsService } from '#libs/supervision/platforms';
import { OrdersService } from '#libs/supervision/orders';
import { RecusalService } from '#libs/staffing/staff';
import {
  type OfficeEntity,
  officeById,
  officeFor,
  officeName,
  regionsByCode,
} from '#libs/reference/territory';
import { TransferEntity } from './transfers.entity.ts';
import { isReceiver, spanOf } from './transfers.rules.ts';
import * as store from './transfers.store.ts';
import { platformSummary } from './platform-summary.ts';
import type { ProposalPart } from './proposal-acts.rules.ts';
import { type TransferKind, TransferSubject } from './proposal-subject.ts';
import { leftOver } from './proposals.ts';

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

/** Transfers a platform to another office: offered by the office that has it, accepted by the one that receives it. */
@Injectable()
export class TransferService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly acts: Acts,
    private readonly subject: TransferSubject,
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
  async propose<T>(
    actor: OfficeActor,
    input: TransferProposal,
    answer: Answer<TransferEntity, T>,
  ): Promise<T> {
    const reason = reasonGiven(input.reason, 'input.reason');
    const work = async (tx: Tx): Promise<{ record: TransferEntity; note: Note }> => {
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
        throw await this.platforms.stale(tx, actor, platform, 'input.version');
      const work = await store.workOf(tx, platform.id);
      const named = (input.orderIds ?? []).map((id, i) => {
        const order = work.find((w) => w.kind === 'ORDER' && w.id === id.toLowerCase());
        // a draft has no number yet: its author's office issues or revokes it
        if (!order || order.state === 'DRAFT')
          throw new Refusal('NOT_FOUND', { field: `input.orderIds.${i}` });
        return id.toLowerCase();
      });
      const orderIds = [...new Set(named)];
      const { id: platformId, regionCode } = platform;
      const row = tx.create(TransferEntity, {
        id: this.ids.next(),
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        toOfficeId: to.id,
        toRegionCode: input.toRegionCode,
        platformVersion: platform.version,
        orderIds,
        platform: await platformSummary(tx, platform, work),
        done: null,
        state: 'PROPOSED' as const,
        reason,
        proposedBy: actor.userId,
        proposedByName: actor.name,
        proposedAt: this.clock.now(),
        version: 1,
      });
      await tx.insert(TransferEntity, row);
      const after = { toOffice: to.name, toRegion: input.toRegionCode };
      await this.platforms.changed(tx, actor, platform, 'PROPOSE_TRANSFER', reason, null, after);
      return { record: row, note: { after: { platformId, toOfficeId: to.id } } };
    };
    return this.acts.begin(actor, this.subject, 'propose', work, answer, 'input.platformId');
  }

  /**
   * Transfers the platform. The person who decides can see it only afterwards, so the transaction covers both territories.
   * @throws Refusal NOT_FOUND, NOT_THE_RECEIVER, STATE, SAME_PERSON, RECUSED, UNKNOWN_OFFICER, STALE, OPEN_WORK
   */
  async accept<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    how: Acceptance,
    answer: Answer<TransferEntity, T>,
  ): Promise<T> {
    const decisionNote = optionalText(how.note, 'note', 1000);
    const check = async (tx: Tx, t: TransferEntity): Promise<void> => {
      await this.recusal.unbiased(tx, [actor.userId], { operatorId: t.platform.operatorId }, 'id');
      for (const key of ['leadOfficerId', 'deputyOfficerId'] as const) await this.officer(tx, t, how, key);
    };
    return this.decide(
      actor,
      'accept',
      { id, version },
      check,
      answer,
      async (both, { tx, record: t, change }) => {
        const platform = await this.platforms.get(tx, t.platformId);
        const name = officeName(await officeById(tx, t.toOfficeId));
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
        const orders = going.map((o) => o.number);
        await change({ decisionNote, done }, { after: { platformId: t.platformId, orders, findings } });
      },
    );
  }

  /** @throws Refusal NOT_FOUND, NOT_THE_RECEIVER, STATE, SAME_PERSON, RECUSED, STALE, REASON_NEEDED */
  async decline<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<TransferEntity, T>,
  ): Promise<T> {
    return this.end(actor, { id, version }, 'decline', reasonGiven(why), answer);
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, STATE, STALE, REASON_NEEDED */
  async withdraw<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<TransferEntity, T>,
  ): Promise<T> {
    return this.end(actor, { id, version }, 'withdraw', reasonGiven(why), answer);
  }

  private async end<T>(
    actor: OfficeActor,
    ref: TransferKind['ref'],
    act: 'decline' | 'withdraw',
    decisionNote: string,
    answer: Answer<TransferEntity, T>,
  ): Promise<T> {
    const nothing = async (): Promise<void> => undefined;
    return this.decide(actor, act, ref, nothing, answer, async (both, { tx, record: t, change }) => {
      await change({ decisionNote }, { after: { platformId: t.platformId } });
      const platform = await this.platforms.get(tx, t.platformId);
      const action = act === 'decline' ? 'DECLINE_TRANSFER' : 'WITHDRAW_TRANSFER';
      await this.platforms.changed(tx, both, platform, action, decisionNote, null, null);
    });
  }

  /**
   * The person who decides can see the platform only afterwards. So the proposal is read within their own territory, and the act
   * covers both.
   */
  private async decide<T>(
    actor: OfficeActor,
    act: TransferKind['act'],
    ref: TransferKind['ref'],
    check: (tx: Tx, t: TransferEntity) => Promise<void>,
    answer: Answer<TransferEntity, T>,
    work: (both: OfficeActor, doing: Doing<TransferKind>) => Promise<void>,
  ): Promise<T> {
    const t = await this.db.tx(actor, async (tx) => {
      const found = await store.heldTransfer(tx, ref.id);
      if (found.version !== ref.version) throw await this.acts.stale(tx, actor, this.subject, found);
      await check(tx, found);
      return found;
    });
    const { lo: regionLo, hi: regionHi } = spanOf(t.regionAt, t.toRegionCode);
    const both: OfficeActor = { ...actor, regionLo, regionHi };
    return this.db.tx(both, async (tx) => {
      const held = await store.heldTransfer(tx, ref.id);
      if (held.version !== ref.version) throw await this.acts.stale(tx, actor, this.subject, held);
      const part = async (): Promise<ProposalPart> => ({
        proposes: actor.officeId === held.officeId,
        notTheirs: await this.notTheirs(tx, actor, act, held),
      });
      const run = (doing: Doing<TransferKind>): Promise<void> => work(both, doing);
      return answer(tx, await this.acts.within(tx, both, this.subject, act, held, run, { part }));
    });
  }

  private async notTheirs(
    tx: Tx,
    actor: OfficeActor,
    act: TransferKind['act'],
    t: TransferEntity,
  ): Promise<ProposalPart['notTheirs']> {
    if (act === 'withdraw') {
      if (actor.officeId === t.officeId) return null;
      return { code: 'OTHER_OFFICE', params: { office: officeName(await officeById(tx, t.officeId)) } };
    }
    if (isReceiver(actor, t)) return null;
    return { code: 'NOT_THE_RECEIVER', params: { office: officeName(await officeById(tx, t.toOfficeId)) } };
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

  /** A record that is neither finished nor handed over would have no officer, so there may be none. @throws Refusal OPEN_WORK */
  private async nothingLeft(tx: Tx, t: TransferEntity): Promise<void> {
    const left = (await store.workOf(tx, t.platformId)).filter(
      (w) => w.kind === 'INSPECTION' || (w.kind === 'ORDER' && !t.orderIds.includes(w.id ?? '')),
    );
    if (left.length === 0) return;
    throw new Refusal('OPEN_WORK', { field: 'id', params: { items: leftOver(left) } });
  }
}
