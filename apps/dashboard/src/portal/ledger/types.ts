import type { OwnLedgerQuery } from '../../gql/graphql.ts';

export type PortalEntry = OwnLedgerQuery['ownLedger']['entries'][number];
