import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/reference/calendar';
import { Clock, type ActorOrSystem, type Tx } from '#libs/technique/kernel';
import { type Deadline, extend, recompute, resume } from '#rules/reference/calendar';
import type { CivilDate } from '#rules/technique/kernel';
import { answeredInTime } from './figures.rules.ts';
import { DeadlineEntity, type OrderEntity } from './orders.entity.ts';
import type { DeadlineReason } from './orders.rules.ts';
import * as store from './orders.store.ts';

type Kind = DeadlineEntity['subjectKind'];

/** The deadlines of orders: computed here, and appended with the rule and the calendar that gave them. */
@Injectable()
export class OrderDeadlines {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
  ) {}

  /** The deadline of a period after an event; the rule's own length when `days` is absent. Nothing is written. */
  async reckon(tx: Tx, code: string, eventOn: CivilDate, days?: number): Promise<Deadline> {
    return this.calendar.deadline(tx, code, eventOn, days);
  }

  /**
   * The deadline after a returned answer: the days that were left when it came, if it came in time; no days
   * if it came late. Nothing is written.
   */
  async givenBack(tx: Tx, order: OrderEntity, returnedOn: CivilDate): Promise<Deadline | null> {
    const { answeredOn, dueOn } = order;
    if (answeredOn === null || dueOn === null || !answeredInTime(order)) return null;
    const row = await store.latestDeadline(tx, 'ORDER', order.id);
    if (!row) return null;
    const rule = await this.calendar.ruleOf(tx, row);
    return resume({ answeredOn, dueOn, returnedOn }, rule, await this.calendar.current(tx));
  }

  /** The current deadline extended by more days of the rule. Nothing is written. */
  async extended(
    tx: Tx,
    order: OrderEntity,
    days: number,
  ): Promise<{ eventOn: CivilDate; deadline: Deadline }> {
    const row = await store.latestDeadline(tx, 'ORDER', order.id);
    if (!row) throw new Error(`order ${order.id} is served and has no deadline`);
    const { eventOn, dueOn } = row;
    const rule = await this.calendar.ruleOf(tx, row);
    return { eventOn, deadline: extend({ eventOn, dueOn }, days, rule, await this.calendar.current(tx)) };
  }

  /** A deadline computed again by the newest calendar; null when it does not change. */
  async revised(tx: Tx, row: DeadlineEntity): Promise<Deadline | null> {
    const calendar = await this.calendar.current(tx);
    if (row.calendarVersion >= calendar.version) return null;
    const { moved, deadline } = recompute(row, row.eventOn, await this.calendar.ruleOf(tx, row), calendar);
    return moved || (row.provisional && !deadline.provisional) ? deadline : null;
  }

  async append(
    tx: Tx,
    actor: ActorOrSystem,
    order: OrderEntity,
    kind: Kind,
    eventOn: CivilDate,
    deadline: Deadline,
    reason: DeadlineReason,
  ): Promise<void> {
    const { startOn, dueOn, length, ruleCode, ruleVersion, calendarVersion, provisional } = deadline;
    await tx.insert(DeadlineEntity, {
      ...ofOrder(actor, order),
      subjectKind: kind,
      subjectId: order.id,
      seq: await store.nextSeq(tx, kind, order.id),
      round: order.round,
      eventOn,
      startOn,
      dueOn,
      length,
      ruleCode,
      ruleVersion,
      calendarVersion,
      provisional,
      reason,
      occurredAt: this.clock.now(),
    });
  }
}

/** Actor, office and region as scoped rows record them. */
export function ofOrder(actor: ActorOrSystem, order: OrderEntity) {
  const officeId = actor.kind === 'OFFICE' ? actor.officeId : order.officeId;
  const { platformId, regionCode } = order;
  return { platformId, regionCode, officeId, regionAt: regionCode };
}
