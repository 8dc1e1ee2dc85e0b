export * from './figures.rules.ts';
export * from './inspections.rules.ts';
