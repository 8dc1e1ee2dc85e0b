import { Injectable, type OnModuleInit } from '@nestjs/common';
import { actTerm, stateTerm } from '#libs/technique/acts';
import { EvidenceSubjects } from '#libs/supervision/evidence';
import { type Actor, Refusal, type Tx } from '#libs/technique/kernel';
import { TerritoryService, handlerOf, officeById } from '#libs/reference/territory';
import { ORDER_ACTS, nextState } from './order-acts.rules.ts';
import { TURN_OF } from './orders.rules.ts';
import * as store from './orders.store.ts';

/** Which records of this slice may have evidence, from whom and when. */
@Injectable()
export class OrderEvidence implements OnModuleInit {
  constructor(
    private readonly subjects: EvidenceSubjects,
    private readonly territory: TerritoryService,
  ) {}

  onModuleInit(): void {
    this.subjects.register('ANSWER', (tx, actor, id) => this.answer(tx, actor, id));
    this.subjects.register('SERVICE', (tx, actor, id) => this.service(tx, actor, id));
  }

  /** The subject is a measure; the platform adds to its answer while it may still answer. */
  private async answer(tx: Tx, actor: Actor, measureId: string) {
    const measure = await store.measureById(tx, measureId);
    if (!measure) throw new Refusal('NOT_FOUND', { field: 'subjectId' });
    if (actor.kind !== 'PLATFORM') throw new Refusal('FORBIDDEN');
    // locked, so that no file is added after the answer it should have been part of
    const order = await store.heldOrder(tx, measure.orderId, 'subjectId');
    if (measure.settled || nextState(order.state, 'answer') === undefined)
      throw new Refusal('ORDER_NOT_SERVED', { field: 'subjectId' });
    const { platformId, regionCode, officeId, round } = order;
    return { platformId, regionCode, officeId, regionAt: regionCode, round };
  }

  /** The subject is the order; its office adds the proof of service. */
  private async service(tx: Tx, actor: Actor, orderId: string) {
    const order = await store.orderById(tx, orderId, 'subjectId');
    if (actor.kind !== 'OFFICE') throw new Refusal('FORBIDDEN');
    const handler = handlerOf(order);
    if (handler !== actor.officeId)
      this.territory.ownRecord(actor, handler, await officeById(tx, handler), 'subjectId');
    // a draft has nobody to be served on, and an order that is over needs no proof
    if (TURN_OF[order.state] === 'NOBODY' || order.state === 'DRAFT') {
      const params = { state: stateTerm(ORDER_ACTS, order.state), act: actTerm(ORDER_ACTS, 'serve') };
      throw new Refusal('STATE', { field: 'subjectId', params });
    }
    const { platformId, regionCode, officeId, round } = order;
    return { platformId, regionCode, officeId, regionAt: regionCode, round };
  }
}
