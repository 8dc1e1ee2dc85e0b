import type { Side } from '../../gql/graphql.ts';

/** Where each side's pages begin. */
export const HOME: Readonly<Record<Side, string>> = { OFFICE: '/', PLATFORM: '/own', ADMIN: '/admin' };

/** Whose page an address is. */
export function sideOf(path: string): Side {
  if (/^\/own(\/|$|\?)/.test(path)) return 'PLATFORM';
  return /^\/admin(\/|$|\?)/.test(path) ? 'ADMIN' : 'OFFICE';
}
