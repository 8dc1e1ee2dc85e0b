import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import { FindingsService } from '#libs/supervision/findings';
import {
  Clock,
  Db,
  Ids,
  type PlatformActor,
  Refusal,
  Term,
  type Tx,
  atMost,
  isBlank,
  requiredText,
  stale,
} from '#libs/technique/kernel';
import type { OperationState, SystemState } from '#libs/supervision/ledger';
import { platformRefs } from '#libs/supervision/platforms';
import { workingDaysLeft } from '#rules/reference/calendar';
import { EvidenceService } from '#libs/supervision/evidence';
import { OrderDeadlines } from './order-deadlines.ts';
import { OrderService } from './order-service.ts';
import { type OrderKind, OrderSubject, byPlatform } from './order-subject.ts';
import type { OwnTodo } from './portal.types.ts';
import { type AnswerEntity, type MeasureEntity, OrderEntity } from './orders.entity.ts';
import { MAX_MEASURES } from './orders.rules.ts';
import * as store from './orders.store.ts';

export interface AnswerDraft {
  measureId: string;
  text: string;
  /** The id of the draft to replace, as its writer read it; absent where there was none. */
  replaces?: string | null | undefined;
  systemClaim?: SystemState | null | undefined;
  operationClaim?: OperationState | null | undefined;
}

const TODO_TITLES = {
  CONFIRM_SERVICE: { zh: '确认收到责令限期整改书', en: 'Confirm receipt of the rectification order' },
  ANSWER: { zh: '整改并提交答复', en: 'Rectify and submit the answer' },
  ANSWER_AGAIN: {
    zh: '答复被退回，补充后再次提交',
    en: 'The answer was returned: complete and submit it again',
  },
} as const;

