export * from './calendar.rules.ts';
export * from './calendar.words.ts';
