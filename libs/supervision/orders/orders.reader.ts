import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/technique/access';
import { type Answer, allowedActions } from '#libs/technique/acts';
import {
  Batched,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  type Tx,
} from '#libs/technique/kernel';
import { type PlatformRef, platformRefs } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { handlerOf, officeName, officeView } from '#libs/reference/territory';
import { answeredInTime } from './figures.rules.ts';
import { type OrderListFilter, pageOfOrders } from './list.store.ts';
import { ORDER_ACTS } from './order-acts.rules.ts';
import { OrderParts, type Parts } from './order-parts.ts';
import type { OrderActEntity, OrderEntity } from './orders.entity.ts';
import { TURN_OF } from './orders.rules.ts';
import * as store from './orders.store.ts';
import type { OrderAct, OrderMeasure, RectificationOrder } from './orders.types.ts';

interface People {
  names: Map<string, string>;
  verifiers: OfficerRow[];
  platforms: Map<string, PlatformRef>;
  /** Platforms for whose records the reader must be recused. */
  aside: Set<string>;
}

/** Orders as the office sees them. */
@Injectable()
export class OrdersReader {
  /** By platform. */
  readonly overdue: Batched<OfficeActor, number>;

  constructor(
    private readonly db: Db,
    private readonly parts: OrderParts,
    private readonly recusal: RecusalService,
  ) {
    this.overdue = new Batched(
      db,
      (tx, ids) => store.countOverdue(tx, ids, parts.clock.today()),
      () => 0,
    );
  }

  /** @throws Refusal NOT_FOUND */
  async one(actor: OfficeActor, id: string): Promise<RectificationOrder> {
    return this.db.tx(actor, async (tx) => this.after(actor)(tx, await store.orderById(tx, id)));
  }

  /** An order as its reader sees it at the end of an act. */
  after(actor: OfficeActor): Answer<OrderEntity, RectificationOrder> {
    return async (tx, order) => {
      const views = await this.views(tx, actor, [order]);
      return views.get(order.id) as RectificationOrder;
    };
  }

  async page(
    actor: OfficeActor,
    filter: OrderListFilter,
    args: PageArgs,
  ): Promise<Connection<RectificationOrder>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfOrders(tx, filter, args, this.parts.clock.today());
      const views = await this.views(
        tx,
        actor,
        page.edges.map((e) => e.node),
      );
      return {
        ...page,
        edges: page.edges.map(({ cursor, node }) => ({
          cursor,
          node: views.get(node.id) as RectificationOrder,
        })),
      };
    });
  }

  private async views(
    tx: Tx,
    actor: OfficeActor,
    orders: readonly OrderEntity[],
  ): Promise<Map<string, RectificationOrder>> {
    const parts = await this.parts.read(tx, orders, false);
    const named = orders
      .flatMap((o) => [o.draftedBy, o.issuedBy, o.acceptedBy, o.verifiedBy])
      .filter((id) => id !== null);
    const mine = await store.officersOfOffice(tx, actor.officeId);
    const officers = await officersById(tx, [...new Set([...named, ...mine])]);
    const refs = await platformRefs(
      tx,
      orders.map((o) => o.platformId),
    );
    const people: People = {
      names: new Map(officers.map((o) => [o.id, o.name])),
      verifiers: officers.filter(
        (o) => mine.includes(o.id) && roleMay(o.role, ORDER_ACTS.acts.verifyPass.permission),
      ),
      platforms: new Map(refs.map((p) => [p.id, p])),
      aside: await this.recusal.ofOne(
        tx,
        actor,
        orders.map((o) => o.platformId),
      ),
    };
    return new Map(orders.map((order) => [order.id, this.view(actor, order, parts, people)]));
  }

  private view(actor: OfficeActor, order: OrderEntity, parts: Parts, people: People): RectificationOrder {
    const office = parts.offices.get(order.officeId);
    if (!office) throw new Error(`order ${order.id} without an office`);
    const name = (id: string | null): string | null => (id === null ? null : (people.names.get(id) ?? null));
    const deadlines = this.parts.deadlines(order, parts);
    const acts = parts.acts.get(order.id) ?? [];
    const own = handlerOf(order) === actor.officeId;
    const actions = allowedActions(
      ORDER_ACTS,
      actor,
      order,
      {
        asked: parts.extensions.get(order.id)?.find((x) => x.state === 'ASKED'),
        unanswered: acts.find((a) => a.kind === 'statement' || a.kind === 'reply')?.kind === 'statement',
        readerId: actor.userId,
      },
      {
        otherOffice: own ? null : officeName(parts.offices.get(handlerOf(order))),
        aside: people.aside.has(order.platformId),
      },
    );
    const { id, number, regionCode, state, round, grounds, legalBasis, days, ruleCode, version } = order;
    const { issuedOn, servedOn, dueOn, answeredOn, officeDueOn, closedOn } = order;
    return {
      id,
      number,
      regionCode,
      state,
      round,
      grounds,
      legalBasis,
      days,
      ruleCode,
      version,
      issuedOn,
      servedOn,
      dueOn,
      answeredOn,
      officeDueOn,
      closedOn,
      platform: people.platforms.get(order.platformId) ?? { id: order.platformId, name: '', regionCode },
      office: officeView(office),
      turn: TURN_OF[state],
      draftedBy: name(order.draftedBy) ?? '',
      issuedBy: name(order.issuedBy),
      acceptedBy: name(order.acceptedBy),
      verifiedBy: name(order.verifiedBy),
      overdue: this.parts.overdue(order, parts),
      answeredInTime: answeredInTime(order),
      workingDaysLeft: this.parts.workingDaysLeft(order, parts),
      deadline: this.parts.deadline(order, deadlines),
      deadlines,
      measures: this.measures(order, parts),
      services: (parts.services.get(id) ?? []).map((s) => ({
        ...s,
        confirmedByName: s.confirmedBy,
        evidence: (parts.evidence.get(id) ?? []).filter((e) => e.round === s.round),
      })),
      extensions: (parts.extensions.get(id) ?? []).map((x) => ({ ...x, at: x.occurredAt })),
      acts: acts.map(actView),
      steps: this.parts.steps(order, parts, {
        side: 'OFFICE',
        acceptedBy: name(order.acceptedBy),
        mayVerify: actions.some(({ action, allowed }) => action === 'verify' && allowed),
      }),
      allowedActions: actions,
      mayVerify: own ? people.verifiers.filter((o) => o.id !== order.acceptedBy) : [],
    };
  }

  private measures(order: OrderEntity, parts: Parts): OrderMeasure[] {
    return (parts.measures.get(order.id) ?? []).flatMap(({ id, ord, text, settled, findingId }) => {
      const finding = parts.findings.get(findingId);
      if (!finding) return [];
      const answers = (parts.answers.get(id) ?? []).map((a) => this.parts.answer(a, parts));
      const last = parts.verifications.get(id)?.at(-1);
      const verification = last ? { ...last, on: last.verifiedOn, byName: last.actorName } : null;
      return [{ id, ord, text, settled, finding, answers, answer: answers.at(-1) ?? null, verification }];
    });
  }
}

function actView(row: OrderActEntity): OrderAct {
  const {
    id,
    kind,
    side,
    role,
    actorName: byName,
    door,
    round,
    stateAfter,
    dueOnAfter,
    text,
    recordedAt,
  } = row;
  return {
    id,
    kind,
    side,
    byRole: role === 'SYSTEM' ? null : role,
    byName,
    door,
    round,
    stateAfter,
    dueOnAfter,
    text,
    at: row.occurredAt,
    recordedAt,
  };
}
