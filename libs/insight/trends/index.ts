export { DeskService } from './desk.service.ts';
export * as deskQueries from './desk.queries.ts';
export { TrendsModule } from './trends.module.ts';
export * as trendsQueries from './trends.queries.ts';
export { TrendsService } from './trends.service.ts';
export { FoldService } from './fold.service.ts';
export { type Difference, differences, holdFold, rebuild } from './fold.queries.ts';
