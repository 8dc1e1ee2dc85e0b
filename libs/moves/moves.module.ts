import { Module } from '@nestjs/common';
import { HandoverService } from './handover.service.ts';
import { MergeService } from './merge.service.ts';
import { MovesReader } from './moves.reader.ts';
import { MergedPlatformResolver, MovesResolver } from './moves.resolver.ts';
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
export class MovesModule {}
