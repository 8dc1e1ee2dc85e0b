import { Args, ID, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Officer } from '#libs/access';
import { AllowedAction, Change, type OfficeActor, Version, asksOf } from '#libs/kernel';
import { Platform } from '#libs/platforms';
import { FindingCounts } from './finding-counts.service.ts';
import { FindingsReader } from './findings.reader.ts';
import { FindingsService } from './findings.service.ts';
import { FindingConnection, FindingFilterInput, FindingType } from './findings.types.ts';

@Resolver(() => FindingType)
export class FindingsResolver {
  constructor(
    private readonly service: FindingsService,
    private readonly reader: FindingsReader,
  ) {}

  @Allow('finding.read')
  @Query(() => FindingConnection)
  async findings(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => FindingFilterInput, nullable: true }) filter: FindingFilterInput | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FindingConnection> {
    return this.reader.page(actor, filter ?? {}, { first, after }, asksOf(info));
  }

  @Allow('finding.read')
  @Query(() => FindingType)
  async finding(
    @Officer() actor: OfficeActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<FindingType> {
    return this.reader.one(actor, id);
  }

  @Allow('finding.withdraw')
  @Mutation(() => FindingType, { description: 'Takes a finding back after the seal, with the reason.' })
  async withdrawFinding(
    @Officer() actor: OfficeActor,
    @Args('id', { type: () => ID }) id: string,
    @Version() version: number,
    @Args('reason') reason: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FindingType> {
    return this.service.withdraw(actor, id, version, reason, asksOf(info));
  }

  @Allow('finding.read')
  @ResolveField(() => [AllowedAction], {
    description:
      'What I may do with it now: withdraw, draftOrder, draftCase. Acts that its state or my role does not know are absent.',
  })
  async allowedActions(
    @Officer() actor: OfficeActor,
    @Parent() finding: FindingType,
  ): Promise<AllowedAction[]> {
    return this.reader.actions(actor, finding);
  }

  @Allow('finding.read')
  @ResolveField(() => [Change])
  async changes(@Officer() actor: OfficeActor, @Parent() finding: FindingType): Promise<Change[]> {
    return this.reader.changes(actor, finding.id);
  }
}

@Resolver(() => Platform)
export class PlatformFindingsResolver {
  constructor(private readonly counts: FindingCounts) {}

  @Allow('platform.read')
  @ResolveField(() => Int)
  async openFindings(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<number> {
    return (await this.counts.of(actor, platform.id)).open;
  }

  @Allow('platform.read')
  @ResolveField(() => Int)
  async repeatFindings(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<number> {
    return (await this.counts.of(actor, platform.id)).repeat;
  }
}
