import { Global, Module } from '@nestjs/common';
import { DeskService } from './desk.service.ts';
import { FoldService } from './fold.service.ts';
import { RecordService } from './record.service.ts';
import { SeriesService } from './series.service.ts';
import { SeriesResolver, TrendsResolver, WaitingResolver } from './trends.resolver.ts';
import { TrendsService } from './trends.service.ts';

@Global()
@Module({
  providers: [
    TrendsService,
    SeriesService,
    SeriesResolver,
    DeskService,
    RecordService,
    FoldService,
    TrendsResolver,
    WaitingResolver,
  ],
  exports: [TrendsService, DeskService, FoldService],
})
export class TrendsModule {}
