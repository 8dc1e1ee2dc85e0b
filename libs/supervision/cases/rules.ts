export * from './cases.refusals.ts';
export * from './case-acts.rules.ts';
export * from './cases.rules.ts';
export * from './identify.rules.ts';
export * from './proposal.rules.ts';
export * from './steps.rules.ts';
export * from './cases.words.ts';
export * from './cases.personal.ts';
