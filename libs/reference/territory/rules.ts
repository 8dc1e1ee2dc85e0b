export * from './regions.rules.ts';
export * from './regions.words.ts';
