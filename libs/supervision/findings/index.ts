export { FindingChangeEntity, FindingEntity, FindingSpanEntity } from './findings.entity.ts';
export { FindingDrafts, type FindingFields } from './finding-drafts.service.ts';
export { dayCursor } from './findings.list.ts';
export { FindingsModule } from './findings.module.ts';
export { FindingsReader } from './findings.reader.ts';
export { FindingsService } from './findings.service.ts';
export { FindingAxisEnum, FindingStateEnum, FindingType, SeverityEnum } from './findings.types.ts';
export * from './finding-acts.rules.ts';
export * from './findings.rules.ts';
