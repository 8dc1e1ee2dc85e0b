export * from './rules.ts';
export * from './allowed.ts';
export * from './arguments.ts';
export * from './batched.ts';
export * from './asked.ts';
export * from './clock.ts';
export { Db, type DbOptions } from './db.ts';
export { Where } from './where.ts';
export {
  type Answered,
  type Column,
  type ColumnType,
  type Row,
  type RowOf,
  anyRow,
  camelOf,
  col,
  columnsOf,
  execute,
  readInRange,
  readPrepared,
  readRow,
  readRows,
  snakeOf,
  watchRows,
} from './rows.ts';
export { type Source, type Tx, plainById, send, sendNew, sendRows } from './pipelined-client.ts';
export { ScopedQuery } from './scoped-query.ts';
export * from './graphql.ts';
export { type Once, type OnceOf, once, requestSha256, sweepIdempotencyKeys } from './idempotency.ts';
export * from './ids.ts';
export * from './kernel.module.ts';
export * from './outbox.ts';
export * from './paging.ts';
export * from './roll-up.ts';
export { oauthErrorOf, oauthHeadersOf, type OAuthError } from './oauth-error.ts';
export { PROBLEM_TYPE, type Problem, problemOf } from './problem.ts';
export * from './request-context.ts';
export * from './search-index.ts';
export * from './stale.ts';
