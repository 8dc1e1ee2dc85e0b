export * from './duties.rules.ts';
export * from './duties.words.ts';
export * from './duties.personal.ts';
