import { Global, Module } from '@nestjs/common';
import { InspectionsReader } from './inspections.reader.ts';
import { InspectionsResolver, PlatformInspectionsResolver } from './inspections.resolver.ts';
import { InspectionsService } from './inspections.service.ts';

@Global()
@Module({
  providers: [InspectionsService, InspectionsReader, InspectionsResolver, PlatformInspectionsResolver],
  exports: [InspectionsService],
})
export class InspectionsModule {}
