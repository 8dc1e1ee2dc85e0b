import { Module } from '@nestjs/common';
import { HandoverService } from './handover.service.ts';
import { MergeService } from './merge.service.ts';
import { ProposalsReader } from './transfers.reader.ts';
import { MergedPlatformResolver, ProposalsResolver } from './transfers.resolver.ts';
import { MergeSubject, TransferSubject } from './proposal-subject.ts';
import { TransferService } from './transfer.service.ts';

@Module({
  providers: [
    MergeSubject,
    TransferSubject,
    MergeService,
    TransferService,
    HandoverService,
    ProposalsReader,
    ProposalsResolver,
    MergedPlatformResolver,
  ],
})
export class TransfersModule {}
