export * from './inspections.refusals.ts';
export {
  InspectionActEntity,
  InspectionEntity,
  InspectionItemEntity,
  InspectionSealEntity,
  InspectorEntity,
  SupplementEntity,
} from './inspections.entity.ts';
export { InspectionsModule } from './inspections.module.ts';
export { InspectionsService } from './inspections.service.ts';
export { PassingService } from './passing.service.ts';
export { Inspection } from './inspections.types.ts';
