import { Global, Module } from '@nestjs/common';
import { FindingCounts } from './finding-counts.service.ts';
import { FindingSubject } from './finding-subject.ts';
import { FindingDrafts } from './finding-drafts.service.ts';
import { FindingsReader } from './findings.reader.ts';
import { FindingsResolver, PlatformFindingsResolver } from './findings.resolver.ts';
import { FindingsService } from './findings.service.ts';

@Global()
@Module({
  providers: [
    FindingsService,
    FindingSubject,
    FindingDrafts,
    FindingsReader,
    FindingCounts,
    FindingsResolver,
    PlatformFindingsResolver,
  ],
  exports: [FindingsService, FindingDrafts, FindingsReader],
})
export class FindingsModule {}
