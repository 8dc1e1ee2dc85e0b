export * from './staff.refusals.ts';
export * from './interest-acts.rules.ts';
export * from './staff.rules.ts';
export * from './staff.words.ts';
export * from './staff.personal.ts';
