import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CivilDate, CivilDateScalar, type Text, TextType, enumOf } from '#libs/technique/kernel';
import { TIERS, type Tier } from './duties.rules.ts';

export const TierEnum = enumOf(TIERS);
registerEnumType(TierEnum, { name: 'Tier' });

@ObjectType({ description: 'A service or function by which duties apply.' })
export class Category {
  @Field(() => ID) code!: string;
  @Field(() => String) group!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) help!: Text;
}

@ObjectType({ description: 'One of the ten areas of duty.' })
export class DutyArea {
  @Field(() => ID) code!: string;
  @Field(() => String) clause!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) short!: Text;
  @Field(() => TextType) purpose!: Text;
}

@ObjectType({
  description: 'One duty in one version of the catalogue, with the criteria on each axis.',
})
export class DutyItem {
  @Field(() => ID) id!: string;
  @Field(() => String) code!: string;
  @Field(() => ID) areaCode!: string;
  @Field(() => String) version!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) system!: Text;
  @Field(() => TextType) operation!: Text;
  @Field(() => TextType) help!: Text;
  @Field(() => TextType, { nullable: true }) figure!: Text | null;
  @Field(() => [String]) links!: string[];
  @Field(() => [ID]) anyCategory!: string[];
  @Field(() => [TierEnum]) anyTier!: Tier[];
}

@ObjectType({ description: 'A version of the duty catalogue.' })
export class Framework {
  @Field(() => ID) version!: string;
  @Field(() => TextType) title!: Text;
  @Field(() => TextType) source!: Text;
  @Field(() => CivilDateScalar) effectiveFrom!: CivilDate;
  @Field(() => [DutyArea]) areas!: DutyArea[];
  @Field(() => [DutyItem]) items!: DutyItem[];
}
