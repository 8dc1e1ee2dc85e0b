import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DutyArea } from '#libs/reference/duties';
import { type CivilDate, CivilDateScalar, type Text, TextType } from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { Region } from '#libs/reference/territory';

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
    description: 'Against the end of last month; for counts by month, against last month.',
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
