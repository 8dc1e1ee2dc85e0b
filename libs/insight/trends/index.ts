export { TrendsModule } from './trends.module.ts';
export * as trendsQueries from './trends.queries.ts';
export { TrendsService } from './trends.service.ts';
export { AggregationService } from './aggregation.service.ts';
export { type Difference, differences, holdAggregation, rebuild } from './aggregation.queries.ts';
