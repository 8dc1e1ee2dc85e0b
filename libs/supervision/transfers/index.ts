export * from './transfers.refusals.ts';
export { MergeEntity, TransferEntity } from './transfers.entity.ts';
export { TransfersModule } from './transfers.module.ts';
