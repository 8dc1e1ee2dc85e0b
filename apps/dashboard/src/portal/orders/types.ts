import type { OwnOrderQuery } from '../../gql/graphql.ts';

export type PortalOrderView = OwnOrderQuery['ownOrder'];
export type PortalMeasure = PortalOrderView['measures'][number];
