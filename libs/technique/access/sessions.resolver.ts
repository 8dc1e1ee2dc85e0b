import { Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GivenText, Id, OptionalText, type SignedActor } from '#libs/technique/kernel';
import { Allow, OfSession, type SessionFacts, Signed } from './allow.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionsService } from './sessions.service.ts';
import { NewSecondFactor, SecondFactor, SessionType } from './sign-in.types.ts';

/** A person's own sessions and second factor. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly service: SessionsService,
    private readonly factors: SecondFactorService,
  ) {}

  @Allow('session.own')
  @Query(() => [SessionType], { description: 'Where I am signed in, the place seen last first.' })
  async sessions(@Signed() actor: SignedActor, @OfSession() session: SessionFacts): Promise<SessionType[]> {
    return this.service.mine(actor, session.id);
  }

  @Allow('session.own')
  @Mutation(() => Boolean)
  async endSession(@Signed() actor: SignedActor, @Id() id: string): Promise<boolean> {
    return this.service.endOne(actor, id);
  }

  @Allow('session.own')
  @Mutation(() => Int, { description: 'All but the current one; returns how many.' })
  async endOtherSessions(@Signed() actor: SignedActor, @OfSession() session: SessionFacts): Promise<number> {
    return this.service.endOthers(actor, session.id);
  }

  @Allow('session.own')
  @Mutation(() => Boolean, {
    description:
      'Confirms my identity again, by password or code, for acts refused with REAUTHENTICATE. Refused with IDENTITY_WRONG, CODE_WRONG or SIGN_IN_LOCKED.',
  })
  async confirmIdentity(
    @Signed() actor: SignedActor,
    @OfSession() session: SessionFacts,
    @OptionalText('password') password?: string | null,
    @OptionalText('code') code?: string | null,
  ): Promise<boolean> {
    return this.service.confirm(actor, session.id, {
      password: password ?? undefined,
      code: code ?? undefined,
    });
  }

  @Allow('secondFactor.own')
  @Query(() => SecondFactor)
  async secondFactor(@Signed() actor: SignedActor): Promise<SecondFactor> {
    return this.factors.standing(actor);
  }

  @Allow('secondFactor.own')
  @Mutation(() => NewSecondFactor, {
    description: 'A secret for the app; it counts once `confirmSecondFactor` has seen a code of it.',
  })
  async beginSecondFactor(@Signed() actor: SignedActor): Promise<NewSecondFactor> {
    return this.factors.begin(actor);
  }

  @Allow('secondFactor.own')
  @Mutation(() => [String], { description: 'Ten recovery codes, shown this once.' })
  async confirmSecondFactor(
    @Signed() actor: SignedActor,
    @GivenText('code') code: string,
  ): Promise<string[]> {
    return this.factors.confirm(actor, code);
  }

  @Allow('secondFactor.own')
  @Mutation(() => [String], { description: 'Ten new recovery codes; the former ones are void.' })
  async renewRecoveryCodes(@Signed() actor: SignedActor): Promise<string[]> {
    return this.factors.renewCodes(actor);
  }

  @Allow('secondFactor.own')
  @Mutation(() => Boolean)
  async removeSecondFactor(@Signed() actor: SignedActor): Promise<boolean> {
    return this.factors.remove(actor);
  }
}
