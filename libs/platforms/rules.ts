export * from './figures.rules.ts';
export * from './platforms.rules.ts';
export * from './uscc.rules.ts';
