import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type OfficerRow, OfficerType } from '#libs/technique/access';
import { CivilDateScalar, RefusalCodeEnum, type RefusalCode, enumOf } from '#libs/technique/kernel';
import { INTEREST_KINDS, type InterestKind } from './staff.rules.ts';

export const InterestKindEnum = enumOf(INTEREST_KINDS);
registerEnumType(InterestKindEnum, { name: 'InterestKind' });

@ObjectType({
  description: 'An interest of an officer in an operator, read by the officer and the director.',
})
export class DeclaredInterest {
  @Field(() => ID) id!: string;
  @Field(() => ID) operatorId!: string;
  @Field(() => String) operatorName!: string;
  @Field(() => InterestKindEnum) kind!: InterestKind;
  @Field(() => CivilDateScalar) fromOn!: string;
  @Field(() => CivilDateScalar, { nullable: true }) toOn!: string | null;
  @Field(() => String) recordedByName!: string;
  @Field(() => String, { nullable: true }) endedByName!: string | null;
  @Field(() => String, { nullable: true }) endReason!: string | null;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'Days on which an officer is away; the deputies of the platforms see the work.' })
export class OfficerLeave {
  @Field(() => ID) id!: string;
  @Field(() => CivilDateScalar) fromOn!: string;
  @Field(() => CivilDateScalar) toOn!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Back on this day, before it was over.' })
  backOn!: string | null;
  @Field(() => String) recordedByName!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({
  description: 'An officer as the director reads one; everyone else reads only their own entry.',
})
export class StaffMember {
  @Field(() => ID) id!: string;
  @Field(() => OfficerType) officer!: OfficerRow;
  @Field(() => Boolean) certificateExpired!: boolean;
  @Field(() => Boolean) away!: boolean;
  @Field(() => [OfficerLeave]) leaves!: OfficerLeave[];
  @Field(() => [DeclaredInterest]) interests!: DeclaredInterest[];
}

@ObjectType({ description: 'An officer as a possible inspector, with the reason where one may not inspect.' })
export class InspectorChoice {
  @Field(() => OfficerType) officer!: OfficerRow;
  @Field(() => Boolean) eligible!: boolean;
  @Field(() => RefusalCodeEnum, { nullable: true }) code!: RefusalCode | null;
  @Field(() => String, { nullable: true, description: 'In the reader’s language; never the grounds.' })
  reason!: string | null;
}

@InputType()
export class DeclareInterestInput {
  @Field(() => ID, { nullable: true, description: 'Oneself when absent; another only for the director.' })
  officerId?: string | null;
  @Field(() => ID) operatorId!: string;
  @Field(() => InterestKindEnum) kind!: InterestKind;
  @Field(() => CivilDateScalar) fromOn!: string;
  @Field(() => CivilDateScalar, { nullable: true }) toOn?: string | null;
}

@InputType()
export class RecordLeaveInput {
  @Field(() => ID, { nullable: true, description: 'Oneself when absent; another only for the director.' })
  officerId?: string | null;
  @Field(() => CivilDateScalar) fromOn!: string;
  @Field(() => CivilDateScalar) toOn!: string;
}
