import { Global, Module } from '@nestjs/common';
import { ReportDrafts } from './drafts.service.ts';
import { ReportEvidence } from './evidence-subjects.ts';
import { FilingService } from './filing.service.ts';
import { OwnReportsReader } from './own.reader.ts';
import { OwnReportsResolver } from './own.resolver.ts';
import { ReportSteps } from './report-steps.ts';
import { ReportsReader } from './reports.reader.ts';
import { ReportsResolver } from './reports.resolver.ts';
import { ReviewService } from './review.service.ts';
import { ReportTemplates } from './templates.service.ts';

@Global()
@Module({
  providers: [
    ReportTemplates,
    ReportSteps,
    ReportDrafts,
    FilingService,
    ReviewService,
    ReportsReader,
    OwnReportsReader,
    ReportEvidence,
    ReportsResolver,
    OwnReportsResolver,
  ],
  exports: [ReportDrafts, FilingService, ReviewService, ReportsReader, OwnReportsReader],
})
export class ReportsModule {}
