import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/access';
import {
  type AllowedAction,
  Batched,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  TWO_PERSON_ACTS,
  type Tx,
  type TwoPersonAct,
  allowance,
  mayDecide,
} from '#libs/kernel';
import { type PlatformRef, platformRefs } from '#libs/platforms';
import { RecusalService } from '#libs/staff';
import { handlerOf, officeName, officeView } from '#libs/territory';
import { answeredInTime } from './figures.rules.ts';
import { type OrderListFilter, pageOfOrders } from './list.store.ts';
import { OrderParts, type Parts } from './order-parts.ts';
import type { ExtensionEntity, OrderActEntity, OrderEntity } from './rectification.entity.ts';
import { OFFICE_ACTS, type OfficeAct, TURN_OF, nextState } from './rectification.rules.ts';
import * as store from './rectification.store.ts';
import type { OrderAct, OrderMeasure, RectificationOrder } from './rectification.types.ts';

interface People {
  names: Map<string, string>;
  verifiers: OfficerRow[];
  platforms: Map<string, PlatformRef>;
  /** Platforms in whose matters the reader must stand aside. */
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
    return this.db.tx(actor, async (tx) => {
      const order = await store.orderById(tx, id);
      const views = await this.views(tx, actor, [order]);
      return views.get(order.id) as RectificationOrder;
    });
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
      verifiers: officers.filter((o) => mine.includes(o.id) && roleMay(o.role, OFFICE_ACTS.verifyPass)),
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
      steps: this.parts.steps(order, parts, 'OFFICE'),
      allowedActions: allowedActions(
        actor,
        order,
        officeName(parts.offices.get(handlerOf(order))),
        people.aside.has(order.platformId),
        acts,
        parts.extensions.get(id) ?? [],
      ),
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

/** Acts as they are offered: the two outcomes of a verification are one act. */
const OFFERED: readonly [string, OfficeAct][] = [
  ['change', 'change'],
  ['issue', 'issue'],
  ['serve', 'serve'],
  ['accept', 'accept'],
  ['return', 'return'],
  ['verify', 'verifyPass'],
  ['close', 'close'],
  ['reopen', 'reopen'],
  ['reply', 'reply'],
  ['proposeExtension', 'proposeExtension'],
  ['retractExtension', 'retractExtension'],
  ['extend', 'extend'],
  ['declineExtension', 'declineExtension'],
  ['revoke', 'revoke'],
];

/** Acts that whoever did the work before may not do, and who that is. */
const AUTHORS: Partial<
  Record<
    OfficeAct,
    [
      TwoPersonAct,
      (order: OrderEntity, asked?: Pick<ExtensionEntity, 'askedBy'>) => string | null | undefined,
    ]
  >
> = {
  verifyPass: ['order.verify', (order) => order.acceptedBy],
  extend: ['order.extend', (_, asked) => asked?.askedBy],
  declineExtension: ['order.declineExtension', (_, asked) => asked?.askedBy],
};

/** What this person may do with the order now; acts that its state does not know are absent. */
export function allowedActions(
  actor: OfficeActor,
  order: OrderEntity,
  office: string,
  aside: boolean,
  acts: readonly Pick<OrderActEntity, 'kind'>[],
  extensions: readonly Pick<ExtensionEntity, 'state' | 'askedBy'>[],
): AllowedAction[] {
  const said = acts.find((a) => a.kind === 'statement' || a.kind === 'reply');
  const asked = extensions.find((x) => x.state === 'ASKED');
  const matters: Partial<Record<OfficeAct, boolean>> = {
    reply: said?.kind === 'statement',
    proposeExtension: asked === undefined,
    retractExtension: asked?.askedBy === actor.userId,
    extend: asked !== undefined,
    declineExtension: asked !== undefined,
  };
  return OFFERED.filter(([, act]) => nextState(order.state, act) !== undefined)
    .filter(([, act]) => matters[act] ?? true)
    .map(([action, act]) => {
      if (handlerOf(order) !== actor.officeId) return allowance(action, 'OTHER_OFFICE', { office });
      if (aside) return allowance(action, 'RECUSED', { name: actor.name });
      if (!roleMay(actor.role, OFFICE_ACTS[act])) return allowance(action, 'FORBIDDEN');
      const [twoPersons, author] = AUTHORS[act] ?? [];
      const same = twoPersons !== undefined && !mayDecide(actor.userId, [author?.(order, asked)]);
      return allowance(action, same ? TWO_PERSON_ACTS[twoPersons] : null);
    });
}
