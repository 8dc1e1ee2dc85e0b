export * from './staff.rules.ts';
export * from './staff.words.ts';
