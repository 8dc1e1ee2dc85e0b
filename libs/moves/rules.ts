export * from './moves.rules.ts';
