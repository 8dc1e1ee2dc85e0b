import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import {
  type CivilDate,
  Day,
  type OfficeActor,
  OptionalDay,
  OptionalWholeNumber,
  RegionCode,
} from '#libs/technique/kernel';
import type { TrendDimension } from './series.queries.ts';
import { SeriesService } from './series.service.ts';
import {
  ClaimComparison,
  CoverageMonth,
  OfficeTimeliness,
  RegionHeatMap,
  TrendDimensionEnum,
  TrendFilterInput,
  TrendSeries,
} from './series.types.ts';
import { TrendsService } from './trends.service.ts';
import { FindingMonth, HeatMap, MovementType, RegionTimeliness, TodayFigures } from './trends.types.ts';

@Resolver()
export class TrendsResolver {
  constructor(private readonly trends: TrendsService) {}

  @Allow('trends.read')
  @Query(() => TodayFigures)
  async todayFigures(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
  ): Promise<TodayFigures> {
    return this.trends.figures(actor, regionCode);
  }

  @Allow('trends.read')
  @Query(() => [FindingMonth], { description: 'By month, the oldest first; twelve months by default.' })
  async findingFlow(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @OptionalWholeNumber('months') months: number | null,
  ): Promise<FindingMonth[]> {
    return this.trends.findingFlow(actor, regionCode, months ?? 12);
  }

  @Allow('trends.read')
  @Query(() => HeatMap)
  async heatMap(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @OptionalDay('on') on: CivilDate | null,
  ): Promise<HeatMap> {
    return this.trends.heatMap(actor, regionCode, on ?? null);
  }

  @Allow('trends.read')
  @Query(() => [RegionTimeliness], {
    description:
      'Each region directly below; the rows: orders(regionCode, dueFrom: from, dueTo: to, timeliness).',
  })
  async regionTimeliness(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @Day('from') from: CivilDate,
    @Day('to') to: CivilDate,
  ): Promise<RegionTimeliness[]> {
    return this.trends.timeliness(actor, regionCode, from, to);
  }

  @Allow('trends.read')
  @Query(() => [MovementType], {
    description: 'The largest changes of the month in sentences made by rule; at most three.',
  })
  async movements(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
  ): Promise<MovementType[]> {
    return this.trends.movements(actor, regionCode);
  }
}

@Resolver()
export class SeriesResolver {
  constructor(private readonly series: SeriesService) {}

  @Allow('trends.read')
  @Query(() => [TrendSeries], {
    description:
      'Whole months from the month of one day to that of another, at most 60. A finding of a platform with two categories counts in both.',
  })
  async findingTrend(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => TrendFilterInput, nullable: true }) filter: TrendFilterInput | null,
    @Day('from') from: CivilDate,
    @Day('to') to: CivilDate,
    @Args('by', { type: () => TrendDimensionEnum, nullable: true }) by: TrendDimension | null,
  ): Promise<TrendSeries[]> {
    return this.series.series(actor, filter ?? {}, from, to, by ?? 'NONE');
  }

  @Allow('trends.read')
  @Query(() => RegionHeatMap)
  async regionHeatMap(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @OptionalDay('on') on: CivilDate | null,
  ): Promise<RegionHeatMap> {
    return this.series.heatByRegion(actor, regionCode, on);
  }

  @Allow('trends.read')
  @Query(() => [OfficeTimeliness])
  async officeTimeliness(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @Day('from') from: CivilDate,
    @Day('to') to: CivilDate,
  ): Promise<OfficeTimeliness[]> {
    return this.series.officeTimeliness(actor, regionCode, from, to);
  }

  @Allow('trends.read')
  @Query(() => [CoverageMonth])
  async ledgerCoverage(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @Day('from') from: CivilDate,
    @Day('to') to: CivilDate,
  ): Promise<CoverageMonth[]> {
    return this.series.coverage(actor, regionCode, from, to);
  }

  @Allow('trends.read')
  @Query(() => [ClaimComparison], { description: 'As of now, by duty area.' })
  async claimComparison(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
  ): Promise<ClaimComparison[]> {
    return this.series.claims(actor, regionCode);
  }
}
