import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import { FindingsService } from '#libs/findings';
import {
  Clock,
  type Doer,
  Ids,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type Tx,
  outbox,
  readerLang,
  rollUp,
  sendNew,
} from '#libs/kernel';
import { RecusalService } from '#libs/staff';
import { TerritoryService, handlerOf, officeById } from '#libs/territory';
import { changedFields, type CivilDate } from '#rules/kernel';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { OrderActEntity, type OrderEntity, ServiceEntity } from './rectification.entity.ts';
import {
  ACT_WORDS,
  type OfficeAct,
  type OrderAct,
  type PlatformAct,
  type ServiceMethod,
  actWord,
  nextState,
} from './rectification.rules.ts';
import * as store from './rectification.store.ts';
import { ORDER_STATE_WORDS } from './rectification.words.ts';
import { timelyDeltas } from './timeliness.rules.ts';

export interface ActNote {
  text?: string | null;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
}

const EVENTS: Partial<Record<OrderAct, string>> = {
  issue: 'order.issued',
  serve: 'order.served',
  confirmService: 'order.served',
  answer: 'order.answered',
  close: 'order.closed',
  recompute: 'order.deadlineMoved',
  askExtension: 'order.extensionAsked',
  extend: 'order.deadlineMoved',
  declineExtension: 'order.extensionDeclined',
};

/** What every act on an order has in common: the check before it, the new version, its line in the history, its event. */
@Injectable()
export class OrderSteps {
  constructor(
    readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly deadlines: OrderDeadlines,
    private readonly findings: FindingsService,
    private readonly territory: TerritoryService,
    private readonly recusal: RecusalService,
  ) {}

  /** The order, ready for an act of the office. @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE */
  async forOffice(
    tx: Tx,
    actor: OfficeActor,
    id: string,
    version: number,
    act: OfficeAct,
  ): Promise<OrderEntity> {
    const order = await store.orderById(tx, id);
    const officeId = handlerOf(order);
    if (officeId !== actor.officeId)
      this.territory.ownRecord(actor, officeId, await officeById(tx, officeId));
    await this.recusal.unbiased(tx, [actor.userId], order.platformId, 'id');
    if (order.version !== version) await this.stale(tx, actor, order);
    this.mustBePossible(order, act);
    return order;
  }

  /**
   * The order, ready for an act of the platform and held until it is done: what is drafted or said beside an order does
   * not change its version, so it waits for whoever changes it. @throws Refusal NOT_FOUND, STALE, ORDER_NOT_SERVED, STATE
   */
  async forPlatform(
    tx: Tx,
    actor: PlatformActor,
    id: string,
    act: PlatformAct,
    version?: number,
  ): Promise<OrderEntity> {
    const order = await store.heldOrder(tx, id, 'orderId');
    if (version !== undefined && order.version !== version) await this.stale(tx, actor, order);
    if (order.state === 'ISSUED' && act !== 'confirmService')
      throw new Refusal('ORDER_NOT_SERVED', { field: 'orderId' });
    this.mustBePossible(order, act, 'orderId');
    return order;
  }

  private mustBePossible(order: OrderEntity, act: OrderAct, field = 'id'): void {
    if (nextState(order.state, act) !== undefined) return;
    const lang = readerLang();
    throw new Refusal('STATE', {
      field,
      params: { state: ORDER_STATE_WORDS[order.state][lang], act: ACT_WORDS[act][lang] },
    });
  }

  /** Tells who was first; a platform is told the office, not the officer. */
  async stale(tx: Tx, actor: Doer, order: OrderEntity): Promise<never> {
    const last = await store.lastActOf(tx, order.id);
    const hidden = actor.kind === 'PLATFORM' && last?.side === 'OFFICE';
    const office = hidden ? await officeById(tx, order.officeId) : null;
    const lang = readerLang();
    const names = changedFields(
      last?.before as Record<string, unknown> | null,
      last?.after as Record<string, unknown> | null,
    );
    const fields =
      last?.kind === 'change' && names.length
        ? names.map((c) => c.field).join(', ')
        : actWord(last?.kind ?? '', lang);
    throw new Refusal('STALE', {
      field: 'version',
      params: {
        changedBy: (hidden ? (lang === 'zh' ? office?.name : office?.nameEn) : last?.actorName) ?? '—',
        changedAt: last?.occurredAt.toISOString() ?? '',
        fields,
      },
    });
  }

