export * from './cases.refusals.ts';
export { ApprovalService } from './approval.service.ts';
export {
  CaseActEntity,
  CaseAnswerEntity,
  CaseDraftEntity,
  CaseEntity,
  CaseFindingEntity,
  CaseItemEntity,
  CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from './cases.entity.ts';
export { CasesModule } from './cases.module.ts';
export type { CaseFields } from './case-input.ts';
export { CasesService } from './cases.service.ts';
export { PortalCasesReader } from './portal.reader.ts';
export { PortalCasesService } from './portal.service.ts';
export { PublicationService } from './publication.service.ts';
