import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type AccountSide, CivilDateScalar, ROLES, type Role, enumOf } from '#libs/technique/kernel';
import { SIGN_IN_DUTIES, type SignInDuty } from './sign-in.rules.ts';

export const SideEnum = enumOf(['OFFICE', 'PLATFORM', 'ADMIN']);
registerEnumType(SideEnum, { name: 'Side' });
export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });

export const SignInDutyEnum = enumOf(SIGN_IN_DUTIES);
registerEnumType(SignInDutyEnum, { name: 'SignInDuty' });

@ObjectType({ description: 'The person who has signed in, with the permissions of the role.' })
export class Me {
  @Field(() => ID) id!: string;
  @Field(() => SideEnum) side!: AccountSide;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => [String]) permissions!: string[];
  @Field(() => SignInDutyEnum, {
    nullable: true,
    description: 'The step to complete before anything else; all other operations are refused until then.',
  })
  owes!: SignInDuty | null;
}

@ObjectType('Officer', { description: 'A person of an office, with the enforcement certificate.' })
export class OfficerType {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => ID) officeId!: string;
  certificateNo!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) certificateValidTo!: string | null;
}

@ObjectType({ description: 'The masked data of an officer in full, shown once for the given purpose.' })
export class RevealedOfficer {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) certificateNo!: string | null;
}
