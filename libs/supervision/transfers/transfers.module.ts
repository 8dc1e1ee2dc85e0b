import { Module } from '@nestjs/common';
import { HandoverService } from './handover.service.ts';
import { MergeService } from './merge.service.ts';
import { MovesReader } from './transfers.reader.ts';
import { MergedPlatformResolver, MovesResolver } from './transfers.resolver.ts';
import { MergeSubject, TransferSubject } from './proposal-subject.ts';
import { TransferService } from './transfer.service.ts';

@Module({
  providers: [
    MergeSubject,
    TransferSubject,
    MergeService,
    TransferService,
    HandoverService,
    MovesReader,
    MovesResolver,
    MergedPlatformResolver,
  ],
})
export class TransfersModule {}
