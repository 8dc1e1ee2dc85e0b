import { Args, ID, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Me, OfPlatform, Officer, Who } from '#libs/access';
import {
  type Actor,
  type CivilDate,
  CivilDateScalar,
  type OfficeActor,
  type PlatformActor,
} from '#libs/kernel';
import { DeskService } from './desk.service.ts';
import { TrendsService } from './trends.service.ts';
import {
  FindingMonth,
  HeatMap,
  MovementType,
  OwnRecordAct,
  RegionTimeliness,
  Todo,
  TodayFigures,
} from './trends.types.ts';

const RegionCode = (): ParameterDecorator => Args('regionCode', { type: () => ID, nullable: true });

@Resolver()
export class TrendsResolver {
  constructor(
    private readonly trends: TrendsService,
    private readonly desk: DeskService,
  ) {}

  @Allow('trends.read')
  @Query(() => [Todo], { description: 'What waits for me, the nearest deadline first.' })
  async todos(@Officer() actor: OfficeActor, @RegionCode() regionCode: string | null): Promise<Todo[]> {
    return this.desk.todos(actor, regionCode);
  }

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
    @Args('months', { type: () => Int, nullable: true }) months: number | null,
  ): Promise<FindingMonth[]> {
    return this.trends.findingFlow(actor, regionCode, months ?? 12);
  }

  @Allow('trends.read')
  @Query(() => HeatMap)
  async heatMap(
    @Officer() actor: OfficeActor,
    @RegionCode() regionCode: string | null,
    @Args('on', { type: () => CivilDateScalar, nullable: true }) on: CivilDate | null,
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
    @Args('from', { type: () => CivilDateScalar }) from: CivilDate,
    @Args('to', { type: () => CivilDateScalar }) to: CivilDate,
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

  @Allow('own.read')
  @Query(() => [OwnRecordAct], { description: 'What was done about my platform, the newest first.' })
  async ownRecord(
    @OfPlatform() actor: PlatformActor,
    @Args('platformId', { type: () => ID }) platformId: string,
  ): Promise<OwnRecordAct[]> {
    return this.desk.record(actor, platformId);
  }
}

@Resolver(() => Me)
export class WaitingResolver {
  constructor(private readonly desk: DeskService) {}

  @Allow('SIGNED_IN')
  @ResolveField(() => Int, { description: 'How many things wait for me.' })
  async waiting(@Who() actor: Actor): Promise<number> {
    return this.desk.waiting(actor);
  }
}
