import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Officer, OfficerType } from '#libs/technique/access';
import {
  Change,
  type CivilDate,
  Day,
  GivenText,
  Id,
  type OfficeActor,
  OptionalId,
  OptionalIdList,
  type PageArgs,
  Paged,
  Purpose,
  Reason,
  Version,
} from '#libs/technique/kernel';
import { StaffMember } from '#libs/staffing/staff';
import { Office, Region, TerritoryService } from '#libs/reference/territory';
import { maskedPerson } from './contact.rules.ts';
import { DoublesService } from './doubles.service.ts';
import { PersonsService } from './persons.service.ts';
import { PlatformFields } from './platform-fields.ts';
import { PlatformsReader } from './platforms.reader.ts';
import { PlatformsService } from './platforms.service.ts';
import {
  AccountablePerson,
  LikelyDouble,
  OperatorInput,
  OperatorType,
  PersonInput,
  Platform,
  PlatformConnection,
  PlatformFilterInput,
  PlatformInput,
  PlatformOrderEnum,
  RevealedPerson,
} from './platforms.types.ts';
import type { PlatformOrder } from './platforms.rules.ts';

@Resolver(() => Platform)
export class PlatformsResolver {
  constructor(
    private readonly reader: PlatformsReader,
    private readonly platforms_: PlatformsService,
    private readonly doubles: DoublesService,
    private readonly persons_: PersonsService,
    private readonly territory: TerritoryService,
    private readonly fields: PlatformFields,
  ) {}

  @Allow('platform.read')
  @Query(() => PlatformConnection, { description: 'The register within my territory.' })
  async platforms(
    @Officer() actor: OfficeActor,
    @Args('filter', { type: () => PlatformFilterInput, nullable: true }) filter: PlatformFilterInput | null,
    @Args('orderBy', { type: () => PlatformOrderEnum, nullable: true }) orderBy: PlatformOrder | null,
    @Paged() page: PageArgs,
  ): Promise<PlatformConnection> {
    return this.reader.page(actor, filter ?? {}, orderBy ?? 'NAME', page);
  }

  @Allow('platform.read')
  @Query(() => Platform)
  async platform(@Officer() actor: OfficeActor, @Id() id: string): Promise<Platform> {
    return this.reader.one(actor, id);
  }

  @Allow('platform.read')
  @Query(() => [LikelyDouble], {
    description:
      'Registered platforms that may be the same one, compared by the well-formed part of the input; nothing is stored.',
  })
  async likelyDoubles(
    @Officer() actor: OfficeActor,
    @GivenText('operatorCode') operatorCode: string,
    @Args('platform', { type: () => PlatformInput }) platform: PlatformInput,
    @OptionalId(
      'platformId',
      'The platform whose entry is being changed: only what is new in it is looked for.',
    )
    platformId: string | null,
  ): Promise<LikelyDouble[]> {
    const doubles = await this.doubles.likely(actor, operatorCode, platform, platformId ?? null);
    return doubles.map(({ reason, detail, ...ref }) => ({ platform: ref, reason, detail }));
  }

  @Allow('platform.register')
  @Mutation(() => Platform)
  async registerPlatform(
    @Officer() actor: OfficeActor,
    @Args('operator', { type: () => OperatorInput }) operator: OperatorInput,
    @Args('platform', { type: () => PlatformInput }) platform: PlatformInput,
    @OptionalIdList('acknowledgedDoubles') acknowledged: string[] | null,
  ): Promise<Platform> {
    const answer = this.reader.after(actor);
    return this.platforms_.register(actor, operator, platform, acknowledged ?? [], answer);
  }

  @Allow('platform.change')
  @Mutation(() => Platform)
  async changePlatform(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Args('platform', { type: () => PlatformInput }) platform: PlatformInput,
    @Reason() reason: string,
    @OptionalIdList('acknowledgedDoubles') acknowledged: string[] | null,
  ): Promise<Platform> {
    const answer = this.reader.after(actor);
    return this.platforms_.change(actor, id, version, platform, reason, acknowledged ?? [], answer);
  }

