import type { OwnReportQuery } from '../../gql/graphql.ts';

export type PortalReportView = OwnReportQuery['ownAnnualReport'];
