export * from './evidence.refusals.ts';
export { EvidenceEntity } from './evidence.entity.ts';
export { EvidenceFolder } from './evidence.folder.ts';
export { EvidenceModule } from './evidence.module.ts';
export { EvidenceService } from './evidence.service.ts';
export { sweepEvidence, type Sweep } from './evidence.sweep.ts';
export { EvidenceType } from './evidence.types.ts';
export { EvidenceSubjects, type Subject } from './subjects.ts';
