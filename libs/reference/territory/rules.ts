export * from './territory.refusals.ts';
export * from './regions.rules.ts';
export * from './regions.words.ts';
export * from './territory.personal.ts';
