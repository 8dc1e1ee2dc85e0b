import type { PlatformAccountsQuery, PlatformQuery } from '../../gql/graphql.ts';

export type ShownPlatform = PlatformQuery['platform'];
export type Account = PlatformAccountsQuery['platformAccounts'][number];
export type Invitation = PlatformAccountsQuery['invitations'][number];

export interface Sent {
  /** What the person does with the link. */
  help: string;
  path: string;
}
