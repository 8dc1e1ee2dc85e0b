import { Global, Module } from '@nestjs/common';
import { InspectionActivity } from './activity.service.ts';
import { InspectionDesk } from './inspections.desk.ts';
import { InspectionsReader } from './inspections.reader.ts';
import { InspectionsResolver, PlatformInspectionsResolver } from './inspections.resolver.ts';
import { InspectionsService } from './inspections.service.ts';
import { PassingService } from './passing.service.ts';
import { RecordingService } from './recording.service.ts';
import { SealService } from './seal.service.ts';

@Global()
@Module({
  providers: [
    InspectionsService,
    RecordingService,
    PassingService,
    SealService,
    InspectionDesk,
    InspectionActivity,
    InspectionsReader,
    InspectionsResolver,
    PlatformInspectionsResolver,
  ],
  exports: [InspectionsService, PassingService],
})
export class InspectionsModule {}
