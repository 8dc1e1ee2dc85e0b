export * from './administration.refusals.ts';
export * from './requests.rules.ts';
export * from './requests.words.ts';
export * from './request-acts.rules.ts';
export * from './administration.personal.ts';
