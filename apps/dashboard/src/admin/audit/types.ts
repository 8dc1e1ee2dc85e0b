import type { AuditEntriesQuery } from '../../gql/graphql.ts';

export type Entry = AuditEntriesQuery['auditEntries']['entries'][number];
