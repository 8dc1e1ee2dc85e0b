export * from './ledger.rules.ts';
export * from './coverage.rules.ts';
export * from './standing.rules.ts';
export * from './ledger.words.ts';
