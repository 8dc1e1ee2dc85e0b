export * from './rectification.rules.ts';
export * from './steps.rules.ts';
