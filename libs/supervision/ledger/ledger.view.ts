import type { LedgerEntryEntity } from './ledger.entity.ts';
import type { LedgerClaim } from './ledger.types.ts';

type Claimed = Pick<
  LedgerEntryEntity,
  'claimSystem' | 'claimOperation' | 'claimedOn' | 'claimNote' | 'claimBy'
>;

export function claimOf(e: Claimed): LedgerClaim | null {
  if (e.claimSystem === null || e.claimOperation === null || e.claimedOn === null) return null;
  return {
    systemState: e.claimSystem,
    operationState: e.claimOperation,
    claimedOn: e.claimedOn,
    note: e.claimNote,
    byName: e.claimBy ?? '',
  };
}
