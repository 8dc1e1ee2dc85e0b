import type { CaseQuery } from '../../gql/graphql.ts';

export type Case = CaseQuery['typicalCase'];
export type CaseText = NonNullable<Case['text']>;
export type Warning = Case['warnings'][number];
export type Notice = Case['notices'][number];
export type Audience = CaseText['audience'];
