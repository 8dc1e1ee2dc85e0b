export * from './transfers.refusals.ts';
export * from './transfers.rules.ts';
export * from './transfers.words.ts';
export * from './proposal-acts.rules.ts';
export * from './transfers.personal.ts';
