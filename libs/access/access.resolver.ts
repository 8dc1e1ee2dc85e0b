import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AnyActor, OfficeActor, PlatformActor } from '#libs/kernel';
import { AccessService } from './access.service.ts';
import { ApiToken, Me, NewApiToken, OfficerType } from './access.types.ts';
import { Allow, Anyone, Officer, OfPlatform, type WithActor } from './allow.ts';

@Resolver()
export class AccessResolver {
  constructor(private readonly access: AccessService) {}

  @Allow('PUBLIC')
  @Query(() => Me, { nullable: true, description: 'Null when not signed in.' })
  async me(@Anyone() actor: AnyActor, @Context() { request }: { request: WithActor }): Promise<Me | null> {
    return actor.kind === 'ANONYMOUS' ? null : this.access.me(actor, request.session);
  }

  @Allow('officer.read')
  @Query(() => [OfficerType], { description: 'The active officers of my office.' })
  async officers(@Officer() actor: OfficeActor): Promise<OfficerType[]> {
    return this.access.officers(actor);
  }

  @Allow('own.token')
  @Query(() => [ApiToken])
  async ownApiTokens(@OfPlatform() actor: PlatformActor): Promise<ApiToken[]> {
    return this.access.tokens(actor);
  }

  @Allow('own.token')
  @Mutation(() => NewApiToken)
  async createApiToken(
    @OfPlatform() actor: PlatformActor,
    @Args('platformId', { type: () => ID }) platformId: string,
    @Args('name') name: string,
  ): Promise<NewApiToken> {
    return this.access.createToken(actor, platformId, name);
  }

  @Allow('own.token')
  @Mutation(() => Boolean)
  async revokeApiToken(
    @OfPlatform() actor: PlatformActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.access.revokeToken(actor, id);
  }
}
