export * from './moves.rules.ts';
export * from './moves.words.ts';
