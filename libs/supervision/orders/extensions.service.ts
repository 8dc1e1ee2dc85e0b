import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing, stateTerm } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import {
  Clock,
  Ids,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type Tx,
  optionalText,
  reasonGiven,
} from '#libs/technique/kernel';
import type { CivilDate } from '#rules/technique/kernel';
import { firstDueAfter, mayAskOn, needsGrounds } from './extension.rules.ts';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { type OrderKind, OrderSubject, byOffice, byPlatform } from './order-subject.ts';
import { ExtensionEntity, type OrderEntity } from './orders.entity.ts';
import * as store from './orders.store.ts';
import { EXTENSION_STATE_WORDS } from './orders.words.ts';

const RULE = 'EXTEND';

/**
 * More time for an order that is served and not yet answered (延期): requested with a reason before the period ends, by the
 * platform, or by the office for a request on paper, and decided by another person. Until it is granted the deadline is unchanged.
 */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly acts: Acts,
    private readonly subject: OrderSubject,
    private readonly deadlines: OrderDeadlines,
  ) {}

  /**
   * The platform's request. @param days working days beyond the current due day
   * @throws Refusal NOT_FOUND, ORDER_NOT_SERVED, STATE, DAYS_RANGE, REASON_NEEDED, EXTENSION_LATE, EXTENSION_WAITS
   */
  async ask<T>(
    actor: PlatformActor,
    id: string,
    days: number,
    reason: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(reason);
    const work = (doing: Doing<OrderKind>): Promise<void> =>
      this.enter(actor, doing, { days, text, askedOn: doing.today });
    return this.acts.perform(actor, this.subject, 'askExtension', byPlatform(id), work, answer);
  }

  /** The platform withdraws its request. @throws Refusal NOT_FOUND, ORDER_NOT_SERVED, STATE, EXTENSION_OVER */
  async withdraw<T>(
    actor: PlatformActor,
    id: string,
    extensionId: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: order, note }: Doing<OrderKind>): Promise<void> => {
      const asked = await this.waiting(tx, order, extensionId);
      // the platform cannot withdraw a request that an officer entered
      if (asked.side !== 'PLATFORM') throw new Refusal('FORBIDDEN', { field: 'extensionId' });
      await this.end(tx, asked, { state: 'WITHDRAWN' });
      await note();
    };
    return this.acts.perform(actor, this.subject, 'withdrawExtension', byPlatform(id), work, answer);
  }

  /**
   * An officer enters a request that came on paper. @param receivedOn the day on which it reached the office
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE, DAYS_RANGE, REASON_NEEDED, DATE_IN_FUTURE,
   *   DATE_ORDER, EXTENSION_LATE, EXTENSION_WAITS
   */
  async propose<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    given: { days: number; reason: string; receivedOn: CivilDate },
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(given.reason, 'input.reason');
    const { days, receivedOn: askedOn } = given;
    const work = async (doing: Doing<OrderKind>): Promise<void> => {
      const { servedOn } = doing.record;
      const field = 'input.receivedOn';
      if (askedOn > doing.today) throw new Refusal('DATE_IN_FUTURE', { field });
      if (servedOn !== null && askedOn < servedOn)
        throw new Refusal('DATE_ORDER', { field, params: { later: askedOn, earlier: servedOn } });
      await this.enter(actor, doing, { days, text, askedOn }, 'input.');
    };
    return this.acts.perform(actor, this.subject, 'proposeExtension', byOffice(id, version), work, answer);
  }

  /** The person who entered it withdraws it. @throws Refusal as `propose`, and FORBIDDEN, EXTENSION_OVER */
  async retract<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    extensionId: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: order, note }: Doing<OrderKind>): Promise<void> => {
      const asked = await this.waiting(tx, order, extensionId);
      if (asked.askedBy !== actor.userId) throw new Refusal('FORBIDDEN', { field: 'extensionId' });
      await this.end(tx, asked, { state: 'WITHDRAWN' });
      await note();
    };
    return this.acts.perform(actor, this.subject, 'retractExtension', byOffice(id, version), work, answer);
  }

  /**
   * Grants so many working days beyond the current due day. @param note the grounds; needed for less than was requested
   * @throws Refusal as `propose`, and SAME_PERSON, EXTENSION_OVER, EXTENSION_PAST
   */
  async grant<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    given: { extensionId: string; days: number; note?: string | null | undefined },
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const { days } = given;
    const decision = optionalText(given.note, 'note', 1000);
    const work = async ({ tx, record: order, part, today, change }: Doing<OrderKind>): Promise<void> => {
      const asked = known(part);
      await this.permitted(tx, days, 'days');
      if (decision === null && needsGrounds(asked.days, days))
        throw new Refusal('REASON_NEEDED', { field: 'note' });
      const { eventOn, deadline } = await this.deadlines.extended(tx, order, days);
      const { dueOn, provisional } = deadline;
      if (dueOn < today) throw new Refusal('EXTENSION_PAST', { field: 'days', params: { days, dueOn } });
      const set = { dueOn, provisional, firstDueOn: firstDueAfter(order, dueOn, today) };
      await change(set, {
        text: decision,
        before: { dueOn: order.dueOn },
        after: { dueOn, days, asked: asked.days },
      });
      await this.end(tx, asked, {
        state: 'GRANTED',
        grantedDays: days,
        grantedDueOn: dueOn,
        ...decidedBy(actor),
        decision,
      });
      await this.deadlines.append(tx, actor, order, 'ORDER', eventOn, deadline, 'EXTENDED');
      await this.subject.advance(tx, actor, order, { state: 'ORDERED', dueOn, on: today });
    };
    const how = { part: this.asked(given.extensionId), partField: 'extensionId' };
    return this.acts.perform(actor, this.subject, 'extend', byOffice(id, version), work, answer, how);
  }

  /** @throws Refusal as `grant`; the reason is sent to the platform */
  async decline<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    extensionId: string,
    reason: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const decision = reasonGiven(reason);
    const work = async ({ tx, part, change }: Doing<OrderKind>): Promise<void> => {
      await change({}, { text: decision });
      await this.end(tx, known(part), { state: 'DECLINED', ...decidedBy(actor), decision });
    };
    const how = { part: this.asked(extensionId), partField: 'extensionId' };
    return this.acts.perform(
      actor,
      this.subject,
      'declineExtension',
      byOffice(id, version),
      work,
      answer,
      how,
    );
  }

  /** The open request, so that its author does not decide it. */
  private asked(extensionId: string) {
    return async (tx: Tx, order: OrderEntity): Promise<OrderKind['part']> => ({
      asked: await this.waiting(tx, order, extensionId),
    });
  }

  private async enter(
    actor: OfficeActor | PlatformActor,
    { tx, record: order, note }: Doing<OrderKind>,
    { days, text, askedOn }: { days: number; text: string; askedOn: CivilDate },
    at = '',
  ): Promise<void> {
    const whole = actor.kind === 'PLATFORM' ? 'orderId' : 'id';
    await this.permitted(tx, days, `${at}days`);
    if (order.dueOn === null || !mayAskOn(askedOn, order.dueOn))
      throw new Refusal('EXTENSION_LATE', {
        field: at ? `${at}receivedOn` : whole,
        params: { dueOn: order.dueOn ?? '' },
      });
    if ((await store.extensionsOf(tx, [order.id])).some((x) => x.state === 'ASKED'))
      throw new Refusal('EXTENSION_WAITS', { field: whole });
    await tx.insert(ExtensionEntity, {
      ...ofOrder(actor, order),
      id: this.ids.next(),
      orderId: order.id,
      round: order.round,
      state: 'ASKED',
      side: actor.kind,
      days,
      reason: text,
      dueOn: order.dueOn,
      askedBy: actor.userId,
      askedByName: actor.name,
      askedOn,
      occurredAt: this.clock.now(),
    });
    await note({ text, after: { days, askedOn } });
  }

  private async permitted(tx: Tx, days: number, field: string): Promise<void> {
    const { minLength: min, maxLength: max } = await this.calendar.rule(tx, RULE);
    if (days < min || days > max) throw new Refusal('DAYS_RANGE', { field, params: { min, max } });
  }

  private async waiting(tx: Tx, order: OrderEntity, id: string): Promise<ExtensionEntity> {
    const asked = await store.extensionById(tx, order.id, id);
    if (asked.state !== 'ASKED') over(asked);
    return asked;
  }

  private async end(tx: Tx, asked: ExtensionEntity, set: Partial<ExtensionEntity>): Promise<void> {
    const ended = await store.endExtension(tx, asked.id, { ...set, endedOn: this.clock.today() });
    // somebody else ended it between reading and writing
    if (!ended) over(await store.extensionById(tx, asked.orderId, asked.id));
  }
}

const decidedBy = (actor: OfficeActor) => ({ decidedBy: actor.userId, decidedByName: actor.name });

function known({ asked }: OrderKind['part']): ExtensionEntity {
  if (!asked) throw new Error('decided without the request');
  return asked;
}

function over({ state }: ExtensionEntity): never {
  const params = { state: stateTerm({ states: EXTENSION_STATE_WORDS }, state) };
  throw new Refusal('EXTENSION_OVER', { field: 'extensionId', params });
}
