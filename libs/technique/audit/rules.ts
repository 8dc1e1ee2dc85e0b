export * from './chain.rules.ts';
export * from './verify.rules.ts';
export * from './audit.words.ts';
export * from './audit.personal.ts';
