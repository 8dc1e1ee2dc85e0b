export { MergeEntity, TransferEntity } from './moves.entity.ts';
export { MovesModule } from './moves.module.ts';
