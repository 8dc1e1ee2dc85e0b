import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import { FindingsService } from '#libs/supervision/findings';
import {
  Clock,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  atMost,
  knownId,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { nextNumber, officeById } from '#libs/reference/territory';
import type { CivilDate } from '#rules/technique/kernel';
import { OrderSearch } from './order-search.service.ts';
import { OrderService } from './order-service.ts';
import { type OrderKind, OrderSubject, byOffice } from './order-subject.ts';
import { MeasureEntity, OrderEntity } from './orders.entity.ts';
import { MAX_MEASURES, type ServiceMethod, needsProof } from './orders.rules.ts';
import * as store from './orders.store.ts';

const RULE = 'RECTIFY';

export interface Draft {
  platformId: string;
  grounds: string;
  legalBasis: string;
  days: number;
  measures: { findingId: string; text: string }[];
}

/** From the draft to service: drafting, issuing, serving, revoking. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly platforms: PlatformsService,
    private readonly findings: FindingsService,
    private readonly acts: Acts,
    private readonly subject: OrderSubject,
    private readonly service: OrderService,
    private readonly search: OrderSearch,
  ) {}

  /**
   * Drafts an order over open findings of one platform.
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, REQUIRED, DAYS_RANGE, NO_FINDINGS, FINDING_NOT_OPEN, FINDING_OTHER_PLATFORM
   */
  async draft<T>(actor: OfficeActor, input: Draft, answer: Answer<OrderEntity, T>): Promise<T> {
    const work = async (tx: Tx): Promise<{ record: OrderEntity }> => {
      const platform = await this.platforms.getOwn(tx, actor, input.platformId, 'TOGETHER');
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'input.platformId' });
      const order: OrderEntity = tx.create(OrderEntity, {
        id: this.ids.next(),
        platformId: platform.id,
        regionCode: platform.regionCode,
        officeId: actor.officeId,
        regionAt: platform.regionCode,
        state: 'DRAFT',
        round: 1,
        ...(await this.wording(tx, input)),
        ruleCode: RULE,
        draftedBy: actor.userId,
        provisional: false,
        dueOn: null,
        version: 1,
        createdAt: this.clock.now(),
      });
      const measures = await this.measures(tx, order, input.measures);
      await tx.insert(OrderEntity, order);
      await tx.insert(MeasureEntity, measures);
      return { record: await store.orderById(tx, order.id) };
    };
    return this.acts.begin(actor, this.subject, 'draft', work, answer, 'input.platformId');
  }

  /** @throws Refusal as `draft`, and NOT_FOUND, OTHER_OFFICE, STALE, STATE */
  async change<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    input: Draft,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: order, change }: Doing<OrderKind>): Promise<void> => {
      if (input.platformId.toLowerCase() !== order.platformId) {
        throw new Refusal('FINDING_OTHER_PLATFORM', { field: 'input.platformId' });
      }
      const wording = await this.wording(tx, input);
      const measures = await this.measures(tx, order, input.measures);
      const old = await store.measuresOf(tx, [order.id]);
      const texts = (rows: readonly MeasureEntity[]): string => rows.map((m) => m.text).join('\n');
      const { grounds, legalBasis, days } = order;
      await change(wording, {
        before: { grounds, legalBasis, days, measures: texts(old) },
        after: { ...wording, measures: texts(measures) },
      });
      await tx.delete(MeasureEntity, { orderId: order.id });
      await tx.insert(MeasureEntity, measures);
    };
    return this.acts.perform(actor, this.subject, 'change', byOffice(id, version), work, answer);
  }

  private async wording(tx: Tx, input: Draft): Promise<Pick<OrderEntity, 'grounds' | 'legalBasis' | 'days'>> {
    return {
      grounds: requiredText(input.grounds, 'input.grounds'),
      legalBasis: requiredText(input.legalBasis, 'input.legalBasis'),
      days: await this.permittedDays(tx, input.days, 'input.days'),
    };
  }

  /** @throws Refusal DAYS_RANGE outside the bounds of the period rule */
  async permittedDays(tx: Tx, days: number, field: string): Promise<number> {
    const rule = await this.calendar.rule(tx, RULE);
    if (days < 1) throw new Refusal('DEADLINE_BEFORE_SERVICE', { field });
    if (days < rule.minLength || days > rule.maxLength) {
      throw new Refusal('DAYS_RANGE', { field, params: { min: rule.minLength, max: rule.maxLength } });
    }
    return days;
  }

  private async measures(tx: Tx, order: OrderEntity, input: Draft['measures']): Promise<MeasureEntity[]> {
    if (input.length === 0) throw new Refusal('NO_FINDINGS', { field: 'input.measures' });
    atMost(input, MAX_MEASURES, 'input.measures');
    const ids = new Set<string>();
    const rows: MeasureEntity[] = [];
    for (const [i, measure] of input.entries()) {
      const field = `input.measures.${i}`;
      const findingId = knownId(measure.findingId, `${field}.findingId`);
      if (ids.has(findingId)) {
        const params = { field: 'findingId', detail: findingId };
        throw new Refusal('INVALID_VALUE', { field: `${field}.findingId`, params });
      }
      ids.add(findingId);
      await this.openFinding(tx, findingId, order.platformId, `${field}.findingId`);
      const { platformId, regionCode, id: orderId } = order;
      const text = requiredText(measure.text, `${field}.text`);
      rows.push({
        id: this.ids.next(),
        orderId,
        platformId,
        regionCode,
        findingId,
        ord: i + 1,
        text,
        settled: false,
      });
    }
    return rows;
  }

  private async openFinding(tx: Tx, id: string, platformId: string, field: string): Promise<void> {
    const finding = await this.findings.get(tx, id);
    if (finding.platformId !== platformId) throw new Refusal('FINDING_OTHER_PLATFORM', { field });
    if (finding.state !== 'OPEN')
      throw new Refusal('FINDING_NOT_OPEN', { field, params: { number: finding.number } });
  }

  /** Issues under the office's next number of the year. @throws Refusal FINDING_NOT_OPEN when another order covers one meanwhile */
  async issue<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: order, today, change }: Doing<OrderKind>): Promise<void> => {
      const findingIds = await this.subject.unsettledFindings(tx, order.id);
      // two drafts may cover one finding: the first to be issued covers it, the other waits here and is refused
      await this.findings.held(tx, findingIds);
      for (const findingId of findingIds) await this.openFinding(tx, findingId, order.platformId, 'id');
      const year = Number(today.slice(0, 4));
      const office = await officeById(tx, order.officeId);
      const n = await nextNumber(tx, order.officeId, 'ORDER', year);
      const number = `${office?.shortName ?? ''}改〔${year}〕${n}号`;
      const set = { year, n, number, issuedBy: actor.userId, issuedOn: today };
      const issued = await change(set, { after: { number } });
      await this.search.issued(tx, issued);
      await this.findings.advance(tx, actor, findingIds, {
        state: 'ORDERED',
        dueOn: null,
        on: today,
        orderId: order.id,
        orderNumber: number,
      });
    };
    return this.acts.perform(actor, this.subject, 'issue', byOffice(id, version), work, answer);
  }

  /** Records service; the period runs from it. @throws Refusal DATE_IN_FUTURE, SERVICE_BEFORE_ISSUE, PROOF_NEEDED */
  async serve<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    service: { method: ServiceMethod; servedOn: CivilDate; proof?: string | null | undefined },
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const proof = optionalText(service.proof, 'service.proof', 500);
    const { method, servedOn } = service;
    const work = async (doing: Doing<OrderKind>): Promise<void> => {
      const { tx, record: order, today } = doing;
      const field = 'service.servedOn';
      if (servedOn > today) throw new Refusal('DATE_IN_FUTURE', { field });
      const reopened = order.round === 1 ? null : await store.lastActOf(tx, order.id, 'reopen');
      const issuedOn = reopened?.actedOn ?? order.issuedOn ?? servedOn;
      if (servedOn < issuedOn)
        throw new Refusal('SERVICE_BEFORE_ISSUE', { field, params: { servedOn, issuedOn } });
      if (needsProof(method) && proof === null) throw new Refusal('PROOF_NEEDED', { field: 'service.proof' });
      await this.service.served(actor, doing, { method, servedOn, proof, confirmedBy: null });
    };
    return this.acts.perform(actor, this.subject, 'serve', byOffice(id, version), work, answer);
  }

  /** Another office continues an order under way; the names of its author and issuer stay. @returns its number */
  async handOver(tx: Tx, actor: OfficeActor, id: string, officeId: string, office: string): Promise<string> {
    const order = await store.orderById(tx, id);
    const set = { handlingOfficeId: officeId };
    if (!(await store.updateOrder(tx, order.id, order.version, set))) throw new Refusal('BUSY');
    const after = { ...order, ...set, version: order.version + 1 };
    await this.acts.line(tx, actor, this.subject, 'handOver', order, after, { after: { office } });
    return order.number ?? '';
  }

  /** Revokes an order; its findings are open again unless they were settled. @throws Refusal REASON_NEEDED */
  async revoke<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    reason: string,
    answer: Answer<OrderEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(reason);
    const work = async ({ tx, record: order, today, change }: Doing<OrderKind>): Promise<void> => {
      await change({ revokedOn: today }, { text });
      if (order.state === 'DRAFT') return;
      await this.subject.advance(tx, actor, order, {
        state: 'OPEN',
        dueOn: null,
        on: today,
        orderId: null,
        orderNumber: null,
        reason: text,
      });
    };
    return this.acts.perform(actor, this.subject, 'revoke', byOffice(id, version), work, answer);
  }
}
