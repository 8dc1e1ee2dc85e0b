export * from './ledger.refusals.ts';
export * from './ledger.rules.ts';
export * from './coverage.rules.ts';
export * from './ledger.words.ts';
export * from './figures.rules.ts';
export * from './ledger.personal.ts';
