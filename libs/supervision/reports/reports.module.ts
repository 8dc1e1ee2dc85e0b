import { Global, Module } from '@nestjs/common';
import { ConfirmingService } from './confirming.service.ts';
import { ReportDrafts } from './drafts.service.ts';
import { ReportEvidence } from './evidence-subjects.ts';
import { FilingService } from './filing.service.ts';
import { OwnReportsReader } from './own.reader.ts';
import { OwnReportFields, OwnReportsResolver } from './own.resolver.ts';
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
    OwnReportsReader,
    ReportEvidence,
    ReportsResolver,
    OwnReportsResolver,
    OwnReportFields,
  ],
  exports: [ReportDrafts, FilingService, ConfirmingService, ReviewService, ReportsReader, OwnReportsReader],
})
export class ReportsModule {}
