export * from './staff.refusals.ts';
export { RecusalService } from './recusal.service.ts';
export { InterestEntity, LeaveEntity } from './staff.entity.ts';
export { StaffModule } from './staff.module.ts';
export { activeOfficers } from './staff.store.ts';
export { InspectorChoice, StaffMember } from './staff.types.ts';
