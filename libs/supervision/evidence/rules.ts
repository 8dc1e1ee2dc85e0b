export * from './evidence.refusals.ts';
export * from './evidence.rules.ts';
export * from './evidence.words.ts';
export * from './evidence.personal.ts';
