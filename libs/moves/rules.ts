export * from './moves.rules.ts';
export * from './moves.words.ts';
export * from './proposal-acts.rules.ts';
