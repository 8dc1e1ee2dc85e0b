import { Injectable } from '@nestjs/common';
import { type Belongs, type LastAct, type Line, type Note, type Subject } from '#libs/technique/acts';
import { FindingsService } from '#libs/supervision/findings';
import {
  type Actor,
  Clock,
  type ActorOrSystem,
  Refusal,
  type Tx,
  rollUp,
  sendNew,
} from '#libs/technique/kernel';
import { handlerOf, officeById, officeName } from '#libs/reference/territory';
import { ORDER_ACTS, type OrderAct, type OrderPart } from './order-acts.rules.ts';
import { ofOrder } from './order-deadlines.ts';
import { type ExtensionEntity, OrderActEntity, type OrderEntity } from './orders.entity.ts';
import type { OrderState } from './orders.rules.ts';
import * as store from './orders.store.ts';
import { ORDER_COUNTS, timelyDeltas } from './timeliness.rules.ts';

/** How a request names an order. A draft or statement beside it names no version. */
export interface OrderRef {
  id: string;
  version?: number;
}

export interface OrderKind {
  state: OrderState;
  act: OrderAct;
  record: OrderEntity;
  part: OrderPart & { asked?: ExtensionEntity };
  set: Partial<OrderEntity>;
  note: Note;
  ref: OrderRef & { side: 'OFFICE' | 'PLATFORM' };
}

/** The acts of the office name an order by `id`, those of the platform by `orderId`. */
export const byOffice = (id: string, version: number): OrderKind['ref'] => ({ id, version, side: 'OFFICE' });
export const byPlatform = (id: string, version?: number): OrderKind['ref'] => ({
  id,
  side: 'PLATFORM',
  ...(version === undefined ? {} : { version }),
});

/** Acts that lock the order exclusively although they leave the version as it is. */
const HELD: readonly OrderAct[] = ['proposeExtension'];

/** How the acts on orders reach the database. */
@Injectable()
export class OrderSubject implements Subject<OrderKind> {
  readonly kind?: OrderKind;
  readonly table = ORDER_ACTS;

  constructor(
    private readonly clock: Clock,
    private readonly findings: FindingsService,
  ) {}

  async load(tx: Tx, actor: Actor, ref: OrderKind['ref'], act: OrderAct): Promise<OrderEntity> {
    const held = actor.kind === 'PLATFORM' || HELD.includes(act);
    return held ? store.heldOrder(tx, ref.id, this.field(ref)) : store.orderById(tx, ref.id, this.field(ref));
  }

  field({ side }: OrderKind['ref']): string {
    return side === 'PLATFORM' ? 'orderId' : 'id';
  }

  idOf(order: OrderEntity): string {
    return order.id;
  }

  regionOf(order: OrderEntity): string {
    return order.regionCode;
  }

  belongs(_tx: Tx, order: OrderEntity): Belongs {
    return { officeId: handlerOf(order), platformIds: [order.platformId] };
  }

  outdated(order: OrderEntity, { version }: OrderKind['ref']): 'STALE' | null {
    return version === undefined || version === order.version ? null : 'STALE';
  }

  /** A platform sees the name of the office, not of the officer. */
  async last(tx: Tx, actor: ActorOrSystem, order: OrderEntity): Promise<LastAct | null> {
    const last = await store.lastActOf(tx, order.id);
    if (last === null) return null;
    const { kind, occurredAt: at, before, after } = last;
    const hidden = actor.kind === 'PLATFORM' && last.side === 'OFFICE';
    const by = hidden ? officeName(await officeById(tx, order.officeId)) : last.actorName;
    type Fields = Record<string, unknown> | null;
    return { kind, by, at, before: before as Fields, after: after as Fields };
  }

  notPossible(order: OrderEntity, _act: OrderAct, actor: ActorOrSystem): Refusal | null {
    const early = actor.kind === 'PLATFORM' && order.state === 'ISSUED';
    return early ? new Refusal('ORDER_NOT_SERVED', { field: 'orderId' }) : null;
  }

  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    order: OrderEntity,
    set: Partial<OrderEntity>,
    state: OrderState,
  ): Promise<OrderEntity | null> {
    // a platform's role may update only the columns of its acts
    const patch = state === order.state ? set : { ...set, state };
    const written = await store.updateOrder(tx, order.id, order.version, patch);
    return written ? { ...order, ...patch, version: order.version + 1 } : null;
  }

  async followed(tx: Tx, order: OrderEntity, after: OrderEntity): Promise<void> {
    if (order.state === 'SERVED' && after.state !== 'SERVED')
      await store.lapseExtension(tx, order.id, this.clock.today());
    const { platformId, regionAt: regionCode } = order;
    await rollUp(
      tx,
      ORDER_COUNTS,
      timelyDeltas(order, after).map((delta) => ({ ...delta, platformId, regionCode })),
    );
  }

  async line(tx: Tx, { id, kind, actor, before, after, note, on, at }: Line<OrderKind>): Promise<void> {
    const line: Partial<OrderActEntity> = {
      ...ofOrder(actor, after),
      id,
      orderId: after.id,
      kind,
      // the system acts on an order on behalf of the office
      side: actor.kind === 'PLATFORM' ? 'PLATFORM' : 'OFFICE',
      role: actor.role,
      door: actor.door,
      actorId: actor.userId,
      actorName: actor.name,
      round: after.round,
      stateBefore: before?.state ?? after.state,
      stateAfter: after.state,
      dueOnAfter: after.dueOn,
      actedOn: on,
      text: note.text ?? null,
      before: note.before ?? null,
      after: note.after ?? null,
      occurredAt: at,
    };
    await sendNew(tx, OrderActEntity, [line]);
  }

  audited({ kind, before, after, note }: Line<OrderKind>) {
    if (kind === 'draftAnswer') return { after: note.after ?? {} };
    const was = before ?? after;
    return {
      before: { state: was.state, dueOn: was.dueOn },
      after: { state: after.state, dueOn: after.dueOn, round: after.round },
    };
  }

  eventPayload({ id: orderId, platformId, number, round }: OrderEntity): Record<string, unknown> {
    return { orderId, platformId, number, round };
  }

  async unsettledFindings(tx: Tx, orderId: string): Promise<string[]> {
    return (await store.measuresOf(tx, [orderId])).filter((m) => !m.settled).map((m) => m.findingId);
  }

  /** The findings that an order still covers get its state. */
  async advance(
    tx: Tx,
    actor: ActorOrSystem,
    order: Pick<OrderEntity, 'id'>,
    to: Parameters<FindingsService['advance']>[3],
  ): Promise<void> {
    await this.findings.advance(tx, actor, await this.unsettledFindings(tx, order.id), to);
  }
}
