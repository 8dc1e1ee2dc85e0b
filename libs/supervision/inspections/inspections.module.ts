import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PlatformHooks } from '#libs/supervision/platforms';
import { InspectionActivity, InspectorLoad } from './activity.service.ts';
import { InspectionSubject } from './inspection-subject.ts';
import { InspectionTeam } from './inspection-team.ts';
import { InspectionsReader } from './inspections.reader.ts';
import {
  InspectionsResolver,
  PlatformInspectionsResolver,
  StaffInspectionsResolver,
} from './inspections.resolver.ts';
import { InspectionsService } from './inspections.service.ts';
import { openNumbers } from './inspections.store.ts';
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
    InspectorLoad,
    InspectionsReader,
    InspectionsResolver,
    PlatformInspectionsResolver,
    StaffInspectionsResolver,
  ],
  exports: [InspectionsService, PassingService],
})
export class InspectionsModule implements OnModuleInit {
  constructor(private readonly hooks: PlatformHooks) {}

  onModuleInit(): void {
    this.hooks.onOpenWork(openNumbers);
  }
}
