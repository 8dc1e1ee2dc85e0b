export * from './rules.ts';
export * from './clock.ts';
export { Db, type DbOptions, type Tx } from './db.ts';
export * from './graphql.ts';
export * from './ids.ts';
export * from './kernel.module.ts';
export * from './outbox.ts';
export * from './paging.ts';
export * from './request-context.ts';
