import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Administrator, Allow, Officer, Signed } from '#libs/technique/access';
import {
  type AdminActor,
  AllowedAction,
  Id,
  type OfficeActor,
  Reason,
  Refusal,
  type SignedActor,
  Version,
  allowance,
} from '#libs/technique/kernel';
import { Office, TerritoryService } from '#libs/reference/territory';
import { AccountsReader } from './accounts.reader.ts';
import {
  Account,
  AccountProposalInput,
  AccountRequest,
  ApprovedRequest,
  CertificateInput,
  RequestStateEnum,
} from './administration.types.ts';
import type { AccountRequestEntity } from './administration.entity.ts';
import type { RequestState } from './requests.rules.ts';
import { RequestsService } from './requests.service.ts';

/** The readers of requests: security administrators, and directors for those of the own office. */
function reader(actor: SignedActor): AdminActor | OfficeActor {
  if (actor.kind === 'PLATFORM') throw new Refusal('FORBIDDEN');
  return actor;
}

@Resolver(() => Account)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsReader,
    private readonly territory: TerritoryService,
  ) {}

  @Allow('account.read')
  @Query(() => [Account], { name: 'accounts', description: 'Accounts, open ones first.' })
  async all(@Administrator() actor: AdminActor): Promise<Account[]> {
    return this.accounts.accounts(actor);
  }

  @Allow('account.read')
  @ResolveField(() => Office, { nullable: true })
  async office(@Administrator() actor: AdminActor, @Parent() account: Account): Promise<Office | null> {
    return account.officeId === null ? null : this.territory.office.of(actor, account.officeId);
  }
}

@Resolver(() => AccountRequest)
export class RequestsResolver {
  constructor(
    private readonly accounts: AccountsReader,
    private readonly requests: RequestsService,
    private readonly territory: TerritoryService,
  ) {}

  @Allow('account.read')
  @Query(() => [AccountRequest], { description: 'Open requests first, then the latest two hundred.' })
  async accountRequests(
    @Administrator() actor: AdminActor,
    @Args('state', { type: () => RequestStateEnum, nullable: true }) state: RequestState | null,
  ): Promise<AccountRequest[]> {
    return this.accounts.requests(actor, state ?? null);
  }

  @Allow('certificate.propose')
  @Query(() => [AccountRequest], { description: 'Requests about certificates of my office.' })
  async certificateRequests(@Officer() actor: OfficeActor): Promise<AccountRequest[]> {
    return this.accounts.requests(actor, null);
  }

  @Allow('account.propose')
  @Mutation(() => AccountRequest)
  async proposeAccount(
    @Administrator() actor: AdminActor,
    @Args('input') input: AccountProposalInput,
  ): Promise<AccountRequest> {
    return this.requests.propose(actor, input);
  }

  @Allow('certificate.propose')
  @Mutation(() => AccountRequest)
  async proposeCertificate(
    @Officer() actor: OfficeActor,
    @Args('input') input: CertificateInput,
  ): Promise<AccountRequest> {
    return this.requests.proposeCertificate(actor, input);
  }

  @Allow('account.decide')
  @Mutation(() => ApprovedRequest, { description: 'Refused with OWN_PROPOSAL to the author of the request.' })
  async approveAccountRequest(
    @Administrator() actor: AdminActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<ApprovedRequest> {
    const { request, secret } = await this.requests.approve(actor, id, version);
    return { request, link: secret === null ? null : `/invite/${secret}` };
  }

  @Allow('account.decide')
  @Mutation(() => AccountRequest)
  async refuseAccountRequest(
    @Administrator() actor: AdminActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<AccountRequest> {
    return this.requests.refuse(actor, id, version, reason);
  }

  @Allow('account.propose')
  @Mutation(() => AccountRequest)
  async withdrawAccountRequest(
    @Administrator() actor: AdminActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<AccountRequest> {
    return this.requests.withdraw(actor, id, version);
  }

  @Allow('accountRequest.read')
  @ResolveField(() => Office, { nullable: true })
  async office(@Signed() actor: SignedActor, @Parent() request: AccountRequest): Promise<Office | null> {
    return request.officeId === null ? null : this.territory.office.of(actor, request.officeId);
  }

  @Allow('accountRequest.read')
  @ResolveField(() => [AllowedAction])
  allowedActions(@Signed() actor: SignedActor, @Parent() request: AccountRequestEntity): AllowedAction[] {
    return this.accounts.steps(reader(actor), request).map(({ step, code }) => allowance(step, code));
  }
}