  /** Does the act: the order's next version, its line in the history, the audit line and what others are told. */
  async take(
    tx: Tx,
    actor: Doer,
    order: OrderEntity,
    act: OrderAct,
    set: Partial<OrderEntity>,
    note: ActNote = {},
  ) {
    const state = nextState(order.state, act);
    if (state === undefined) throw new Error(`no step ${act} from ${order.state}`);
    const stays = state === order.state;
    // a platform's role may write only the columns that its acts touch
    const patch = stays ? set : { ...set, state };
    if (!(await store.updateOrder(tx, order.id, order.version, patch))) await this.stale(tx, actor, order);
    const after: OrderEntity = { ...order, ...set, state, version: order.version + 1 };
    if (order.state === 'SERVED' && !stays) await store.lapseExtension(tx, order.id, this.clock.today());
    const { platformId, regionAt: regionCode } = order;
    await rollUp(
      tx,
      timelyDeltas(order, after).map((delta) => ({ ...delta, platformId, regionCode })),
    );
    await this.record(tx, actor, order, after, act, note);
    return after;
  }

  /** An act that leaves the record as it was, such as a statement. */
  async record(
    tx: Tx,
    actor: Doer,
    before: OrderEntity,
    after: OrderEntity,
    kind: OrderAct | 'draft' | 'handOver',
    note: ActNote = {},
  ) {
    const at = this.clock.now();
    const line: Partial<OrderActEntity> = {
      ...ofOrder(actor, after),
      id: this.ids.next(),
      orderId: after.id,
      kind,
      // what the system does to an order it does for the office
      side: actor.kind === 'PLATFORM' ? 'PLATFORM' : 'OFFICE',
      role: actor.role,
      door: actor.door,
      actorId: actor.userId,
      actorName: actor.name,
      round: after.round,
      stateBefore: before.state,
      stateAfter: after.state,
      dueOnAfter: after.dueOn,
      actedOn: this.clock.today(),
      text: note.text ?? null,
      before: note.before ?? null,
      after: note.after ?? null,
      occurredAt: at,
    };
    await sendNew(tx, OrderActEntity, [line]);
    await this.audit.done(tx, actor, {
      act: `order.${kind}`,
      subjectKind: 'ORDER',
      subjectId: after.id,
      regionAt: after.regionCode,
      before: { state: before.state, dueOn: before.dueOn },
      after: { state: after.state, dueOn: after.dueOn, round: after.round },
    });
    const event = kind === 'draft' || kind === 'handOver' ? undefined : EVENTS[kind];
    if (event) {
      const payload = {
        orderId: after.id,
        platformId: after.platformId,
        number: after.number,
        round: after.round,
      };
      await outbox(tx, { id: this.ids.next(), kind: event, payload, occurredAt: at });
    }
  }

  /** Service, by either door: the period starts, and the findings get their due day. */
  async served(
    tx: Tx,
    actor: Doer,
    order: OrderEntity,
    act: 'serve' | 'confirmService',
    service: { method: ServiceMethod; servedOn: CivilDate; proof: string | null; confirmedBy: string | null },
  ): Promise<OrderEntity> {
    const today = this.clock.today();
    const { servedOn } = service;
    const deadline = await this.deadlines.reckon(tx, order.ruleCode, servedOn, order.days);
    const { dueOn, provisional } = deadline;
    const set: Partial<OrderEntity> = { servedOn, dueOn, provisional };
    if (order.round === 1) set.firstDueOn = dueOn;
    const after = await this.take(tx, actor, order, act, set, { text: service.proof, after: { ...service } });
    const reason = order.round === 1 ? 'SERVED' : 'SERVED_AGAIN';
    await this.deadlines.append(tx, actor, order, 'ORDER', servedOn, deadline, reason);
    await tx.insert(ServiceEntity, {
      ...ofOrder(actor, order),
      id: this.ids.next(),
      subjectKind: 'ORDER',
      subjectId: order.id,
      round: order.round,
      ...service,
      servedAt: servedOn === today ? this.clock.now() : new Date(`${servedOn}T00:00:00+08:00`),
      actorId: actor.userId,
      actorName: actor.name,
      occurredAt: this.clock.now(),
    });
    await this.findings.advance(tx, actor, await this.unsettledFindings(tx, order.id), {
      state: 'ORDERED',
      dueOn,
      on: today,
    });
    return after;
  }

  async unsettledFindings(tx: Tx, orderId: string): Promise<string[]> {
    return (await store.measuresOf(tx, [orderId])).filter((m) => !m.settled).map((m) => m.findingId);
  }
}
