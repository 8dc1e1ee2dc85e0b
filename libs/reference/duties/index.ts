export { CategoryEntity, DutyAreaEntity, DutyItemEntity, FrameworkEntity } from './duties.entity.ts';
export { DutiesModule } from './duties.module.ts';
export { loadCatalogue, loadDuties } from './duties.reference.ts';
export { DutiesService, dutyItemView } from './duties.service.ts';
export { Category, DutyArea, DutyItem, Framework, TierEnum } from './duties.types.ts';
export type { Tier } from './duties.rules.ts';
