import { Injectable } from '@nestjs/common';
import type { Doing } from '#libs/technique/acts';
import { type ActorOrSystem, Ids } from '#libs/technique/kernel';
import type { CivilDate } from '#rules/technique/kernel';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { type OrderKind, OrderSubject } from './order-subject.ts';
import { type OrderEntity, ServiceEntity } from './orders.entity.ts';
import type { ServiceMethod } from './orders.rules.ts';

export interface Served {
  method: ServiceMethod;
  servedOn: CivilDate;
  proof: string | null;
  confirmedBy: string | null;
}

/** Service (送达) of an order, recorded by the office or confirmed by the platform. */
@Injectable()
export class OrderService {
  constructor(
    private readonly ids: Ids,
    private readonly deadlines: OrderDeadlines,
    private readonly subject: OrderSubject,
  ) {}

  /** The period starts, and the findings get their due day. */
  async served(actor: ActorOrSystem, doing: Doing<OrderKind>, service: Served): Promise<void> {
    const { tx, record: order, today, now } = doing;
    const { servedOn } = service;
    const deadline = await this.deadlines.reckon(tx, order.ruleCode, servedOn, order.days);
    const { dueOn, provisional } = deadline;
    const set: Partial<OrderEntity> = { servedOn, dueOn, provisional };
    if (order.round === 1) set.firstDueOn = dueOn;
    await doing.change(set, { text: service.proof, after: { ...service } });
    const reason = order.round === 1 ? 'SERVED' : 'SERVED_AGAIN';
    await this.deadlines.append(tx, actor, order, 'ORDER', servedOn, deadline, reason);
    await tx.insert(ServiceEntity, {
      ...ofOrder(actor, order),
      id: this.ids.next(),
      subjectKind: 'ORDER',
      subjectId: order.id,
      round: order.round,
      ...service,
      servedAt: servedOn === today ? now : new Date(`${servedOn}T00:00:00+08:00`),
      actorId: actor.userId,
      actorName: actor.name,
      occurredAt: now,
    });
    await this.subject.advance(tx, actor, order, { state: 'ORDERED', dueOn, on: today });
  }
}
