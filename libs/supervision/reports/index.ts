export { ConfirmingService } from './confirming.service.ts';
export { ReportDrafts } from './drafts.service.ts';
export { FilingService, type Submission } from './filing.service.ts';
export { PortalReportsReader } from './portal.reader.ts';
export {
  ReportActEntity,
  ReportDraftEntity,
  ReportEntity,
  ReportRemarkEntity,
  ReportTemplateEntity,
  ReportVersionEntity,
  ReportYearEntity,
} from './reports.entity.ts';
export { ReportsModule } from './reports.module.ts';
export { ReportsReader } from './reports.reader.ts';
export { type YearSettings, loadReportTemplate, loadReports, setReportYear } from './reports.reference.ts';
export { ReviewService } from './review.service.ts';
export * from './rules.ts';
