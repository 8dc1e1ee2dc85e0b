import { Injectable } from '@nestjs/common';
import { type CivilDate, Refusal, type Tx } from '#libs/technique/kernel';
import { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from './calendar.entity.ts';
import { type Calendar, type Deadline, type PeriodRule, dueOn } from './calendar.rules.ts';

/** The holiday calendar and the period rules in force. Both are appended by version; the newest one counts. */
@Injectable()
export class CalendarService {
  private readonly cached = new Map<number, Calendar>();

  async current(tx: Tx): Promise<Calendar> {
    const head = await tx.findOne(CalendarVersionEntity, { where: {}, order: { version: 'DESC' } });
    if (!head) throw new Error('no calendar is loaded');
    return this.read(tx, head);
  }

  /** The calendars of these versions, as they were when deadlines were computed with them. */
  async versions(tx: Tx, numbers: readonly number[]): Promise<Map<number, Calendar>> {
    const heads = await tx
      .createQueryBuilder(CalendarVersionEntity, 'v')
      .where('v.version = any(:numbers)', { numbers: [...new Set(numbers)] })
      .getMany();
    const found = new Map<number, Calendar>();
    for (const head of heads) found.set(head.version, await this.read(tx, head));
    return found;
  }

  private async read(tx: Tx, head: CalendarVersionEntity): Promise<Calendar> {
    const known = this.cached.get(head.version);
    if (known) return known;
    const days = await tx.find(CalendarDayEntity, { where: { version: head.version } });
    const calendar: Calendar = {
      version: head.version,
      coveredFrom: head.coveredFrom,
      coveredTo: head.coveredTo,
      days: new Map(days.map((d) => [d.day, { kind: d.kind, nameZh: d.name, nameEn: d.nameEn }])),
    };
    this.cached.set(head.version, calendar);
    return calendar;
  }

  async rules(tx: Tx): Promise<PeriodRuleEntity[]> {
    const rows = await tx.find(PeriodRuleEntity, { order: { code: 'ASC', version: 'DESC' } });
    return rows.filter((row, i) => row.code !== rows[i - 1]?.code);
  }

  async rule(tx: Tx, code: string): Promise<PeriodRuleEntity> {
    const row = await tx.findOne(PeriodRuleEntity, { where: { code }, order: { version: 'DESC' } });
    if (!row) throw new Refusal('NOT_FOUND', { field: 'ruleCode' });
    return row;
  }

  /** The rule that gave a deadline, with the length that was used. */
  async ruleOf(
    tx: Tx,
    given: { ruleCode: string; ruleVersion: number; length: number },
  ): Promise<PeriodRule> {
    const { ruleCode: code, ruleVersion: version, length } = given;
    const row = await tx.findOneByOrFail(PeriodRuleEntity, { code, version });
    const { unit, firstDay, rollForward, fromEvent } = row;
    return { code, version, length, unit, firstDay, rollForward, fromEvent };
  }

  /**
   * The deadline that a period of `length` days gives after an event.
   * @param length days in the rule's unit; the rule's own length when absent
   * @throws Refusal DAYS_RANGE when the length is outside the rule's limits, DEADLINE_BEFORE_SERVICE when it is not a length
   */
  async deadline(
    tx: Tx,
    code: string,
    eventOn: CivilDate,
    length?: number,
    field = 'length',
  ): Promise<Deadline> {
    const row = await this.rule(tx, code);
    const days = length ?? row.length;
    if (days < 1) throw new Refusal('DEADLINE_BEFORE_SERVICE', { field });
    if (!Number.isInteger(days) || days < row.minLength || days > row.maxLength) {
      throw new Refusal('DAYS_RANGE', { field, params: { min: row.minLength, max: row.maxLength } });
    }
    const { version, unit, firstDay, rollForward, fromEvent } = row;
    const rule: PeriodRule = { code, version, length: days, unit, firstDay, rollForward, fromEvent };
    return dueOn(eventOn, rule, await this.current(tx));
  }
}
