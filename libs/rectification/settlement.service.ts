import { Injectable } from '@nestjs/common';
import { FindingsService } from '#libs/findings';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  decidedByAnother,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { LedgerService, type NewFact, type OperationState, type SystemState } from '#libs/ledger';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { OrderSteps } from './order-steps.ts';
import { OrdersService } from './orders.service.ts';
import { type MeasureEntity, type OrderEntity, VerificationEntity } from './rectification.entity.ts';
import { type MeasureOutcome, faultOfResult, worseOf } from './rectification.rules.ts';
import * as store from './rectification.store.ts';

export interface VerificationResult {
  measureId: string;
  outcome: MeasureOutcome;
  systemState: SystemState;
  operationState: OperationState;
  note?: string | null | undefined;
}

/** From the answer to the end: accepting or returning it, verifying, closing, reopening. */
@Injectable()
export class SettlementService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly orders: OrdersService,
    private readonly findings: FindingsService,
    private readonly ledger: LedgerService,
    private readonly steps: OrderSteps,
    private readonly deadlines: OrderDeadlines,
  ) {}

  async accept(actor: OfficeActor, id: string, version: number, note?: string | null): Promise<string> {
    const text = optionalText(note, 'note');
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'accept');
      await this.steps.take(tx, actor, order, 'accept', { acceptedBy: actor.userId }, { text });
      return order.id;
    });
  }

  /**
   * Returned, the order waits for another answer. One that came in time gets back the working days that were left when
   * it came, at least one: the office's own reading takes nothing of the period. @throws Refusal REASON_NEEDED
   */
  async returnAnswer(actor: OfficeActor, id: string, version: number, reason: string): Promise<string> {
    const text = reasonGiven(reason);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'return');
      const on = this.clock.today();
      const back = await this.deadlines.givenBack(tx, order, on);
      const set: Partial<OrderEntity> = { answeredOn: null, officeDueOn: null };
      if (back) Object.assign(set, { dueOn: back.dueOn, provisional: back.provisional });
      const { dueOn } = await this.steps.take(tx, actor, order, 'return', set, { text });
      if (back) await this.deadlines.append(tx, actor, order, 'ORDER', on, back, 'RETURNED');
      const findingIds = await this.steps.unsettledFindings(tx, order.id);
      await this.findings.advance(tx, actor, findingIds, { state: 'ORDERED', dueOn, on });
      return order.id;
    });
  }

  /**
   * Verifies every measure that is still open, by someone other than the one who accepted the answer. What passes is
   * settled and its finding closed; each result is a fact of the ledger.
   * @throws Refusal SAME_OFFICER, RESULTS_INCOMPLETE, RESULT_CONTRADICTS, NOTE_NEEDED
   */
  async verify(
    actor: OfficeActor,
    id: string,
    version: number,
    results: readonly VerificationResult[],
  ): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const passed = results.every((r) => r.outcome === 'PASS');
      const act = passed ? 'verifyPass' : 'verifyFail';
      const order = await this.steps.forOffice(tx, actor, id, version, act);
      decidedByAnother('order.verify', actor.userId, [order.acceptedBy], { field: 'id' });
      const open = (await store.measuresOf(tx, [order.id])).filter((m) => !m.settled);
      const judged = this.judged(open, results);
      await this.steps.take(
        tx,
        actor,
        order,
        act,
        { verifiedBy: actor.userId },
        {
          text:
            judged
              .map(({ measure, note }) => (note === null ? null : `${measure.ord}. ${note}`))
              .filter(Boolean)
              .join('\n') || null,
          after: {
            results: judged.map(({ measure, result }) => `${measure.ord} ${result.outcome}`).join(', '),
          },
        },
      );
      await this.writeResults(tx, actor, order, judged);
      return order.id;
    });
  }

  private judged(open: readonly MeasureEntity[], results: readonly VerificationResult[]) {
    const byId = new Map(results.map((r, i) => [r.measureId.toLowerCase(), { result: r, i }]));
    if (byId.size !== results.length || byId.size !== open.length || !open.every((m) => byId.has(m.id))) {
      throw new Refusal('RESULTS_INCOMPLETE', { field: 'results' });
    }
    return open.map((measure) => {
      const given = byId.get(measure.id);
      if (!given) throw new Refusal('RESULTS_INCOMPLETE', { field: 'results' });
      const { result, i } = given;
      const fault = faultOfResult(result);
      const at = fault === 'NOTE_NEEDED' ? 'note' : 'outcome';
      if (fault) throw new Refusal(fault, { field: `results.${i}.${at}` });
      return { measure, result, note: optionalText(result.note, `results.${i}.note`) };
    });
  }

  private async writeResults(
    tx: Tx,
    actor: OfficeActor,
    order: OrderEntity,
    judged: { measure: MeasureEntity; result: VerificationResult; note: string | null }[],
  ): Promise<void> {
    const today = this.clock.today();
    await tx.insert(
      VerificationEntity,
      judged.map(({ measure, result: { outcome, systemState, operationState }, note }) => ({
        ...ofOrder(actor, order),
        id: this.ids.next(),
        measureId: measure.id,
        orderId: order.id,
        round: order.round,
        outcome,
        systemState,
        operationState,
        note,
        verifiedOn: today,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt: this.clock.now(),
      })),
    );
    const passed = judged.filter((j) => j.result.outcome === 'PASS').map((j) => j.measure);
    await store.settle(
      tx,
      passed.map((m) => m.id),
    );
    const facts = new Map<string, NewFact>();
    for (const { measure, result } of judged) {
      const { itemCode } = await this.findings.get(tx, measure.findingId);
      const states = worseOf(facts.get(itemCode), result);
      const source = { sourceId: order.id, sourceNumber: order.number ?? '' };
      facts.set(itemCode, {
        platformId: order.platformId,
        itemCode,
        kind: 'VERIFICATION',
        ...states,
        factOn: today,
        ...source,
      });
    }
    await this.ledger.recordFacts(tx, actor, [...facts.values()]);
    if (passed.length === 0) return;
    await this.findings.advance(
      tx,
      actor,
      passed.map((m) => m.findingId),
      { state: 'CLOSED', dueOn: null, on: today },
    );
  }

  async close(actor: OfficeActor, id: string, version: number, note?: string | null): Promise<string> {
    const text = optionalText(note, 'note');
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'close');
      await this.steps.take(tx, actor, order, 'close', { closedOn: this.clock.today() }, { text });
      return order.id;
    });
  }

  /** A new round over what failed: issued again, to be served again. @throws Refusal REASON_NEEDED, DAYS_RANGE */
  async reopen(
    actor: OfficeActor,
    id: string,
    version: number,
    days: number,
    reason: string,
  ): Promise<string> {
    const text = reasonGiven(reason);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'reopen');
      const cleared = {
        servedOn: null,
        dueOn: null,
        answeredOn: null,
        officeDueOn: null,
        acceptedBy: null,
        verifiedBy: null,
      };
      const set = {
        ...cleared,
        provisional: false,
        round: order.round + 1,
        days: await this.orders.permittedDays(tx, days, 'days'),
      };
      await this.steps.take(tx, actor, order, 'reopen', set, {
        text,
        before: { days: order.days },
        after: { days },
      });
      const findingIds = await this.steps.unsettledFindings(tx, order.id);
      await this.findings.advance(tx, actor, findingIds, {
        state: 'ORDERED',
        dueOn: null,
        on: this.clock.today(),
      });
      return order.id;
    });
  }

  /** The office's reply to a statement or defence; the state stays. */
  async reply(actor: OfficeActor, id: string, version: number, text: string): Promise<string> {
    const said = requiredText(text, 'text', 4000);
    return this.db.tx(actor, async (tx) => {
      const order = await this.steps.forOffice(tx, actor, id, version, 'reply');
      await this.steps.take(tx, actor, order, 'reply', {}, { text: said });
      return order.id;
    });
  }
}
