import { Injectable } from '@nestjs/common';
import { CalendarService, type DeadlineType, PeriodRuleEntity, deadlineView } from '#libs/reference/calendar';
import { EvidenceService, type EvidenceType } from '#libs/supervision/evidence';
import { type FindingType, FindingsService } from '#libs/supervision/findings';
import { Clock, type Tx, groupBy, readerLang } from '#libs/technique/kernel';
import { type OfficeEntity, handlerOf, officesById } from '#libs/reference/territory';
import {
  type Calendar,
  deadlineUntil,
  dueOn as deadlineOf,
  workingDaysLeft,
} from '#rules/reference/calendar';
import type { Text } from '#rules/technique/kernel';
import type {
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from './orders.entity.ts';
import { isOverdue } from './figures.rules.ts';
import { type DeadlineReason, runningDue } from './orders.rules.ts';
import * as store from './orders.store.ts';
import type { MeasureAnswer } from './orders.types.ts';
import { type StepReader, type StepView, stepsOf } from './steps.rules.ts';

/** The rows behind a list of orders, read once for all of them. */
export interface Parts {
  measures: Map<string, MeasureEntity[]>;
  answers: Map<string, AnswerEntity[]>;
  verifications: Map<string, VerificationEntity[]>;
  services: Map<string, ServiceEntity[]>;
  deadlines: Map<string, DeadlineEntity[]>;
  extensions: Map<string, ExtensionEntity[]>;
  acts: Map<string, OrderActEntity[]>;
  findings: Map<string, FindingType>;
  evidence: Map<string, EvidenceType[]>;
  offices: Map<string, OfficeEntity>;
  rules: PeriodRuleEntity[];
  calendar: Calendar;
  calendars: Map<number, Calendar>;
  today: string;
}

const DEADLINE_REASONS: Record<DeadlineReason, (days: number, more: number) => Text> = {
  SERVED: () => ({ zh: '送达', en: 'served' }),
  SERVED_AGAIN: () => ({ zh: '再次责令后送达', en: 'served again after it was ordered again' }),
  ANSWERED: () => ({ zh: '平台答复', en: 'answered by the platform' }),
  CALENDAR: () => ({
    zh: '按新公布的放假安排重算，只延长不缩短',
    en: 'recomputed after a new holiday schedule was published; it can only become longer',
  }),
  EXTENDED: (days, more) => ({
    zh: `经批准延长 ${more} 个工作日，期限共 ${days} 个工作日`,
    en: `extended on request by ${more} working ${more === 1 ? 'day' : 'days'}, ${days} in all`,
  }),
  RETURNED: (days) => ({
    zh: `答复退回，补足答复之日剩余的期限（${days} 个工作日，至少 1 个）`,
    en: `the answer was returned: the days that were left when it came are given back (${days} working ${days === 1 ? 'day' : 'days'}, at least 1)`,
  }),
};

/** Reasons why a later day is kept although the calendar gives an earlier one. */
const KEEPS: readonly DeadlineReason[] = ['CALENDAR', 'EXTENDED'];

/** Reads of orders that both sides share: one query for each kind of row, whatever the number of orders. */
@Injectable()
export class OrderParts {
  constructor(
    readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly findings: FindingsService,
    private readonly evidence: EvidenceService,
  ) {}

  async read(tx: Tx, orders: readonly OrderEntity[], drafts: boolean): Promise<Parts> {
    const ids = orders.map((o) => o.id);
    const measures = await store.measuresOf(tx, ids);
    const deadlines = await store.deadlinesOf(tx, ids);
    return {
      measures: groupBy(measures, (m) => m.orderId),
      answers: groupBy(await store.answersOf(tx, ids, drafts), (a) => a.measureId),
      verifications: groupBy(await store.verificationsOf(tx, ids), (v) => v.measureId),
      services: groupBy(await store.servicesOf(tx, ids), (s) => s.subjectId),
      deadlines: groupBy(deadlines, (d) => d.subjectId),
      extensions: groupBy(await store.extensionsOf(tx, ids), (x) => x.orderId),
      acts: groupBy(await store.actsOf(tx, ids), (a) => a.orderId),
      findings: await this.findings.views(
        tx,
        measures.map((m) => m.findingId),
      ),
      // as with the answers: only the platform sees text that is not yet submitted
      evidence: await this.evidence.of(tx, [...measures.map((m) => m.id), ...ids], drafts),
      offices: new Map(
        (
          await officesById(
            tx,
            orders.flatMap((o) => [o.officeId, handlerOf(o)]),
          )
        ).map((o) => [o.id, o]),
      ),
      rules: await tx.find(PeriodRuleEntity),
      calendar: await this.calendars.current(tx),
      calendars: await this.calendars.versions(
        tx,
        deadlines.map((d) => d.calendarVersion),
      ),
      today: this.clock.today(),
    };
  }

  answer(row: AnswerEntity, parts: Parts): MeasureAnswer {
    const {
      id,
      round,
      text,
      systemClaim,
      operationClaim,
      submitted,
      actorName: byName,
      occurredAt: at,
      door,
    } = row;
    const evidence = (parts.evidence.get(row.measureId) ?? []).filter((e) => e.round === round);
    return { id, round, text, systemClaim, operationClaim, submitted, byName, at, door, evidence };
  }

  /** Each deadline as it was computed: with the rule and the calendar of its own row, not of a later one. */
  deadlines(order: OrderEntity, parts: Parts): DeadlineType[] {
    const rows = parts.deadlines.get(order.id) ?? [];
    return rows.flatMap((row, i) => {
      const found = parts.rules.find((r) => r.code === row.ruleCode && r.version === row.ruleVersion);
      const calendar = parts.calendars.get(row.calendarVersion);
      if (!found || !calendar) return [];
      const { code, version, unit, firstDay, rollForward, fromEvent } = found;
      const rule = { code, version, length: row.length, unit, firstDay, rollForward, fromEvent };
      const deadline = {
        ...deadlineUntil(row.startOn, row.dueOn, rule, calendar),
        provisional: row.provisional,
        kept: KEEPS.includes(row.reason) && deadlineOf(row.eventOn, rule, calendar).dueOn < row.dueOn,
      };
      const why = DEADLINE_REASONS[row.reason](row.length, row.length - (rows[i - 1]?.length ?? 0));
      const own = { seq: row.seq, reason: why[readerLang()] };
      const left = workingDaysLeft(parts.today, row.dueOn, parts.calendar);
      const view = deadlineView(deadline, row.eventOn, left, calendar, own);
      const servedOn = order.servedOn ?? row.eventOn;
      if (row.reason === 'EXTENDED') return [{ ...view, servedOn }];
      if (row.reason !== 'RETURNED') return [view];
      const { zh, en } = view.explanation;
      const explanation = { zh: `${why.zh}。${zh}`, en: `${why.en}. ${en}` };
      return [{ ...view, servedOn, explanation }];
    });
  }

  /** The current deadline: none before service, none after a reopening until it is served again. */
  deadline(order: OrderEntity, deadlines: readonly DeadlineType[]): DeadlineType | null {
    return order.dueOn === null ? null : (deadlines.at(-1) ?? null);
  }

  overdue(order: OrderEntity, parts: Parts): boolean {
    return isOverdue(order, parts.today);
  }

  workingDaysLeft(order: OrderEntity, parts: Parts): number | null {
    const due = runningDue(order);
    return due === null ? null : workingDaysLeft(parts.today, due, parts.calendar);
  }

  steps(order: OrderEntity, parts: Parts, reader: StepReader): StepView[] {
    const measures = parts.measures.get(order.id) ?? [];
    const found = measures
      .map((m) => parts.findings.get(m.findingId)?.foundOn)
      .filter((day) => day !== undefined);
    const verified = measures
      .flatMap((m) => parts.verifications.get(m.id) ?? [])
      .filter((v) => v.round === order.round)
      .map((v) => v.verifiedOn);
    const last = parts.acts
      .get(order.id)
      ?.find((a) => a.kind === 'answer' || a.kind === 'return' || a.kind === 'reopen');
    return stepsOf(
      {
        ...order,
        foundOn: found.sort()[0] ?? null,
        verifiedOn: verified[0] ?? null,
        overdue: this.overdue(order, parts),
        returned: last?.kind === 'return',
      },
      readerLang(),
      reader,
    );
  }
}
