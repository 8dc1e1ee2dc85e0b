import { Global, Module } from '@nestjs/common';
import { AggregationService } from './aggregation.service.ts';
import { SeriesService } from './series.service.ts';
import { SeriesResolver, TrendsResolver } from './trends.resolver.ts';
import { TrendsService } from './trends.service.ts';

@Global()
@Module({
  providers: [TrendsService, SeriesService, SeriesResolver, AggregationService, TrendsResolver],
  exports: [TrendsService, AggregationService],
})
export class TrendsModule {}