  @Allow('platform.suspend')
  @Mutation(() => Platform)
  async suspendPlatform(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<Platform> {
    const answer = this.reader.after(actor);
    return this.platforms_.step(actor, id, version, 'suspend', reason, null, answer);
  }

  @Allow('platform.suspend')
  @Mutation(() => Platform)
  async resumePlatform(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Reason() reason: string,
  ): Promise<Platform> {
    const answer = this.reader.after(actor);
    return this.platforms_.step(actor, id, version, 'resume', reason, null, answer);
  }

  @Allow('platform.retire')
  @Mutation(() => Platform)
  async retirePlatform(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Day('retiredOn') retiredOn: CivilDate,
    @Reason() reason: string,
  ): Promise<Platform> {
    const answer = this.reader.after(actor);
    return this.platforms_.step(actor, id, version, 'retire', reason, retiredOn, answer);
  }

  @Allow('person.appoint')
  @Mutation(() => Platform)
  async appointPerson(
    @Officer() actor: OfficeActor,
    @Id('platformId') platformId: string,
    @Args('person', { type: () => PersonInput }) person: PersonInput,
  ): Promise<Platform> {
    await this.persons_.appoint(actor, platformId, person);
    return this.reader.one(actor, platformId);
  }

  @Allow('person.appoint')
  @Mutation(() => Platform)
  async endPerson(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Day('validTo') validTo: CivilDate,
    @Reason() reason: string,
  ): Promise<Platform> {
    const platform = await this.persons_.end(actor, id, version, validTo, reason);
    return this.reader.one(actor, platform.id);
  }

  @Allow('person.unmask')
  @Mutation(() => RevealedPerson, {
    description:
      'The name and contact of an accountable person in full. The purpose is entered in the audit record.',
  })
  async revealPerson(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Purpose() purpose: string,
  ): Promise<RevealedPerson> {
    return this.persons_.reveal(actor, id, purpose);
  }

  @Allow('platform.read')
  @ResolveField(() => Region)
  async region(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<Region> {
    return this.territory.region.of(actor, platform.regionCode);
  }

  @Allow('platform.read')
  @ResolveField(() => Office)
  async office(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<Office> {
    return this.territory.office.of(actor, platform.officeId);
  }

  @Allow('platform.read')
  @ResolveField(() => OperatorType)
  async operator(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<OperatorType> {
    return this.fields.operator.of(actor, platform.operatorId);
  }

  @Allow('platform.read')
  @ResolveField(() => OfficerType, { nullable: true })
  async leadOfficer(
    @Officer() actor: OfficeActor,
    @Parent() platform: Platform,
  ): Promise<OfficerType | null> {
    return platform.leadOfficerId ? this.fields.officer.of(actor, platform.leadOfficerId) : null;
  }

  @Allow('platform.read')
  @ResolveField(() => OfficerType, { nullable: true })
  async deputyOfficer(
    @Officer() actor: OfficeActor,
    @Parent() platform: Platform,
  ): Promise<OfficerType | null> {
    return platform.deputyOfficerId ? this.fields.officer.of(actor, platform.deputyOfficerId) : null;
  }

  @Allow('platform.read')
  @ResolveField(() => [AccountablePerson])
  async persons(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<AccountablePerson[]> {
    return (await this.fields.persons.of(actor, platform.id)).map(maskedPerson);
  }

  @Allow('platform.read')
  @ResolveField(() => [Change], { description: 'Every change, the newest first.' })
  async changes(@Officer() actor: OfficeActor, @Parent() platform: Platform): Promise<Change[]> {
    return this.fields.changes.of(actor, platform.id);
  }
}

@Resolver(() => StaffMember)
export class StaffPlatformsResolver {
  constructor(private readonly fields: PlatformFields) {}

  @Allow('officer.read')
  @ResolveField(() => Int, { description: 'Platforms led or seconded.' })
  async platforms(@Officer() actor: OfficeActor, @Parent() member: StaffMember): Promise<number> {
    return this.fields.entrusted.of(actor, member.id);
  }
}