/** The acts of the platform's people and programs on an order. */
@Injectable()
export class PortalOrdersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly findings: FindingsService,
    private readonly acts: Acts,
    private readonly subject: OrderSubject,
    private readonly service: OrderService,
    private readonly deadlines: OrderDeadlines,
    private readonly evidence: EvidenceService,
  ) {}

  /** Electronic service: served today by the platform's own confirmation. */
  async confirmService<T>(
    actor: PlatformActor,
    id: string,
    version: number,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = (doing: Doing<OrderKind>): Promise<void> =>
      this.service.served(actor, doing, {
        method: 'ELECTRONIC',
        servedOn: doing.today,
        proof: null,
        confirmedBy: actor.name,
      });
    return this.acts.perform(actor, this.subject, 'confirmService', byPlatform(id, version), work, answer);
  }

  /**
   * Saves drafts, one for each measure; a draft replaces the one its writer had read. A blank one removes the answer.
   * @throws Refusal NOT_FOUND, ORDER_NOT_SERVED, STATE; INVALID_VALUE for a measure that is settled or of another order;
   * STALE when another draft is current
   */
  async saveAnswer<T>(
    actor: PlatformActor,
    id: string,
    answers: readonly AnswerDraft[],
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    atMost(answers, MAX_MEASURES, 'answers');
    const work = async ({ tx, record: order, audit }: Doing<OrderKind>): Promise<void> => {
      const open = (await store.measuresOf(tx, [order.id])).filter((m) => !m.settled);
      const standing = (await store.answersOf(tx, [order.id], true)).filter((a) => !a.submitted);
      for (const [i, given] of answers.entries()) {
        const measure = open.find((m) => m.id === given.measureId.toLowerCase());
        if (measure === undefined) {
          const params = { field: 'measureId', detail: given.measureId };
          throw new Refusal('INVALID_VALUE', { field: `answers.${i}.measureId`, params });
        }
        const text = isBlank(given.text) ? '' : requiredText(given.text, `answers.${i}.text`, 4000);
        const before = standing.find((a) => a.measureId === measure.id);
        await this.draft(tx, actor, order, { ...given, text }, measure, before);
      }
      await audit({ after: { measures: answers.length } });
    };
    return this.acts.perform(actor, this.subject, 'draftAnswer', byPlatform(id), work, answer);
  }

  private async draft(
    tx: Tx,
    actor: PlatformActor,
    order: OrderEntity,
    answer: AnswerDraft,
    measure: MeasureEntity,
    before: AnswerEntity | undefined,
  ): Promise<void> {
    const { text, systemClaim = null, operationClaim = null } = answer;
    const replaces = answer.replaces?.toLowerCase() ?? null;
    // sent again because the first response was lost: it is saved already
    if (
      before?.text === text &&
      before.systemClaim === systemClaim &&
      before.operationClaim === operationClaim
    )
      return;
    const { id: orderId, platformId, regionCode, round } = order;
    const row = {
      id: this.ids.next(),
      measureId: measure.id,
      orderId,
      platformId,
      regionCode,
      round,
      text,
      systemClaim,
      operationClaim,
      actorId: actor.userId,
      actorName: actor.name,
      door: actor.door,
      occurredAt: this.clock.now(),
    };
    if ((before?.id ?? null) === replaces && (await store.writeDraft(tx, row, replaces))) return;
    if (before === undefined) throw await this.acts.stale(tx, actor, this.subject, order);
    const { ord } = measure;
    const what = new Term(`measures.${ord}`, { zh: `第 ${ord} 项措施`, en: `measure ${ord}` });
    throw stale(before, what, 'orderId');
  }

  /**
   * Submits the drafts. From then on the office's deadline runs. After a return, measures whose earlier answer of this round
   * is still valid need no new one, but at least one must be new.
   * @throws Refusal ANSWERS_MISSING with the number of measures without an answer
   */
  async submitAnswer<T>(
    actor: PlatformActor,
    id: string,
    version: number,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: order, today, now, change }: Doing<OrderKind>): Promise<void> => {
      const open = (await store.measuresOf(tx, [order.id])).filter((m) => !m.settled);
      const answers = (await store.answersOf(tx, [order.id], true)).filter((a) => a.round === order.round);
      // the last row counts, and a draft comes last: a blank draft is no answer, whatever was there before
      const last = open.map((m) => answers.filter((a) => a.measureId === m.id).at(-1));
      const missing = last.filter((a) => a === undefined || a.text === '').length;
      const fresh = last.some((a) => a?.submitted === false);
      if (missing > 0 || !fresh)
        throw new Refusal('ANSWERS_MISSING', { field: 'orderId', params: { n: missing || open.length } });
      const { userId: actorId, name: actorName, door } = actor;
      await store.submitDrafts(tx, order.id, {
        round: order.round,
        actorId,
        actorName,
        door,
        occurredAt: now,
      });
      await this.evidence.submit(
        tx,
        open.map((m) => m.id),
        now,
      );
      const office = await this.deadlines.reckon(tx, 'VERIFY', today);
      const set: Partial<OrderEntity> = { answeredOn: today, officeDueOn: office.dueOn };
      // the first answer decides whether the first round was answered in time
      if (order.round === 1 && order.firstAnsweredOn === null) set.firstAnsweredOn = today;
      await change(set);
      await this.deadlines.append(tx, actor, order, 'ORDER_OFFICE', today, office, 'ANSWERED');
      await this.findings.advance(
        tx,
        actor,
        open.map((m) => m.findingId),
        { state: 'ANSWERED', dueOn: order.dueOn, on: today },
      );
    };
    return this.acts.perform(actor, this.subject, 'answer', byPlatform(id, version), work, answer);
  }

  /** The platform's statement or defence; the state does not change. */
  async makeStatement<T>(
    actor: PlatformActor,
    id: string,
    text: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const said = requiredText(text, 'text', 4000);
    const work = async ({ note }: Doing<OrderKind>) => note({ text: said });
    return this.acts.perform(actor, this.subject, 'statement', byPlatform(id), work, answer);
  }

  /** Orders that wait for the platform, the nearest deadline first. */
  async todos(actor: PlatformActor): Promise<OwnTodo[]> {
    return this.db.tx(actor, async (tx) => {
      const orders = await tx
        .createQueryBuilder(OrderEntity, 'o')
        .where(`o.state in ('ISSUED', 'SERVED')`)
        .orderBy('o.dueOn', 'ASC', 'NULLS LAST')
        .addOrderBy('o.id')
        .getMany();
      const names = new Map(
        (
          await platformRefs(
            tx,
            orders.map((o) => o.platformId),
          )
        ).map((p) => [p.id, p.name]),
      );
      const returned = await store.returnedOrders(
        tx,
        orders.map((o) => o.id),
      );
      const calendar = await this.calendar.current(tx);
      return orders.map((order) => {
        const kind =
          order.state === 'ISSUED' ? 'CONFIRM_SERVICE' : returned.has(order.id) ? 'ANSWER_AGAIN' : 'ANSWER';
        return {
          kind,
          orderId: order.id,
          number: order.number ?? '',
          title: TODO_TITLES[kind],
          platformName: names.get(order.platformId) ?? '',
          dueOn: order.dueOn,
          workingDaysLeft: order.dueOn ? workingDaysLeft(this.clock.today(), order.dueOn, calendar) : null,
        };
      });
    });
  }
}
