import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Anyone, Officer } from '#libs/technique/access';
import {
  type AnyActor,
  GivenText,
  Id,
  IdList,
  type OfficeActor,
  Reason,
  Version,
} from '#libs/technique/kernel';
import { AcceptingService } from './accepting.service.ts';
import { type InvitationView, type PersonView, PlatformAccountsService } from './accounts.service.ts';
import { InvitationsService } from './invitations.service.ts';
import type { InvitedRole } from './invitations.rules.ts';
import {
  Invitation,
  InvitationInput,
  InvitationShown,
  InvitedRoleEnum,
  PlatformAccount,
  ResetAccount,
  SentInvitation,
} from './invitations.types.ts';

function accountOf(view: PersonView): PlatformAccount {
  return {
    ...view,
    platforms: view.platforms.map(({ platformId, name, appointedFrom }) => ({
      id: platformId,
      name,
      appointed: appointedFrom !== null,
      appointedFrom,
    })),
  };
}

const invitationOf = ({ platforms, ...view }: InvitationView): Invitation => ({
  ...view,
  platformNames: platforms.map((p) => p.platformName),
});

@Resolver()
export class InvitationsResolver {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly accounts: PlatformAccountsService,
    private readonly accepting: AcceptingService,
  ) {}

  @Allow('invitation.read')
  @Query(() => [PlatformAccount], { description: 'People with an account for the platform, now or before.' })
  async platformAccounts(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
  ): Promise<PlatformAccount[]> {
    return (await this.accounts.of(actor, platformId)).map(accountOf);
  }

  @Allow('invitation.read')
  @Query(() => [Invitation], { name: 'invitations', description: 'Neither accepted nor withdrawn.' })
  async waiting(@Officer() actor: OfficeActor, @Id('platformId') platformId: string): Promise<Invitation[]> {
    return (await this.accounts.invited(actor, platformId)).map(invitationOf);
  }

  @Allow('invitation.manage')
  @Mutation(() => Invitation, {
    description: 'The first step: the letter of authority is then added as evidence of INVITATION.',
  })
  async prepareInvitation(
    @Officer() actor: OfficeActor,
    @Args('input') input: InvitationInput,
  ): Promise<Invitation> {
    const row = await this.invitations.prepare(actor, input);
    return invitationOf(await this.accounts.invitation(actor, row));
  }

  @Allow('invitation.manage')
  @Mutation(() => SentInvitation, {
    description: 'Refused with LETTER_NEEDED until there is a letter of authority.',
  })
  async sendInvitation(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<SentInvitation> {
    const { row, secret } = await this.invitations.send(actor, id, version);
    const invitation = invitationOf(await this.accounts.invitation(actor, row));
    return { invitation, link: `/invite/${secret}` };
  }

  @Allow('invitation.manage')
  @Mutation(() => Invitation)
  async withdrawInvitation(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<Invitation> {
    const row = await this.invitations.withdraw(actor, id, version, reason);
    return invitationOf(await this.accounts.invitation(actor, row));
  }

  @Allow('invitation.manage')
  @Mutation(() => PlatformAccount)
  async changePlatformAccount(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('role', { type: () => InvitedRoleEnum }) role: InvitedRole,
    @IdList('platformIds') platformIds: string[],
    @Reason() reason: string,
  ): Promise<PlatformAccount> {
    return accountOf(await this.accounts.change(actor, { id, version, role, platformIds, reason }));
  }

  @Allow('invitation.manage')
  @Mutation(() => PlatformAccount, {
    description: 'Ends the person’s sessions; programs stay with the platform.',
  })
  async closePlatformAccount(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<PlatformAccount> {
    return accountOf(await this.accounts.close(actor, id, version, reason));
  }

  @Allow('invitation.manage')
  @Mutation(() => ResetAccount, {
    description: 'The former password and the second factor are void, and the person’s sessions end.',
  })
  async resetPlatformAccount(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<ResetAccount> {
    const { person, secret } = await this.accounts.reset(actor, id, version, reason);
    return { account: accountOf(person), link: `/invite/${secret}` };
  }

  @Allow('PUBLIC')
  @Query(() => InvitationShown, {
    nullable: true,
    description: 'Null for a link that is unknown or no longer valid.',
  })
  async invitation(
    @Anyone() anyone: AnyActor,
    @GivenText('token') token: string,
  ): Promise<InvitationShown | null> {
    const shown = await this.accepting.show(anyone, token);
    if (!shown) return null;
    const { name, role, operatorName, validUntil } = shown.row;
    const platformNames = shown.platforms.map((p) => p.platformName);
    return { name, role, operatorName, validUntil, platformNames, officeName: shown.office };
  }

  @Allow('PUBLIC')
  @Mutation(() => String, {
    description:
      'Makes the account and answers with its user name. Refused with LINK_ENDED, USERNAME_TAKEN, USERNAME_FORMAT, PASSWORD_TOO_SHORT, TOO_LONG or PASSWORD_HAS_NAME.',
  })
  async acceptInvitation(
    @Anyone() anyone: AnyActor,
    @GivenText('token') token: string,
    @GivenText('name') name: string,
    @GivenText('username') username: string,
    @GivenText('password') password: string,
  ): Promise<string> {
    return this.accepting.accept(anyone, token, { name, username, password });
  }
}
