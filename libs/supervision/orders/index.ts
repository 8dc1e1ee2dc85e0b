export * from './orders.refusals.ts';
export { ExtensionsService } from './extensions.service.ts';
export { type OrderListFilter, pageOfOrders } from './list.store.ts';
export { OrdersReader } from './orders.reader.ts';
export { OrdersService, type Draft } from './orders.service.ts';
export { PortalOrdersReader } from './portal.reader.ts';
export { PortalOrdersService, type AnswerDraft } from './portal.service.ts';
export { OwnFinding, OwnOrder, OwnTodo } from './portal.types.ts';
export {
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from './orders.entity.ts';
export { RecomputeService } from './recompute.service.ts';
export { OrdersModule } from './orders.module.ts';
export { RectificationOrder, StepStateEnum, TurnEnum } from './orders.types.ts';
export { SettlementService, type VerificationResult } from './settlement.service.ts';
