import type { Tier } from '../../gql/enums.ts';
import type { CaseQuery } from '../../gql/graphql.ts';

export type Case = CaseQuery['typicalCase'];
export type CaseText = NonNullable<Case['text']>;
export type Warning = Case['warnings'][number];
export type Notice = Case['notices'][number];
export type Audience = CaseText['audience'];

export interface CaseValues {
  findingIds: string[];
  itemCodes: string[];
  title: string;
  facts: string;
  grounds: string;
  outcome: string;
  lesson: string;
  audience: {
    toPlatforms: boolean;
    categories: string[];
    tiers: Tier[];
    toSubordinates: boolean;
    toSuperior: boolean;
  };
}
