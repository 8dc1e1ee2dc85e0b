import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Text, TextType, enumOf } from '#libs/technique/kernel';
import { REGION_LEVELS, type RegionLevel } from './regions.rules.ts';

export const RegionLevelEnum = enumOf(REGION_LEVELS);
registerEnumType(RegionLevelEnum, { name: 'RegionLevel' });

@ObjectType({ description: 'An administrative division by its GB/T 2260 code.' })
export class Region {
  @Field(() => ID) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) nameEn!: string;
  @Field(() => RegionLevelEnum) level!: RegionLevel;
  @Field(() => ID, { nullable: true }) parentCode!: string | null;
}

@ObjectType({ description: 'The office responsible for one region and the regions below it.' })
export class Office {
  @Field(() => ID) id!: string;
  @Field(() => TextType) name!: Text;
  @Field(() => String) shortName!: string;
  regionCode!: string;
}
