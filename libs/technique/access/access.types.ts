import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type AccountSide, CivilDateScalar, ROLES, type Role, enumOf } from '#libs/technique/kernel';
import { SIGN_IN_DUTIES, type SignInDuty } from './sign-in.rules.ts';

export const SideEnum = enumOf(['OFFICE', 'PLATFORM', 'ADMIN']);
registerEnumType(SideEnum, { name: 'Side' });
export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role' });

export const SignInDutyEnum = enumOf(SIGN_IN_DUTIES);
registerEnumType(SignInDutyEnum, { name: 'SignInDuty' });

@ObjectType({ description: 'Whoever has signed in, and what the role permits.' })
export class Me {
  @Field(() => ID) id!: string;
  @Field(() => SideEnum) side!: AccountSide;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => [String]) permissions!: string[];
  @Field(() => SignInDutyEnum, {
    nullable: true,
    description: 'What has to be done before anything else; all other doors are shut until then.',
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

@ObjectType({ description: 'What is masked of an officer, told once for the purpose that was given.' })
export class RevealedOfficer {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) certificateNo!: string | null;
}
