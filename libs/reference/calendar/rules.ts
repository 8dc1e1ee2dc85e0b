export * from './calendar.refusals.ts';
export * from './calendar.rules.ts';
export * from './calendar.words.ts';
export * from './calendar.personal.ts';
