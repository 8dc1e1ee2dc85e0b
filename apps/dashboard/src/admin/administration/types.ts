import type { AccountsQuery } from '../../gql/graphql.ts';

export type ListedAccount = AccountsQuery['accounts'][number];
