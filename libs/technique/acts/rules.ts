export * from './acts.refusals.ts';
export * from './acts.rules.ts';
