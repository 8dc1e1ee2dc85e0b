export * from './finding-acts.rules.ts';
export * from './figures.rules.ts';
export * from './findings.rules.ts';
export * from './roll-up.rules.ts';
export * from './findings.words.ts';
export * from './findings.personal.ts';
