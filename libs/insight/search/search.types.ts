import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Text, TextType, enumOf } from '#libs/technique/kernel';
import { PlatformRef } from '#libs/supervision/platforms';
import { SEARCH_KINDS, type SearchKind } from './search.rules.ts';

export const SearchKindEnum = enumOf(SEARCH_KINDS);
registerEnumType(SearchKindEnum, { name: 'SearchKind' });

const MATCHED = 'What of the record holds the text, where neither number nor title does: a domain, say.';
const STATE = 'The state of the record, in the words of its kind.';
const NO_PLATFORM = 'None for a typical case, which does not name its platform.';
const OFFICE = 'The office that published a typical case.';
const TOTAL = 'Hits, counted up to 50.';

@ObjectType()
export class SearchHit {
  @Field(() => ID) id!: string;
  @Field(() => SearchKindEnum) kind!: SearchKind;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: MATCHED }) matched!: string | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => PlatformRef, { nullable: true, description: NO_PLATFORM }) platform!: PlatformRef | null;
  @Field(() => TextType, { nullable: true, description: OFFICE }) officeName!: Text | null;
  @Field(() => Int, { nullable: true, description: 'The year that a report is about.' }) year!: number | null;
}

@ObjectType({ description: 'The hits of one kind, the best first.' })
export class SearchGroup {
  @Field(() => SearchKindEnum) kind!: SearchKind;
  @Field(() => [SearchHit]) hits!: SearchHit[];
  @Field(() => Int, { description: TOTAL }) total!: number;
  @Field(() => Boolean, { description: 'There are more than were counted.' }) more!: boolean;
}

@ObjectType()
export class OwnSearchHit {
  @Field(() => ID) id!: string;
  @Field(() => SearchKindEnum) kind!: SearchKind;
  @Field(() => String, { nullable: true }) number!: string | null;
  @Field(() => String) title!: string;
  @Field(() => String, { nullable: true, description: MATCHED }) matched!: string | null;
  @Field(() => String, { description: STATE }) state!: string;
  @Field(() => ID, { nullable: true, description: NO_PLATFORM }) platformId!: string | null;
  @Field(() => String, { nullable: true, description: NO_PLATFORM }) platformName!: string | null;
  @Field(() => TextType, { nullable: true, description: OFFICE }) officeName!: Text | null;
  @Field(() => ID, { nullable: true, description: 'The order that covers the finding.' }) orderId!:
    string | null;
  @Field(() => Int, { nullable: true, description: 'The year that a report is about.' }) year!: number | null;
}

@ObjectType({ description: 'The hits of one kind among the records of my platforms, the best first.' })
export class OwnSearchGroup {
  @Field(() => SearchKindEnum) kind!: SearchKind;
  @Field(() => [OwnSearchHit]) hits!: OwnSearchHit[];
  @Field(() => Int, { description: TOTAL }) total!: number;
  @Field(() => Boolean, { description: 'There are more than were counted.' }) more!: boolean;
}
