export * from './inspections.rules.ts';
