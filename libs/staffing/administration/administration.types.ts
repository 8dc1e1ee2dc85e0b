import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum } from '#libs/technique/access';
import {
  type CivilDate,
  CivilDateScalar,
  DateTimeScalar,
  type Role,
  type Text,
  TextType,
  enumOf,
} from '#libs/technique/kernel';
import {
  REQUEST_KINDS,
  REQUEST_STATES,
  type RequestKind,
  type RequestState,
  type StaffRole,
} from './requests.rules.ts';

export const RequestKindEnum = enumOf(REQUEST_KINDS);
registerEnumType(RequestKindEnum, { name: 'AccountRequestKind' });
export const RequestStateEnum = enumOf(REQUEST_STATES);
registerEnumType(RequestStateEnum, { name: 'AccountRequestState' });

@ObjectType({ description: 'An office as the administrators know it: its names and place, never its work.' })
export class AdministeredOffice {
  @Field(() => ID) id!: string;
  @Field(() => TextType) name!: Text;
  @Field(() => String) shortName!: string;
  @Field(() => ID) regionCode!: string;
  @Field(() => TextType) regionName!: Text;
  @Field(() => Boolean) active!: boolean;
  @Field(() => CivilDateScalar, { nullable: true }) closedOn!: CivilDate | null;
  @Field(() => Int, { description: 'Open accounts.' }) people!: number;
  @Field(() => Int) version!: number;
}

@InputType()
export class OfficeNamesInput {
  @Field(() => String) name!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => String, { description: 'Used in document numbers.' }) shortName!: string;
}

@InputType()
export class NewOfficeInput extends OfficeNamesInput {
  @Field(() => ID) regionCode!: string;
}

@ObjectType({ description: 'An account of an office or of an administrator.' })
export class Account {
  @Field(() => ID) id!: string;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) staffNo!: string | null;
  @Field(() => RoleEnum) role!: Role;
  officeId!: string | null;
  @Field(() => String, { nullable: true }) certificateNo!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) certificateValidTo!: CivilDate | null;
  @Field(() => Boolean) active!: boolean;
  @Field(() => Boolean) locked!: boolean;
  @Field(() => DateTimeScalar) createdAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true }) closedReason!: string | null;
  @Field(() => [String]) permissions!: string[];
}

@ObjectType({ description: 'A requested change of an account, decided by another person.' })
export class AccountRequest {
  @Field(() => ID) id!: string;
  @Field(() => RequestKindEnum) kind!: RequestKind;
  @Field(() => RequestStateEnum) state!: RequestState;
  @Field(() => ID) userId!: string;
  @Field(() => String) username!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) staffNo!: string | null;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => RoleEnum, { nullable: true }) roleBefore!: Role | null;
  officeId!: string | null;
  @Field(() => String, { nullable: true }) certificateNo!: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) certificateValidTo!: CivilDate | null;
  @Field(() => String) reason!: string;
  @Field(() => String) proposedByName!: string;
  @Field(() => DateTimeScalar) proposedAt!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) decision!: string | null;
  @Field(() => Int) version!: number;
}

@ObjectType()
export class ApprovedRequest {
  @Field(() => AccountRequest) request!: AccountRequest;
  @Field(() => String, {
    nullable: true,
    description: 'The path at which the password is set, valid three days; shown only once.',
  })
  link!: string | null;
}

@InputType({ description: 'Which fields are needed depends on the kind.' })
export class AccountProposalInput {
  @Field(() => RequestKindEnum) kind!: RequestKind;
  @Field(() => ID, { nullable: true, description: 'The account; none for CREATE.' }) userId?: string | null;
  @Field(() => String, { nullable: true }) username?: string | null;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => String, { nullable: true, description: 'One person has one open account.' })
  staffNo?: string | null;
  @Field(() => RoleEnum, { nullable: true }) role?: StaffRole | null;
  @Field(() => ID, { nullable: true, description: 'None for administrators.' }) officeId?: string | null;
  @Field(() => String, { nullable: true }) certificateNo?: string | null;
  @Field(() => CivilDateScalar, { nullable: true }) certificateValidTo?: CivilDate | null;
  @Field(() => String) reason!: string;
}

@InputType()
export class CertificateInput {
  @Field(() => ID) userId!: string;
  @Field(() => String) certificateNo!: string;
  @Field(() => CivilDateScalar) certificateValidTo!: CivilDate;
  @Field(() => String) reason!: string;
}

@ObjectType()
export class ReferenceState {
  @Field(() => String) kind!: string;
  @Field(() => String) version!: string;
  @Field(() => String, { nullable: true }) day!: string | null;
}

@ObjectType()
export class JobState {
  @Field(() => String) kind!: string;
  @Field(() => Int) waiting!: number;
  @Field(() => DateTimeScalar, { nullable: true }) oldest!: Date | null;
}

@ObjectType({
  description: 'A setting in force, by the name of its variable; empty where none is set. Never a secret.',
})
export class SettingState {
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
}

@ObjectType({ description: 'The state of this installation.' })
export class InstallationState {
  @Field(() => String) release!: string;
  @Field(() => String) schema!: string;
  @Field(() => [ReferenceState]) lists!: ReferenceState[];
  @Field(() => [JobState]) jobs!: JobState[];
  @Field(() => [SettingState]) settings!: SettingState[];
}
