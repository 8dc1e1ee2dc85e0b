export * from './transfers.rules.ts';
export * from './transfers.words.ts';
export * from './proposal-acts.rules.ts';
