export * from './trends.rules.ts';
export * from './trends.personal.ts';
