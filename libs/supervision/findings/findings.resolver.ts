import { Args, Info, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, Officer } from '#libs/technique/access';
import {
  AllowedAction,
  Change,
  Id,
  type OfficeActor,
  type PageArgs,
  Paged,
  Reason,
  Version,
  asksOf,
} from '#libs/technique/kernel';
import { Platform } from '#libs/supervision/platforms';
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
    @Paged() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FindingConnection> {
    return this.reader.page(actor, filter ?? {}, page, asksOf(info));
  }

  @Allow('finding.read')
  @Query(() => FindingType)
  async finding(@Officer() actor: OfficeActor, @Id() id: string): Promise<FindingType> {
    return this.reader.one(actor, id);
  }

  @Allow('finding.withdraw')
  @Mutation(() => FindingType, { description: 'Withdraws a finding after the seal, with the reason.' })
  async withdrawFinding(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FindingType> {
    return this.service.withdraw(actor, id, version, reason, this.reader.after(asksOf(info)));
  }

  @Allow('finding.read')
  @ResolveField(() => [AllowedAction], {
    description:
      'What I may do with it now: withdraw, draftOrder, draftCase. Acts that its state or my role does not have are absent.',
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
