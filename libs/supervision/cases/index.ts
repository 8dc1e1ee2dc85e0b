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
export { OwnCasesReader } from './own.reader.ts';
export { OwnCasesService } from './own.service.ts';
export { PublicationService } from './publication.service.ts';
