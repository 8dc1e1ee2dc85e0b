import { Injectable } from '@nestjs/common';
import { type CivilDate, Refusal, type Tx } from '#libs/kernel';
import { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from './calendar.entity.ts';
import { type Calendar, type Deadline, type PeriodRule, dueOn } from './calendar.rules.ts';

/** The holiday calendar and the period rules in force. Both are appended by version; the newest one counts. */
@Injectable()
export class CalendarService {
  private cached: Calendar | undefined;

  async current(tx: Tx): Promise<Calendar> {
    const head = await tx.findOne(CalendarVersionEntity, { where: {}, order: { version: 'DESC' } });
    if (!head) throw new Error('no calendar is loaded');
    if (this.cached?.version === head.version) return this.cached;
    const days = await tx.find(CalendarDayEntity, { where: { version: head.version } });
    this.cached = {
      version: head.version,
      coveredFrom: head.coveredFrom,
      coveredTo: head.coveredTo,
      days: new Map(days.map((d) => [d.day, { kind: d.kind, nameZh: d.name, nameEn: d.nameEn }])),
    };
    return this.cached;
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

  /**
   * The deadline that a period of `length` days gives after an event.
   * @param length days in the rule's unit; the rule's own length when absent
   * @throws Refusal DAYS_RANGE when the length is outside the rule's bounds
   */
  async deadline(tx: Tx, code: string, eventOn: CivilDate, length?: number): Promise<Deadline> {
    const row = await this.rule(tx, code);
    const days = length ?? row.length;
    if (!Number.isInteger(days) || days < row.minLength || days > row.maxLength) {
      throw new Refusal('DAYS_RANGE', { field: 'days', params: { min: row.minLength, max: row.maxLength } });
    }
    const { version, unit, firstDay, rollForward, fromEvent } = row;
    const rule: PeriodRule = { code, version, length: days, unit, firstDay, rollForward, fromEvent };
    return dueOn(eventOn, rule, await this.current(tx));
  }
}
