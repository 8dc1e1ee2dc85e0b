export * from './staff.rules.ts';
