export * from './ledger.refusals.ts';
export { LedgerClaimEntity, LedgerEntryEntity, LedgerFactEntity } from './ledger.entity.ts';
export { LedgerModule } from './ledger.module.ts';
export type { FactKind, OperationState, SystemState } from './ledger.rules.ts';
export { LedgerService, type NewFact } from './ledger.service.ts';
export { PortalLedgerService } from './portal-ledger.service.ts';
export { FactKindEnum, OperationStateEnum, SystemStateEnum } from './ledger.types.ts';
