import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import { theId } from '#libs/technique/acts';
import {
  Id,
  Note,
  type OfficeActor,
  OptionalId,
  OptionalIdList,
  Reason,
  Version,
} from '#libs/technique/kernel';
import { Platform, PlatformRef } from '#libs/supervision/platforms';
import { HandoverService } from './handover.service.ts';
import { MergeService } from './merge.service.ts';
import { ProposalsReader } from './transfers.reader.ts';
import {
  HandedOverType,
  MergePreviewType,
  PlatformMerge,
  PlatformTransfer,
  ProposeMergeInput,
  ProposeTransferInput,
} from './transfers.types.ts';
import { TransferService } from './transfer.service.ts';

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly reader: ProposalsReader,
    private readonly merges: MergeService,
    private readonly transfers: TransferService,
    private readonly handovers: HandoverService,
  ) {}

  @Allow('platform.read')
  @Query(() => [PlatformMerge], { description: 'Of one platform, or the last two hundred in my territory.' })
  async platformMerges(
    @Officer() actor: OfficeActor,
    @OptionalId('platformId') platformId: string | null,
  ): Promise<PlatformMerge[]> {
    return this.reader.merges(actor, platformId ?? null);
  }

  @Allow('platform.read')
  @Query(() => [PlatformTransfer], {
    description: 'From my territory or into it: of one platform, or the last two hundred.',
  })
  async platformTransfers(
    @Officer() actor: OfficeActor,
    @OptionalId('platformId') platformId: string | null,
  ): Promise<PlatformTransfer[]> {
    return this.reader.transfers(actor, platformId ?? null);
  }

  @Allow('platform.proposeMove')
  @Query(() => MergePreviewType)
  async mergePreview(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Id('intoId') intoId: string,
  ): Promise<MergePreviewType> {
    return this.merges.preview(actor, platformId, intoId);
  }

  @Allow('platform.proposeMove')
  @Mutation(() => [PlatformMerge])
  async proposeMerge(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => ProposeMergeInput }) input: ProposeMergeInput,
  ): Promise<PlatformMerge[]> {
    return this.merges.propose(actor, input, this.reader.afterMerge(actor, input.platformId));
  }

  @Allow('platform.decideMove')
  @Mutation(() => ID)
  async approveMerge(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Note() note: string | null,
  ): Promise<string> {
    return this.merges.approve(actor, id, version, note ?? null, theId);
  }

  @Allow('platform.decideMove')
  @Mutation(() => ID)
  async declineMerge(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<string> {
    return this.merges.decline(actor, id, version, reason, theId);
  }

  @Allow('platform.proposeMove')
  @Mutation(() => ID)
  async withdrawMerge(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<string> {
    return this.merges.withdraw(actor, id, version, reason, theId);
  }

  @Allow('platform.proposeMove')
  @Mutation(() => [PlatformTransfer])
  async proposeTransfer(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => ProposeTransferInput }) input: ProposeTransferInput,
  ): Promise<PlatformTransfer[]> {
    return this.transfers.propose(actor, input, this.reader.afterTransfer(actor, input.platformId));
  }

  @Allow('platform.decideMove')
  @Mutation(() => ID)
  async acceptTransfer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @OptionalId('leadOfficerId') leadOfficerId: string | null,
    @OptionalId('deputyOfficerId') deputyOfficerId: string | null,
    @Note() note: string | null,
  ): Promise<string> {
    return this.transfers.accept(actor, id, version, { leadOfficerId, deputyOfficerId, note }, theId);
  }

  @Allow('platform.decideMove')
  @Mutation(() => ID)
  async declineTransfer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<string> {
    return this.transfers.decline(actor, id, version, reason, theId);
  }

  @Allow('platform.proposeMove')
  @Mutation(() => ID)
  async withdrawTransfer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<string> {
    return this.transfers.withdraw(actor, id, version, reason, theId);
  }

  @Allow('work.handOver')
  @Mutation(() => HandedOverType, {
    description:
      'By the director, or by the officer who hands over; all of the work, or that of the named platforms.',
  })
  async handOver(
    @Officer() actor: OfficeActor,
    @Id('fromId') fromId: string,
    @Id('toId') toId: string,
    @OptionalIdList('platformIds') platformIds: string[] | null,
    @Reason() reason: string,
  ): Promise<HandedOverType> {
    return this.handovers.handOver(actor, { fromId, toId, platformIds, reason });
  }
}

@Resolver(() => Platform)
export class MergedPlatformResolver {
  constructor(private readonly reader: ProposalsReader) {}

  @Allow('platform.read')
  @ResolveField(() => PlatformRef, {
    nullable: true,
    description: 'The platform into which this one was merged.',
  })
  async mergedInto(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<PlatformRef | null> {
    return (await this.reader.merged.of(actor, platform.id)).into;
  }

  @Allow('platform.read')
  @ResolveField(() => [PlatformRef], { description: 'Records that were merged into this one.' })
  async mergedFrom(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<PlatformRef[]> {
    return (await this.reader.merged.of(actor, platform.id)).from;
  }
}
