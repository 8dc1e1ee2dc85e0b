export * from './inspections.refusals.ts';
export * from './figures.rules.ts';
export * from './inspections.rules.ts';
export * from './inspection-acts.rules.ts';
export * from './inspections.words.ts';
export * from './inspections.personal.ts';
