import { Context, Query, Resolver } from '@nestjs/graphql';
import type { AnyActor, OfficeActor } from '#libs/technique/kernel';
import { AccessService } from './access.service.ts';
import { Me, OfficerType } from './access.types.ts';
import { Allow, Anyone, Officer, type WithActor } from './allow.ts';

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

  @Allow('officer.read')
  @Query(() => [OfficerType], {
    description:
      'Whose certificate ends within thirty days or has ended: my own; to a director all of the office.',
  })
  async endingCertificates(@Officer() actor: OfficeActor): Promise<OfficerType[]> {
    return this.access.endingCertificates(actor);
  }
}
