import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, OfPlatform, Officer } from '#libs/technique/access';
import {
  GivenText,
  Id,
  Note,
  type OfficeActor,
  type PageArgs,
  Paged,
  type PlatformActor,
} from '#libs/technique/kernel';
import { Platform } from '#libs/supervision/platforms';
import type { OperationState, SystemState } from './ledger.rules.ts';
import { LedgerListService } from './ledger-list.service.ts';
import { LedgerService } from './ledger.service.ts';
import {
  Ledger,
  LedgerFilterInput,
  ListedLedgerEntryConnection,
  OperationStateEnum,
  OwnLedger,
  OwnLedgerEntry,
  SystemStateEnum,
} from './ledger.types.ts';
import { PortalLedgerService } from './portal-ledger.service.ts';

@Resolver(() => Platform)
export class LedgerResolver {
  constructor(
    private readonly ledgers: LedgerService,
    private readonly list: LedgerListService,
    private readonly own: PortalLedgerService,
  ) {}

  @Allow('ledger.read')
  @Query(() => ListedLedgerEntryConnection, {
    description: 'The ledgers of all platforms in my territory: by platform, in the order of the catalogue.',
  })
  async ledgerEntries(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => LedgerFilterInput, nullable: true }) filter: LedgerFilterInput | null,
    @Paged() page: PageArgs,
  ): Promise<ListedLedgerEntryConnection> {
    return this.list.page(actor, filter ?? {}, page);
  }

  @Allow('ledger.read')
  @ResolveField(() => Ledger)
  async ledger(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<Ledger> {
    return this.ledgers.ledger(actor, platform.id);
  }

  @Allow('own.read')
  @Query(() => OwnLedger)
  async ownLedger(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
  ): Promise<OwnLedger> {
    return this.own.of(actor, platformId);
  }

  @Allow('own.claim')
  @Mutation(() => OwnLedgerEntry, {
    description: 'The platform’s own claim; never changes the verified state. Refused with NO_SUCH_ITEM.',
  })
  async claimLedger(
    @OfPlatform() actor: PlatformActor,
    @Id('platformId') platformId: string,
    @GivenText('itemCode') itemCode: string,
    @Args('systemState', { type: () => SystemStateEnum }) systemState: SystemState,
    @Args('operationState', { type: () => OperationStateEnum }) operationState: OperationState,
    @Note() note: string | null,
  ): Promise<OwnLedgerEntry> {
    return this.own.claim(actor, platformId, itemCode, {
      systemState,
      operationState,
      note: note ?? null,
    });
  }
}
