import { Global, Module } from '@nestjs/common';
import { ConfirmingService } from './confirming.service.ts';
import { ReportDrafts } from './drafts.service.ts';
import { ReportEvidence } from './evidence-subjects.ts';
import { FilingService } from './filing.service.ts';
import { PortalReportsReader } from './portal.reader.ts';
import { OwnReportFields, PortalReportsResolver } from './portal.resolver.ts';
import { ReportSearch } from './report-search.service.ts';
import { ReportFaults } from './report-faults.service.ts';
import { ReportSubject } from './report-subject.ts';
import { ReportsController } from './rest.controller.ts';
import { ReportProgressReader } from './progress.reader.ts';
import { ReportProgressResolver } from './progress.resolver.ts';
import { ReportsReader } from './reports.reader.ts';
import { ReportsResolver } from './reports.resolver.ts';
import { ReviewService } from './review.service.ts';
import { ReportTemplatesReader } from './templates.reader.ts';
import { ReportTemplates } from './templates.service.ts';

@Global()
@Module({
  controllers: [ReportsController],
  providers: [
    ReportTemplates,
    ReportTemplatesReader,
    ReportSearch,
    ReportSubject,
    ReportFaults,
    ReportDrafts,
    FilingService,
    ConfirmingService,
    ReviewService,
    ReportsReader,
    ReportProgressReader,
    ReportProgressResolver,
    PortalReportsReader,
    ReportEvidence,
    ReportsResolver,
    PortalReportsResolver,
    OwnReportFields,
  ],
  exports: [
    ReportDrafts,
    FilingService,
    ConfirmingService,
    ReviewService,
    ReportsReader,
    PortalReportsReader,
  ],
})
export class ReportsModule {}
