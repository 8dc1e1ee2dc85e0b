export * from './programs.refusals.ts';
export * from './programs.words.ts';
export * from './programs.personal.ts';
