export * from './calendar.rules.ts';
