import type { ReportQuery } from '../../gql/graphql.ts';

export type ReportView = ReportQuery['annualReport'];
