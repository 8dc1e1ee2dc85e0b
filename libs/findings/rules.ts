export * from './findings.rules.ts';
