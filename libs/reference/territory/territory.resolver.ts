import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Me, Officer, Signed } from '#libs/technique/access';
import { type OfficeActor, OptionalCode, type SignedActor } from '#libs/technique/kernel';
import { TerritoryService } from './territory.service.ts';
import { Office, Region } from './territory.types.ts';

@Resolver(() => Office)
export class TerritoryResolver {
  constructor(private readonly territory: TerritoryService) {}

  @Allow('territory.read')
  @Query(() => [Region], {
    description: 'The regions directly below a code; the provinces when none is given.',
  })
  async regions(
    @Signed() actor: SignedActor,
    @OptionalCode('parentCode') parentCode: string | null,
  ): Promise<Region[]> {
    return this.territory.regionsBelow(actor, parentCode ?? null);
  }

  @Allow('officer.read')
  @Query(() => [Office], { description: 'The offices within my territory.' })
  async offices(@Officer() actor: OfficeActor): Promise<Office[]> {
    return this.territory.offices(actor);
  }

  @Allow('territory.read')
  @ResolveField(() => Region)
  async region(@Signed() actor: SignedActor, @Parent() office: Office): Promise<Region> {
    return this.territory.region.of(actor, office.regionCode);
  }

  @Allow('territory.read')
  @ResolveField(() => [Region], { description: 'The regions directly below, for the territory switch.' })
  async below(@Signed() actor: SignedActor, @Parent() office: Office): Promise<Region[]> {
    return this.territory.regionsBelow(actor, office.regionCode);
  }
}

@Resolver(() => Me)
export class MyOfficeResolver {
  constructor(private readonly territory: TerritoryService) {}

  @Allow('SIGNED_IN')
  @ResolveField(() => Office, { nullable: true, description: 'Null for people of platforms.' })
  async office(@Signed() actor: SignedActor): Promise<Office | null> {
    if (actor.kind !== 'OFFICE') return null;
    return (await this.territory.officesById(actor, [actor.officeId]))[0] ?? null;
  }
}
