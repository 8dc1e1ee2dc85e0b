import { Field, ID, ObjectType } from '@nestjs/graphql';
import { TierEnum } from '#libs/reference/duties';
import { type CivilDate, CivilDateScalar, type Text, TextType } from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import type { Kind, PersonRole, PlatformState } from './platforms.rules.ts';
import { PersonRoleEnum, PlatformKindEnum, PlatformStateEnum } from './platforms.types.ts';

@ObjectType()
export class OwnPerson {
  @Field(() => PersonRoleEnum) role!: PersonRole;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) title!: string | null;
  @Field(() => CivilDateScalar) validFrom!: CivilDate;
  @Field(() => CivilDateScalar, { nullable: true }) validTo!: CivilDate | null;
}

@ObjectType({ description: 'A platform as its own people see it.' })
export class OwnPlatform {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => [PlatformKindEnum]) kinds!: Kind[];
  @Field(() => [String]) domains!: string[];
  @Field(() => String, { nullable: true }) icpNumber!: string | null;
  @Field(() => [ID]) categories!: string[];
  @Field(() => TierEnum) tier!: Tier;
  @Field(() => PlatformStateEnum) state!: PlatformState;
  @Field(() => TextType) officeName!: Text;
  @Field(() => String) operatorName!: string;
  @Field(() => String) operatorCode!: string;
  @Field(() => [OwnPerson]) persons!: OwnPerson[];
}
