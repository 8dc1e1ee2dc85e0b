export * from './duties.rules.ts';
