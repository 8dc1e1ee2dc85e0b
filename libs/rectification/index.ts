export { ExtensionsService } from './extensions.service.ts';
export { type OrderListFilter, pageOfOrders } from './list.store.ts';
export { OrdersReader } from './orders.reader.ts';
export { OrdersService, type Draft } from './orders.service.ts';
export { OwnOrdersReader } from './own.reader.ts';
export { OwnOrdersService, type AnswerDraft } from './own.service.ts';
export { OwnFinding, OwnOrder, OwnTodo } from './own.types.ts';
export {
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from './rectification.entity.ts';
export { RecomputeService } from './recompute.service.ts';
export { RectificationModule } from './rectification.module.ts';
export { RectificationOrder, StepStateEnum, TurnEnum } from './rectification.types.ts';
export { SettlementService, type VerificationResult } from './settlement.service.ts';
