export { HistoryModule } from './history.module.ts';
export * as historyQueries from './history.queries.ts';
