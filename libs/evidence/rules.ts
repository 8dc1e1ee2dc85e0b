export * from './evidence.rules.ts';
