import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { FindingsService } from '#libs/supervision/findings';
import {
  Clock,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { LedgerService, type NewFact, type OperationState, type SystemState } from '#libs/supervision/ledger';
import { OrderDeadlines, ofOrder } from './order-deadlines.ts';
import { type OrderKind, OrderSubject, byOffice } from './order-subject.ts';
import { OrdersService } from './orders.service.ts';
import { type MeasureEntity, type OrderEntity, VerificationEntity } from './orders.entity.ts';
import { type MeasureOutcome, faultOfResult, worseOf } from './orders.rules.ts';
import * as store from './orders.store.ts';

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
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly orders: OrdersService,
    private readonly findings: FindingsService,
    private readonly ledger: LedgerService,
    private readonly acts: Acts,
    private readonly subject: OrderSubject,
    private readonly deadlines: OrderDeadlines,
  ) {}

  async accept<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    note: string | null,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = optionalText(note, 'note');
    const work = async ({ change }: Doing<OrderKind>) => change({ acceptedBy: actor.userId }, { text });
    return this.acts.perform(actor, this.subject, 'accept', byOffice(id, version), work, answer);
  }

  /**
   * Returned, the order waits for another answer. If the answer came in time, the platform gets back the working days that were left when
   * it came, at least one: the time of the office's review is not counted. @throws Refusal REASON_NEEDED
   */
  async returnAnswer<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    reason: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(reason);
    const work = async ({ tx, record: order, today: on, change }: Doing<OrderKind>): Promise<void> => {
      const back = await this.deadlines.givenBack(tx, order, on);
      const set: Partial<OrderEntity> = { answeredOn: null, officeDueOn: null };
      if (back) Object.assign(set, { dueOn: back.dueOn, provisional: back.provisional });
      const { dueOn } = await change(set, { text });
      if (back) await this.deadlines.append(tx, actor, order, 'ORDER', on, back, 'RETURNED');
      await this.subject.advance(tx, actor, order, { state: 'ORDERED', dueOn, on });
    };
    return this.acts.perform(actor, this.subject, 'return', byOffice(id, version), work, answer);
  }

  /**
   * Verifies every measure that is still open, by another person than the one who accepted the answer. A measure that passes is
   * settled and its finding closed; each result is a fact of the ledger.
   * @throws Refusal SAME_OFFICER, RESULTS_INCOMPLETE, RESULT_CONTRADICTS, NOTE_NEEDED
   */
  async verify<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    results: readonly VerificationResult[],
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const act = results.every((r) => r.outcome === 'PASS') ? 'verifyPass' : 'verifyFail';
    const work = async ({ tx, record: order, change }: Doing<OrderKind>): Promise<void> => {
      const open = (await store.measuresOf(tx, [order.id])).filter((m) => !m.settled);
      const judged = this.judged(open, results);
      await change(
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
    };
    return this.acts.perform(actor, this.subject, act, byOffice(id, version), work, answer);
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

  async close<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    note: string | null,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = optionalText(note, 'note');
    const work = async ({ today, change }: Doing<OrderKind>) => change({ closedOn: today }, { text });
    return this.acts.perform(actor, this.subject, 'close', byOffice(id, version), work, answer);
  }

  /** A new round for the measures that failed: issued again, to be served again. @throws Refusal REASON_NEEDED, DAYS_RANGE */
  async reopen<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    days: number,
    reason: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(reason);
    const work = async ({ tx, record: order, today, change }: Doing<OrderKind>): Promise<void> => {
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
      await change(set, { text, before: { days: order.days }, after: { days } });
      await this.subject.advance(tx, actor, order, { state: 'ORDERED', dueOn: null, on: today });
    };
    return this.acts.perform(actor, this.subject, 'reopen', byOffice(id, version), work, answer);
  }

  /** The office's reply to a statement or defence; the state does not change. */
  async reply<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    text: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const said = requiredText(text, 'text', 4000);
    const work = async ({ change }: Doing<OrderKind>) => change({}, { text: said });
    return this.acts.perform(actor, this.subject, 'reply', byOffice(id, version), work, answer);
  }
}
