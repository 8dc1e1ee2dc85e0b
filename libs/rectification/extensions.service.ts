import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/calendar';
import { FindingsService } from '#libs/findings';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type Tx,
  decidedByAnother,
  optionalText,
  readerLang,
  reasonGiven,
} from '#libs/kernel';
import type { CivilDate } from '#rules/kernel';
import { firstDueAfter, mayAskOn, needsGrounds } from './extension.rules.ts';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { OrderSteps } from './order-steps.ts';
import { ExtensionEntity, type OrderEntity } from './rectification.entity.ts';
import * as store from './rectification.store.ts';
import { EXTENSION_STATE_WORDS } from './rectification.words.ts';

const RULE = 'EXTEND';

/**
 * More time for an order that is served and not yet answered (延期): asked for with a reason before the period ends, by the
 * platform or on its paper by the office, and decided by another person. Until it is granted the clock runs as before.
 */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly findings: FindingsService,
    private readonly steps: OrderSteps,
    private readonly deadlines: OrderDeadlines,
  ) {}

  /**
   * The platform asks. @param days working days beyond the day that stands
   * @throws Refusal NOT_FOUND, ORDER_NOT_SERVED, STATE, DAYS_RANGE, REASON_NEEDED, EXTENSION_LATE, EXTENSION_WAITS
   */
  async ask(actor: PlatformActor, id: string, days: number, reason: string): Promise<string> {
    const text = reasonGiven(reason);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forPlatform(tx, actor, id, 'askExtension');
      await this.note(tx, actor, order, 'askExtension', { days, text, askedOn: this.clock.today() });
      return order.id;
    });
  }

  /** The platform takes back what it asked for. @throws Refusal NOT_FOUND, ORDER_NOT_SERVED, STATE, EXTENSION_OVER */
  async withdraw(actor: PlatformActor, id: string, extensionId: string): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forPlatform(tx, actor, id, 'withdrawExtension');
      const asked = await this.waiting(tx, order, extensionId);
      // what an officer put forward is not the platform's to take back
      if (asked.side !== 'PLATFORM') throw new Refusal('FORBIDDEN', { field: 'extensionId' });
      await this.end(tx, asked, { state: 'WITHDRAWN' });
      await this.steps.record(tx, actor, order, order, 'withdrawExtension');
      return order.id;
    });
  }

  /**
   * An officer puts forward what the platform asked for on paper. @param receivedOn the day on which it reached the office
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE, DAYS_RANGE, REASON_NEEDED, DATE_IN_FUTURE,
   *   DATE_ORDER, EXTENSION_LATE, EXTENSION_WAITS
   */
  async propose(
    actor: OfficeActor,
    id: string,
    version: number,
    given: { days: number; reason: string; receivedOn: CivilDate },
  ): Promise<string> {
    const text = reasonGiven(given.reason, 'input.reason');
    const { days, receivedOn: askedOn } = given;
    return this.db.tx(actor, async (tx) => {
      await store.heldOrder(tx, id);
      const order = await this.steps.forOffice(tx, actor, id, version, 'proposeExtension');
      const field = 'input.receivedOn';
      if (askedOn > this.clock.today()) throw new Refusal('DATE_IN_FUTURE', { field });
      if (order.servedOn !== null && askedOn < order.servedOn)
        throw new Refusal('DATE_ORDER', { field, params: { later: askedOn, earlier: order.servedOn } });
      await this.note(tx, actor, order, 'proposeExtension', { days, text, askedOn }, 'input.');
      return order.id;
    });
  }

  /** Whoever put it forward takes it back. @throws Refusal as `propose`, and FORBIDDEN, EXTENSION_OVER */
  async retract(actor: OfficeActor, id: string, version: number, extensionId: string): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'retractExtension');
      const asked = await this.waiting(tx, order, extensionId);
      if (asked.askedBy !== actor.userId) throw new Refusal('FORBIDDEN', { field: 'extensionId' });
      await this.end(tx, asked, { state: 'WITHDRAWN' });
      await this.steps.record(tx, actor, order, order, 'retractExtension');
      return order.id;
    });
  }

  /**
   * Grants so many working days beyond the day that stands. @param note the grounds; needed for less than was asked
   * @throws Refusal as `propose`, and SAME_PERSON, EXTENSION_OVER, EXTENSION_PAST
   */
  async grant(
    actor: OfficeActor,
    id: string,
    version: number,
    given: { extensionId: string; days: number; note?: string | null | undefined },
  ): Promise<string> {
    const { extensionId, days } = given;
    const decision = optionalText(given.note, 'note', 1000);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'extend');
      const asked = await this.waiting(tx, order, extensionId);
      decidedByAnother('order.extend', actor.userId, [asked.askedBy], { field: 'extensionId' });
      await this.permitted(tx, days, 'days');
      if (decision === null && needsGrounds(asked.days, days))
        throw new Refusal('REASON_NEEDED', { field: 'note' });
      const today = this.clock.today();
      const { eventOn, deadline } = await this.deadlines.extended(tx, order, days);
      const { dueOn, provisional } = deadline;
      if (dueOn < today) throw new Refusal('EXTENSION_PAST', { field: 'days', params: { days, dueOn } });
      const set = { dueOn, provisional, firstDueOn: firstDueAfter(order, dueOn, today) };
      await this.steps.take(tx, actor, order, 'extend', set, {
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
      const findingIds = await this.steps.unsettledFindings(tx, order.id);
      await this.findings.advance(tx, actor, findingIds, { state: 'ORDERED', dueOn, on: today });
      return order.id;
    });
  }

  /** @throws Refusal as `grant`; the reason is told to the platform */
  async decline(
    actor: OfficeActor,
    id: string,
    version: number,
    extensionId: string,
    reason: string,
  ): Promise<string> {
    const decision = reasonGiven(reason);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'declineExtension');
      const asked = await this.waiting(tx, order, extensionId);
      decidedByAnother('order.declineExtension', actor.userId, [asked.askedBy], { field: 'extensionId' });
      await this.steps.take(tx, actor, order, 'declineExtension', {}, { text: decision });
      await this.end(tx, asked, { state: 'DECLINED', ...decidedBy(actor), decision });
      return order.id;
    });
  }

  private async note(
    tx: Tx,
    actor: OfficeActor | PlatformActor,
    order: OrderEntity,
    act: 'askExtension' | 'proposeExtension',
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
    await this.steps.record(tx, actor, order, order, act, { text, after: { days, askedOn } });
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

function over({ state }: ExtensionEntity): never {
  const params = { state: EXTENSION_STATE_WORDS[state][readerLang()] };
  throw new Refusal('EXTENSION_OVER', { field: 'extensionId', params });
}
