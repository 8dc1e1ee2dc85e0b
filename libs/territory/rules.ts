export * from './regions.rules.ts';
