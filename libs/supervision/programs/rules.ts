export * from './programs.words.ts';
