import { Global, Module } from '@nestjs/common';
import { InspectionActivity } from './activity.service.ts';
import { InspectionSubject } from './inspection-subject.ts';
import { InspectionTeam } from './inspection-team.ts';
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
    InspectionSubject,
    InspectionTeam,
    InspectionActivity,
    InspectionsReader,
    InspectionsResolver,
    PlatformInspectionsResolver,
  ],
  exports: [InspectionsService, PassingService],
})
export class InspectionsModule {}
