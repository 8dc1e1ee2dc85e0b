export * from './inspections.rules.ts';
export * from './inspections.words.ts';
