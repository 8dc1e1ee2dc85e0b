import { Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Me, OfPlatform, Officer, Signed } from '#libs/technique/access';
import {
  Change,
  GivenText,
  Id,
  type OfficeActor,
  OptionalText,
  type PlatformActor,
  Reason,
  type SignedActor,
  Version,
} from '#libs/technique/kernel';
import { OwnPlatform } from './portal.types.ts';
import { PlatformFields } from './platform-fields.ts';
import { PlatformsReader } from './platforms.reader.ts';
import { OperatorsService } from './operators.service.ts';
import { OperatorType, PlatformRef } from './platforms.types.ts';

@Resolver(() => OperatorType)
export class OperatorsResolver {
  constructor(
    private readonly reader: PlatformsReader,
    private readonly operators: OperatorsService,
    private readonly fields: PlatformFields,
  ) {}

  @Allow('platform.read')
  @Query(() => OperatorType, {
    nullable: true,
    description: 'Null when no operator with this code is registered.',
  })
  async operatorByCode(
    @Officer() actor: OfficeActor,
    @GivenText('code') code: string,
  ): Promise<OperatorType | null> {
    return this.reader.operatorByCode(actor, code);
  }

  @Allow('operator.change')
  @Mutation(() => OperatorType)
  async changeOperator(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @GivenText('name') name: string,
    @OptionalText('address') address: string | null | undefined,
    @Reason() reason: string,
  ): Promise<OperatorType> {
    return this.operators.change(actor, id, version, name, address, reason);
  }

  @Allow('platform.read')
  @ResolveField(() => [PlatformRef], { description: 'Its platforms within my territory.' })
  async platforms(@Officer() actor: OfficeActor, @Parent() operator: OperatorType): Promise<PlatformRef[]> {
    return this.fields.platformsOf.of(actor, operator.id);
  }

  @Allow('platform.read')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Null as well where it has no platform within my territory.',
  })
  async address(@Officer() actor: OfficeActor, @Parent() operator: OperatorType): Promise<string | null> {
    return this.fields.operatorAddress(actor, operator.id);
  }

  @Allow('platform.read')
  @ResolveField(() => [Change], { description: 'Empty where it has no platform within my territory.' })
  async changes(@Officer() actor: OfficeActor, @Parent() operator: OperatorType): Promise<Change[]> {
    return this.fields.operatorChanges(actor, operator.id);
  }
}

@Resolver(() => Me)
export class PortalPlatformsResolver {
  constructor(private readonly reader: PlatformsReader) {}

  @Allow('own.read')
  @Query(() => [OwnPlatform])
  async ownPlatforms(@OfPlatform() actor: PlatformActor): Promise<OwnPlatform[]> {
    return this.reader.own(actor);
  }

  @Allow('SIGNED_IN')
  @ResolveField(() => [OwnPlatform], { description: 'Empty for people of offices.' })
  async platforms(@Signed() actor: SignedActor): Promise<OwnPlatform[]> {
    return actor.kind === 'PLATFORM' ? this.reader.own(actor) : [];
  }
}
