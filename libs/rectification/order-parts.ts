import { Injectable } from '@nestjs/common';
import { CalendarService, type DeadlineType, PeriodRuleEntity, deadlineView } from '#libs/calendar';
import { EvidenceService, type EvidenceType } from '#libs/evidence';
import { type FindingType, FindingsService } from '#libs/findings';
import { Clock, type Side, type Tx, readerLang } from '#libs/kernel';
import { type OfficeEntity, officesById } from '#libs/territory';
import { type Calendar, dueOn as deadlineOf, workingDaysLeft } from '#rules/calendar';
import type {
  AnswerEntity,
  DeadlineEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from './rectification.entity.ts';
import { isOverdue, runningDue } from './rectification.rules.ts';
import * as store from './rectification.store.ts';
import type { MeasureAnswer } from './rectification.types.ts';
import { type StepView, stepsOf } from './steps.rules.ts';

/** The rows behind a list of orders, read once for all of them. */
export interface Parts {
  measures: Map<string, MeasureEntity[]>;
  answers: Map<string, AnswerEntity[]>;
  verifications: Map<string, VerificationEntity[]>;
  services: Map<string, ServiceEntity[]>;
  deadlines: Map<string, DeadlineEntity[]>;
  acts: Map<string, OrderActEntity[]>;
  findings: Map<string, FindingType>;
  evidence: Map<string, EvidenceType[]>;
  offices: Map<string, OfficeEntity>;
  rules: PeriodRuleEntity[];
  calendar: Calendar;
  today: string;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const DEADLINE_REASONS: Record<string, { zh: string; en: string }> = {
  SERVED: { zh: '送达', en: 'served' },
  SERVED_AGAIN: { zh: '再次责令后送达', en: 'served again after reopening' },
  ANSWERED: { zh: '平台答复', en: 'answered by the platform' },
};

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
    return {
      measures: groupBy(measures, (m) => m.orderId),
      answers: groupBy(await store.answersOf(tx, ids, drafts), (a) => a.measureId),
      verifications: groupBy(await store.verificationsOf(tx, ids), (v) => v.measureId),
      services: groupBy(await store.servicesOf(tx, ids), (s) => s.subjectId),
      deadlines: groupBy(await store.deadlinesOf(tx, ids), (d) => d.subjectId),
      acts: groupBy(await store.actsOf(tx, ids), (a) => a.orderId),
      findings: await this.findings.views(
        tx,
        measures.map((m) => m.findingId),
      ),
      evidence: await this.evidence.of(
        tx,
        measures.map((m) => m.id),
      ),
      offices: new Map(
        (
          await officesById(
            tx,
            orders.map((o) => o.officeId),
          )
        ).map((o) => [o.id, o]),
      ),
      rules: await tx.find(PeriodRuleEntity),
      calendar: await this.calendars.current(tx),
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

  deadlines(order: OrderEntity, parts: Parts): DeadlineType[] {
    return (parts.deadlines.get(order.id) ?? []).flatMap((row) => {
      const rule = parts.rules.find((r) => r.code === row.ruleCode && r.version === row.ruleVersion);
      if (!rule) return [];
      const { code, version, unit, firstDay, rollForward, fromEvent } = rule;
      const { length, startOn, dueOn, provisional, calendarVersion, seq } = row;
      const computed = deadlineOf(
        row.eventOn,
        { code, version, length, unit, firstDay, rollForward, fromEvent },
        parts.calendar,
      );
      const deadline = { ...computed, startOn, dueOn, provisional, calendarVersion };
      const reason = DEADLINE_REASONS[row.reason]?.[readerLang()] ?? row.reason;
      return [deadlineView(deadline, row.eventOn, parts.today, parts.calendar, { seq, reason })];
    });
  }

  /** The deadline that stands: none before service, none after a reopening until it is served again. */
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

  steps(order: OrderEntity, parts: Parts, reader: Side): StepView[] {
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
