import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum, SideEnum } from '#libs/technique/access';
import { DutyArea } from '#libs/reference/duties';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Text,
  TextType,
  enumOf,
} from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { TurnEnum } from '#libs/supervision/orders';
import { Region } from '#libs/reference/territory';
import type { Role, Side } from '#rules/technique/kernel';
import type { Turn } from '#rules/supervision/orders';
import { TODO_KINDS, type TodoKind } from './todos.rules.ts';

export const TodoKindEnum = enumOf(TODO_KINDS);
registerEnumType(TodoKindEnum, { name: 'TodoKind' });

@ObjectType({ description: 'What waits for me, with the one next act.' })
export class Todo {
  @Field(() => ID) id!: string;
  @Field(() => TodoKindEnum) kind!: TodoKind;
  @Field(() => ID, {
    description:
      'The order, for INSPECT the inspection, for kinds that end in _CASE the typical case, for REVIEW_REPORTS the year.',
  })
  subjectId!: string;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => TextType) detail!: Text;
  @Field(() => Int, {
    description:
      'How many records wait in this one line: of REVIEW_REPORTS, annualReports(year, standing: FILED, own: true); else 1.',
  })
  count!: number;
  @Field(() => PlatformRef, { nullable: true, description: 'None where the line stands for several.' })
  platform!: PlatformRef | null;
  @Field(() => TurnEnum, { description: 'Whose clock runs.' }) clock!: Turn;
  @Field(() => CivilDateScalar, { nullable: true }) dueOn!: CivilDate | null;
  @Field(() => Int, { nullable: true }) workingDaysLeft!: number | null;
}

@ObjectType()
export class MonthValue {
  @Field(() => String) month!: string;
  @Field(() => Int) value!: number;
}

@ObjectType()
export class Figure {
  @Field(() => Int) value!: number;
  @Field(() => Int, { nullable: true, description: 'The whole of which the value is a part.' }) outOf!:
    number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Against the end of last month; for what is counted by month, against last month.',
  })
  change!: number | null;
  @Field(() => [MonthValue], { description: 'Twelve months; today’s value for the current one.' })
  spark!: MonthValue[];
}

@ObjectType()
export class TodayFigures {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => CivilDateScalar) monthFrom!: CivilDate;
  @Field(() => Figure, { description: 'Open findings; the rows: findings(openOn: on).' }) open!: Figure;
  @Field(() => Int, {
    description: 'Those of them that repeat; the rows: findings(openOn: on, repeat: true).',
  })
  openRepeats!: number;
  @Field(() => Figure, { description: 'Overdue findings; the rows: findings(overdueOn: on).' })
  overdue!: Figure;
  @Field(() => Figure, {
    description: 'Findings closed since monthFrom; the rows: findings(closedFrom, closedTo).',
  })
  closedThisMonth!: Figure;
  @Field(() => Int, { nullable: true, description: 'Of the findings closed this month, from the day found.' })
  medianWorkingDaysToClose!: number | null;
  @Field(() => Figure, {
    description:
      'Ledger entries with a sealed fact within a year, of all in force; the rows: ledgerEntries(verifiedWithinYearOf: on), and the others (notVerifiedWithinYearOf: on).',
  })
  ledgerVerified!: Figure;
}

@ObjectType({ description: 'One month of findings; the current month ends today.' })
export class FindingMonth {
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => CivilDateScalar) from!: CivilDate;
  @Field(() => CivilDateScalar) to!: CivilDate;
  @Field(() => Int) new!: number;
  @Field(() => Int) closed!: number;
  @Field(() => Int) openAtEnd!: number;
  @Field(() => Int) overdueAtEnd!: number;
}

@ObjectType()
export class HeatRow {
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => [Int], { description: 'One number for each area, in the order of the map’s areas.' })
  counts!: number[];
  @Field(() => Int) total!: number;
}

@ObjectType({ description: 'Open findings by platform and duty area, as of a day.' })
export class HeatMap {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => [DutyArea]) areas!: DutyArea[];
  @Field(() => [HeatRow], { description: 'The most findings first; at most 100 platforms.' })
  rows!: HeatRow[];
  @Field(() => Int) platformsWithFindings!: number;
}

@ObjectType({
  description: 'First rounds due in a period that are decided: answered, or past their due day.',
})
export class RegionTimeliness {
  @Field(() => Region) region!: Region;
  @Field(() => Int) due!: number;
  @Field(() => Int) onTime!: number;
}

@ObjectType('Movement')
export class MovementType {
  @Field(() => TextType) text!: Text;
  @Field(() => String, { nullable: true, description: 'Path in the dashboard to the rows behind it.' })
  link!: string | null;
}

@ObjectType({ description: 'What waits for me, by the kind of record.' })
export class WaitingIn {
  @Field(() => Int) orders!: number;
  @Field(() => Int) inspections!: number;
  @Field(() => Int) reports!: number;
  @Field(() => Int) cases!: number;
  @Field(() => Int, { description: 'Proposals to merge or to hand over.' }) moves!: number;
  @Field(() => Int, { description: 'Requests about accounts that I may decide.' }) requests!: number;
}

@ObjectType({
  description: 'An act on an annual report or a typical case of a platform, as the office reads it.',
})
export class PlatformAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'An act on a report or a case.' }) kind!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String) byName!: string;
  @Field(() => RoleEnum) byRole!: Role;
  @Field(() => TextType) text!: Text;
  @Field(() => Int, { nullable: true }) reportYear!: number | null;
  @Field(() => ID, { nullable: true }) caseId!: string | null;
}

@ObjectType({ description: 'What was done about a platform, as its own people see it.' })
export class OwnRecordAct {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'seal, claim, or an act on an order, a report or a case.' })
  kind!: string;
  @Field(() => DateTimeScalar) at!: Date;
  @Field(() => SideEnum) side!: Side;
  @Field(() => String, { description: 'My own person by name; of the office, its name.' }) by!: string;
  @Field(() => RoleEnum, { nullable: true, description: 'In which role an order was acted on.' })
  role!: Role | null;
  @Field(() => [String], { description: 'Who inspected, as the sealed record names them.' })
  inspectors!: string[];
  @Field(() => TextType) text!: Text;
  @Field(() => ID, { nullable: true }) orderId!: string | null;
  @Field(() => ID, { nullable: true }) inspectionId!: string | null;
  @Field(() => Int, { nullable: true }) reportYear!: number | null;
  @Field(() => ID, { nullable: true }) caseNoticeId!: string | null;
}
