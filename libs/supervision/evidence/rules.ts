export * from './evidence.rules.ts';
export * from './evidence.words.ts';
