import type { PlatformLedgerQuery } from '../../gql/graphql.ts';

export type Ledger = PlatformLedgerQuery['platform']['ledger'];
export type Entry = Ledger['entries'][number];

export const VIEWS = [
  'all',
  'withinYear',
  'stale',
  'unverified',
  'inPlace',
  'gaps',
  'withFindings',
  'differs',
] as const;
export type View = (typeof VIEWS)[number];

/** Which entries a view shows, by what the server says of each. */
export function inView(entry: Entry, view: View): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'unverified':
      return entry.verifiedOn === null;
    case 'stale':
      return entry.verifiedOn !== null && !entry.verifiedWithinYear;
    case 'withinYear':
      return entry.verifiedWithinYear;
    case 'inPlace':
      return entry.inPlace;
    case 'gaps':
      return entry.verifiedOn !== null && !entry.inPlace;
    case 'withFindings':
      return entry.openFindings > 0;
    case 'differs':
      return entry.claimStanding === 'HIGHER' || entry.claimStanding === 'LOWER';
  }
}

/** The entries of one area, in the order of their codes (1.2 before 1.10). */
export function ofArea(entries: Entry[], area: string): Entry[] {
  const ordinal = (entry: Entry) => Number(entry.item.code.split('.')[1] ?? 0);
  return entries.filter((entry) => entry.item.areaCode === area).sort((a, b) => ordinal(a) - ordinal(b));
}
