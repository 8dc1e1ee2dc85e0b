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

const inPlace = (entry: Entry) => entry.systemState === 'ESTABLISHED' && entry.operationState === 'EFFECTIVE';

/** Which entries a view shows; `yearAgo` is the day before which a verification is old. */
export function inView(entry: Entry, view: View, yearAgo: string): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'unverified':
      return entry.verifiedOn === null;
    case 'stale':
      return entry.verifiedOn !== null && entry.verifiedOn <= yearAgo;
    case 'withinYear':
      return entry.verifiedOn !== null && entry.verifiedOn > yearAgo;
    case 'inPlace':
      return inPlace(entry);
    case 'gaps':
      return entry.verifiedOn !== null && !inPlace(entry);
    case 'withFindings':
      return entry.openFindings > 0;
    case 'differs':
      return (
        entry.claim !== null &&
        entry.verifiedOn !== null &&
        (entry.claim.systemState !== entry.systemState || entry.claim.operationState !== entry.operationState)
      );
  }
}

/** The entries of one area, in the order of their codes (1.2 before 1.10). */
export function ofArea(entries: Entry[], area: string): Entry[] {
  const ordinal = (entry: Entry) => Number(entry.item.code.split('.')[1] ?? 0);
  return entries.filter((entry) => entry.item.areaCode === area).sort((a, b) => ordinal(a) - ordinal(b));
}
