import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TierEnum } from '#libs/reference/duties';
import { AllowedAction, type CivilDate, CivilDateScalar, connectionOf, enumOf } from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import {
  KINDS,
  type Kind,
  PLATFORM_ORDERS,
  PERSON_ROLES,
  PLATFORM_STATES,
  type PersonRole,
  type PlatformState,
} from './platforms.rules.ts';

export const PlatformKindEnum = enumOf(KINDS);
registerEnumType(PlatformKindEnum, { name: 'PlatformKind' });
export const PlatformStateEnum = enumOf(PLATFORM_STATES);
registerEnumType(PlatformStateEnum, { name: 'PlatformState' });
export const PersonRoleEnum = enumOf(PERSON_ROLES);
registerEnumType(PersonRoleEnum, { name: 'PersonRole' });
export const PlatformOrderEnum = enumOf(PLATFORM_ORDERS);
registerEnumType(PlatformOrderEnum, { name: 'PlatformOrder' });

@ObjectType()
export class PlatformRef {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => ID) regionCode!: string;
}

@ObjectType('Operator', { description: 'A legal entity, by its unified social credit code (GB 32100-2015).' })
export class OperatorType {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'Holder of a role at a platform, from day to day; a business contact only.' })
export class AccountablePerson {
  @Field(() => ID) id!: string;
  @Field(() => PersonRoleEnum) role!: PersonRole;
  @Field(() => String, { description: 'Of a liaison masked: 张*.' }) name!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => String, { nullable: true, description: 'Masked: 138****1234. In full by `revealPerson`.' })
  phone!: string | null;
  @Field(() => String, { nullable: true, description: 'Masked: z***@example.cn. In full by `revealPerson`.' })
  email!: string | null;
  @Field(() => CivilDateScalar) validFrom!: CivilDate;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'The last day in the role; null while it lasts.',
  })
  validTo!: CivilDate | null;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'The masked data of a person in full, shown once for the given purpose.' })
export class RevealedPerson {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) phone!: string | null;
  @Field(() => String, { nullable: true }) email!: string | null;
}

@ObjectType()
export class AppIdentifier {
  @Field(() => String) store!: string;
  @Field(() => String) identifier!: string;
}

@ObjectType({ description: 'A site, app or mini-program run by an operator, in the register of one office.' })
export class Platform {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [PlatformKindEnum]) kinds!: Kind[];
  @Field(() => [String]) domains!: string[];
  @Field(() => [AppIdentifier]) apps!: AppIdentifier[];
  @Field(() => String, { nullable: true }) icpNumber!: string | null;
  @Field(() => [ID]) categories!: string[];
  @Field(() => TierEnum) tier!: Tier;
  @Field(() => PlatformStateEnum) state!: PlatformState;
  @Field(() => CivilDateScalar) enteredOn!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) retiredOn!: CivilDate | null;
  @Field(() => Int) version!: number;
  @Field(() => [AllowedAction]) allowedActions!: AllowedAction[];
  regionCode!: string;
  officeId!: string;
  operatorId!: string;
  leadOfficerId!: string | null;
  deputyOfficerId!: string | null;
}

@ObjectType()
export class PlatformConnection extends connectionOf(Platform, 'Platform') {}

@ObjectType({
  description:
    'A registered platform that may be the same. reason: SAME_DOMAIN, SAME_APP, SAME_ICP, SAME_NAME.',
})
export class LikelyDouble {
  @Field(() => PlatformRef) platform!: PlatformRef;
  @Field(() => String) reason!: string;
  @Field(() => String) detail!: string;
}

@InputType('PlatformFilter')
export class PlatformFilterInput {
  @Field(() => String, { nullable: true }) text?: string | null;
  @Field(() => ID, { nullable: true }) regionCode?: string | null;
  @Field(() => TierEnum, { nullable: true }) tier?: Tier | null;
  @Field(() => PlatformStateEnum, {
    nullable: true,
    description: 'Retired platforms are listed only when asked for.',
  })
  state?: PlatformState | null;
  @Field(() => PlatformKindEnum, { nullable: true }) kind?: Kind | null;
  @Field(() => ID, { nullable: true }) category?: string | null;
  @Field(() => ID, { nullable: true }) operatorId?: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'With a finding that was open at the end of that day; retired ones among them.',
  })
  openOn?: CivilDate | null;
}

@InputType()
export class AppIdentifierInput {
  @Field(() => String) store!: string;
  @Field(() => String) identifier!: string;
}

@InputType()
export class PlatformInput {
  @Field(() => String) name!: string;
  @Field(() => [PlatformKindEnum]) kinds!: Kind[];
  @Field(() => [String]) domains!: string[];
  @Field(() => [AppIdentifierInput]) apps!: AppIdentifierInput[];
  @Field(() => String, { nullable: true }) icpNumber?: string | null;
  @Field(() => [ID]) categories!: string[];
  @Field(() => TierEnum) tier!: Tier;
  @Field(() => ID) regionCode!: string;
  @Field(() => ID, { nullable: true }) leadOfficerId?: string | null;
  @Field(() => ID, { nullable: true }) deputyOfficerId?: string | null;
}

@InputType()
export class OperatorInput {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) address?: string | null;
}

@InputType()
export class PersonInput {
  @Field(() => PersonRoleEnum) role!: PersonRole;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => String, { nullable: true }) phone?: string | null;
  @Field(() => String, { nullable: true }) email?: string | null;
  @Field(() => CivilDateScalar) validFrom!: CivilDate;
}
