import { Global, Module } from '@nestjs/common';
import { FindingCounts } from './finding-counts.service.ts';
import { FindingsResolver, PlatformFindingsResolver } from './findings.resolver.ts';
import { FindingsService } from './findings.service.ts';

@Global()
@Module({
  providers: [FindingsService, FindingCounts, FindingsResolver, PlatformFindingsResolver],
  exports: [FindingsService],
})
export class FindingsModule {}
