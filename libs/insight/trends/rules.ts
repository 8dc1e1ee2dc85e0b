export * from './trends.rules.ts';
