import { Global, Module } from '@nestjs/common';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceFolder } from './evidence.folder.ts';
import { EvidenceService } from './evidence.service.ts';
import { EvidenceSubjects } from './subjects.ts';

@Global()
@Module({
  controllers: [EvidenceController],
  providers: [EvidenceFolder, EvidenceSubjects, EvidenceService],
  exports: [EvidenceFolder, EvidenceSubjects, EvidenceService],
})
export class EvidenceModule {}
