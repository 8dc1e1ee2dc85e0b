export { FindingChangeEntity, FindingEntity, FindingSpanEntity } from './findings.entity.ts';
export { FindingsModule } from './findings.module.ts';
export { type FindingFields, FindingsService } from './findings.service.ts';
export { FindingAxisEnum, FindingStateEnum, FindingType, SeverityEnum } from './findings.types.ts';
