import type { FindingQuery } from '../../gql/graphql.ts';

export type ShownFinding = FindingQuery['finding'];
