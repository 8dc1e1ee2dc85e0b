import { Injectable } from '@nestjs/common';
import { Acts } from '#libs/technique/acts';
import { Db, SYSTEM, type Tx } from '#libs/technique/kernel';
import type { Deadline } from '#rules/reference/calendar';
import { OrderDeadlines } from './order-deadlines.ts';
import { OrderSubject } from './order-subject.ts';
import type { DeadlineEntity, OrderEntity } from './orders.entity.ts';
import * as store from './orders.store.ts';

const BATCH = 200;

interface Batch {
  due: Set<string>;
  last: string | null;
}

/** Applies a new holiday schedule to deadlines that were served under an older one. */
@Injectable()
export class RecomputeService {
  constructor(
    private readonly db: Db,
    private readonly deadlines: OrderDeadlines,
    private readonly acts: Acts,
    private readonly subject: OrderSubject,
  ) {}

  /**
   * Changes every open order's deadline that the newest calendar lengthens, and removes the mark provisional where it
   * now covers the day. Never shortens. May run again at any time, also twice at once. @returns how many orders were changed
   */
  async recompute(): Promise<number> {
    let changed = 0;
    let after: string | null = null;
    do {
      const batch: Batch = await this.batch(after);
      for (const id of batch.due) if (await this.db.tx(SYSTEM, (tx) => this.revise(tx, id))) changed += 1;
      after = batch.last;
    } while (after !== null);
    return changed;
  }

  /** The next orders whose deadlines an older calendar gave, with the changes by the newest one. */
  private async batch(after: string | null): Promise<Batch> {
    return this.db.tx(SYSTEM, async (tx) => {
      const rows = await store.deadlinesOnOlderCalendar(tx, after, BATCH);
      const due = new Set<string>();
      for (const row of rows) if (await this.deadlines.revised(tx, row)) due.add(row.subjectId);
      return { due, last: rows.at(-1)?.subjectId ?? null };
    });
  }

  private async revise(tx: Tx, id: string): Promise<boolean> {
    const order = await store.heldOrder(tx, id);
    const moves: [row: DeadlineEntity, to: Deadline][] = [];
    for (const kind of ['ORDER', 'ORDER_OFFICE'] as const) {
      const row = await store.latestDeadline(tx, kind, id);
      const runs = row?.dueOn === (kind === 'ORDER' ? order.dueOn : order.officeDueOn);
      const to = row && runs ? await this.deadlines.revised(tx, row) : null;
      if (row && to) moves.push([row, to]);
    }
    if (moves.length === 0) return false;
    const set = setOf(order, moves);
    const days = (o: Pick<OrderEntity, 'dueOn' | 'officeDueOn'>): object => ({
      dueOn: o.dueOn,
      officeDueOn: o.officeDueOn,
    });
    await this.acts.within(tx, SYSTEM, this.subject, 'recompute', order, async ({ today, change }) => {
      const after = await change(set, {
        before: { ...days(order), provisional: order.provisional },
        after: {
          ...days({ ...order, ...set }),
          provisional: set.provisional ?? order.provisional,
          calendarVersion: moves[0]?.[1].calendarVersion,
        },
      });
      for (const [row, to] of moves)
        await this.deadlines.append(tx, SYSTEM, order, row.subjectKind, row.eventOn, to, 'CALENDAR');
      if (after.dueOn !== order.dueOn)
        await this.subject.advance(tx, SYSTEM, order, {
          state: order.state === 'SERVED' ? 'ORDERED' : 'ANSWERED',
          dueOn: after.dueOn,
          on: today,
        });
    });
    return true;
  }
}

function setOf(order: OrderEntity, moves: readonly [DeadlineEntity, Deadline][]): Partial<OrderEntity> {
  const set: Partial<OrderEntity> = {};
  for (const [{ subjectKind }, { dueOn, provisional }] of moves) {
    if (subjectKind === 'ORDER_OFFICE') set.officeDueOn = dueOn;
    else {
      Object.assign(set, { dueOn, provisional });
      // the first round is judged by its first period, without days given back by a return
      if (order.round === 1 && order.firstDueOn === order.dueOn) set.firstDueOn = dueOn;
    }
  }
  return set;
}
