import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { EvidenceType } from '#libs/supervision/evidence';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Text,
  TextType,
  enumOf,
} from '#libs/technique/kernel';
import {
  INVITATION_STATES,
  INVITED_ROLES,
  type InvitationState,
  type InvitedRole,
} from './invitations.rules.ts';

export const InvitedRoleEnum = enumOf(INVITED_ROLES);
registerEnumType(InvitedRoleEnum, { name: 'InvitedRole' });
export const InvitationStateEnum = enumOf(INVITATION_STATES);
registerEnumType(InvitationStateEnum, { name: 'InvitationState' });

@ObjectType()
export class ServedPlatform {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Whether the register has this person in the post.' })
  appointed!: boolean;
  @Field(() => CivilDateScalar, { nullable: true }) appointedFrom!: CivilDate | null;
}

@ObjectType({ description: 'An account of a platform’s person, to the office that supervises the platform.' })
export class PlatformAccount {
  @Field(() => ID) id!: string;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => InvitedRoleEnum) role!: InvitedRole;
  @Field(() => Boolean) active!: boolean;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true }) closedReason!: string | null;
  @Field(() => [ServedPlatform]) platforms!: ServedPlatform[];
  @Field(() => [EvidenceType], { description: 'The letter of authority.' }) letters!: EvidenceType[];
  @Field(() => Boolean) mayChange!: boolean;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'An invitation not yet accepted.' })
export class Invitation {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => InvitedRoleEnum) role!: InvitedRole;
  @Field(() => InvitationStateEnum) state!: InvitationState;
  @Field(() => [String]) platformNames!: string[];
  @Field(() => DateTimeScalar, { nullable: true }) validUntil!: Date | null;
  @Field(() => String) actorName!: string;
  @Field(() => DateTimeScalar) occurredAt!: Date;
  @Field(() => [EvidenceType]) letters!: EvidenceType[];
  @Field(() => Int) version!: number;
}

@ObjectType()
export class ResetAccount {
  @Field(() => PlatformAccount) account!: PlatformAccount;
  @Field(() => String, {
    description: 'The path at which the person sets a new password, valid three days; shown only once.',
  })
  link!: string;
}

@ObjectType()
export class SentInvitation {
  @Field(() => Invitation) invitation!: Invitation;
  @Field(() => String, {
    description: 'The path at which it is accepted, valid fourteen days; shown only once.',
  })
  link!: string;
}

@ObjectType({ description: 'The content of an invitation for the holder of its link.' })
export class InvitationShown {
  @Field(() => String) name!: string;
  @Field(() => InvitedRoleEnum) role!: InvitedRole;
  @Field(() => String) operatorName!: string;
  @Field(() => [String]) platformNames!: string[];
  @Field(() => TextType) officeName!: Text;
  @Field(() => DateTimeScalar, { nullable: true }) validUntil!: Date | null;
}

@InputType()
export class InvitationInput {
  @Field(() => InvitedRoleEnum) role!: InvitedRole;
  @Field(() => String) name!: string;
  @Field(() => [ID], { description: 'Platforms of one operator, all of the own office.' })
  platformIds!: string[];
}
