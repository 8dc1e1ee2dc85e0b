import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Officer } from '#libs/technique/access';
import {
  type CivilDate,
  Day,
  Id,
  type OfficeActor,
  OptionalId,
  Reason,
  Version,
} from '#libs/technique/kernel';
import { StaffService } from './staff.service.ts';
import { DeclareInterestInput, InspectorChoice, RecordLeaveInput, StaffMember } from './staff.types.ts';

@Resolver()
export class StaffResolver {
  constructor(private readonly staff: StaffService) {}

  @Allow('officer.read')
  @Query(() => [StaffMember], {
    description: 'The officers of my office for its director; for everyone else only my own entry.',
  })
  async staffMembers(@Officer() actor: OfficeActor): Promise<StaffMember[]> {
    return this.staff.members(actor);
  }

  @Allow('inspection.plan')
  @Query(() => [InspectorChoice], {
    description: 'The officers of my office as inspectors on a day; of a platform where one is given.',
  })
  async inspectorChoices(
    @Officer() actor: OfficeActor,
    @OptionalId('platformId') platformId: string | null,
    @Day('on') on: CivilDate,
  ): Promise<InspectorChoice[]> {
    return this.staff.inspectorChoices(actor, platformId ?? null, on);
  }

  @Allow('interest.declare')
  @Mutation(() => [StaffMember])
  async declareInterest(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => DeclareInterestInput }) input: DeclareInterestInput,
  ): Promise<StaffMember[]> {
    await this.staff.declare(actor, input);
    return this.staff.members(actor);
  }

  @Allow('staff.manage')
  @Mutation(() => [StaffMember], { description: 'The interest is over; it stays on record.' })
  async endInterest(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
    @Day('toOn') toOn: CivilDate,
    @Reason() reason: string,
  ): Promise<StaffMember[]> {
    return this.staff.end(actor, id, version, toOn, reason, (tx) => this.staff.membersIn(tx, actor));
  }

  @Allow('interest.declare')
  @Mutation(() => [StaffMember])
  async recordLeave(
    @Officer() actor: OfficeActor,
    @Args('input', { type: () => RecordLeaveInput }) input: RecordLeaveInput,
  ): Promise<StaffMember[]> {
    await this.staff.leave(actor, input);
    return this.staff.members(actor);
  }

  @Allow('interest.declare')
  @Mutation(() => [StaffMember], { description: 'Back today, or not going after all.' })
  async endLeave(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Version() version: number,
  ): Promise<StaffMember[]> {
    await this.staff.back(actor, id, version);
    return this.staff.members(actor);
  }
}
