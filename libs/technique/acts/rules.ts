export * from './acts.rules.ts';
