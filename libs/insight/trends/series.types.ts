import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DutyArea, TierEnum } from '#libs/reference/duties';
import { type CivilDate, CivilDateScalar, type Text, TextType, enumOf } from '#libs/technique/kernel';
import { Region } from '#libs/reference/territory';
import type { Tier } from '#rules/reference/duties';
import { TREND_DIMENSIONS } from './series.queries.ts';

export const TrendDimensionEnum = enumOf(TREND_DIMENSIONS);
registerEnumType(TrendDimensionEnum, {
  name: 'TrendDimension',
  description: 'The dimension by which a trend is split.',
});

@InputType('TrendFilter', { description: 'As the platform was on the day that is counted.' })
export class TrendFilterInput {
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => ID, { nullable: true }) areaCode?: string | null;
  @Field(() => ID, { nullable: true }) category?: string | null;
  @Field(() => TierEnum, { nullable: true }) tier?: Tier | null;
}

@ObjectType({ description: 'One month of one series; the current month ends today.' })
export class TrendMonth {
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => CivilDateScalar) from!: CivilDate;
  @Field(() => CivilDateScalar) to!: CivilDate;
  @Field(() => Int, { description: 'Sealed in the month; the rows: findings(foundFrom, foundTo).' })
  new!: number;
  @Field(() => Int, {
    description: 'Of the new, those found before within 24 months: findings(…, repeat: true).',
  })
  repeated!: number;
  @Field(() => Int) closed!: number;
  @Field(() => Int) openAtEnd!: number;
  @Field(() => Int) overdueAtEnd!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Working days from the day found to the day closed, of those closed in the month.',
  })
  medianToClose!: number | null;
  @Field(() => Int, { nullable: true, description: '90th percentile.' }) p90ToClose!: number | null;
}

@ObjectType()
export class TrendSeries {
  @Field(() => ID, { description: 'A code of the dimension; empty for the whole.' }) key!: string;
  @Field(() => TextType) name!: Text;
  @Field(() => [TrendMonth]) months!: TrendMonth[];
}

@ObjectType()
export class RegionHeatRow {
  @Field(() => Region) region!: Region;
  @Field(() => [Int]) counts!: number[];
  @Field(() => Int) total!: number;
}

@ObjectType({ description: 'Open findings by region and duty area, as of a day.' })
export class RegionHeatMap {
  @Field(() => CivilDateScalar) on!: CivilDate;
  @Field(() => [DutyArea]) areas!: DutyArea[];
  @Field(() => [RegionHeatRow]) rows!: RegionHeatRow[];
}

@ObjectType({
  description:
    'First rounds due in a period that are decided; the rows: orders(officeId, dueFrom, dueTo, timeliness).',
})
export class OfficeTimeliness {
  @Field(() => ID) officeId!: string;
  @Field(() => TextType) office!: Text;
  @Field(() => Int) due!: number;
  @Field(() => Int) onTime!: number;
}

@ObjectType({
  description:
    'Ledger entries in force at the end of a month, and those with a sealed fact within a year; the rows: ledgerEntries(inForceOn: to), (verifiedWithinYearOf: to), the others (notVerifiedWithinYearOf: to).',
})
export class CoverageMonth {
  @Field(() => String, { description: 'YYYY-MM' }) month!: string;
  @Field(() => CivilDateScalar) to!: CivilDate;
  @Field(() => Int) entries!: number;
  @Field(() => Int) verified!: number;
}

@ObjectType({
  description:
    'Entries in force with both a claim and a verified state: the claim compared with the verified state; the rows: ledgerEntries(areaCode, claim).',
})
export class ClaimComparison {
  @Field(() => DutyArea) area!: DutyArea;
  @Field(() => Int, { description: 'The claim equals the verified state.' }) same!: number;
  @Field(() => Int, { description: 'Better than found on an axis, worse on none.' }) higher!: number;
  @Field(() => Int, { description: 'Worse than found on an axis.' }) lower!: number;
}
