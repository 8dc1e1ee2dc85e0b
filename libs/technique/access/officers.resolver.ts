import { Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, Id, type OfficeActor, Purpose, maskNumber } from '#libs/technique/kernel';
import type { OfficerRow } from './access.store.ts';
import { OfficerType, RevealedOfficer } from './access.types.ts';
import { Allow, Officer } from './allow.ts';
import { certificateHolds } from './certificates.rules.ts';
import { UnmaskingService } from './unmasking.service.ts';

@Resolver(() => OfficerType)
export class OfficersResolver {
  constructor(
    private readonly unmasking: UnmaskingService,
    private readonly clock: Clock,
  ) {}

  @Allow('officer.read')
  @ResolveField(() => Boolean, {
    description: 'The certificate is valid today; false also without a certificate.',
  })
  certificateHolds(@Parent() officer: OfficerRow): boolean {
    return certificateHolds(officer.certificateValidTo, this.clock.today());
  }

  @Allow('officer.read')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Masked, unless it is my own or is in the record of an inspection.',
  })
  certificateNo(@Officer() actor: OfficeActor, @Parent() officer: OfficerRow): string | null {
    const { id, certificateNo, onRecord } = officer;
    if (certificateNo === null || onRecord === true || id === actor.userId) return certificateNo;
    return maskNumber(certificateNo);
  }

  @Allow('person.unmask')
  @Mutation(() => RevealedOfficer, {
    description:
      'The certificate number of an officer of my office in full. The purpose is entered in the audit record.',
  })
  async revealOfficer(
    @Officer() actor: OfficeActor,
    @Id() id: string,
    @Purpose() purpose: string,
  ): Promise<RevealedOfficer> {
    return this.unmasking.officer(actor, id, purpose);
  }
}
