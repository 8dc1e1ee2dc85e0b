export * from './platforms.refusals.ts';
export * from './platform-acts.rules.ts';
export * from './figures.rules.ts';
export * from './platforms.rules.ts';
export * from './uscc.rules.ts';
export * from './platforms.words.ts';
export * from './platforms.personal.ts';
