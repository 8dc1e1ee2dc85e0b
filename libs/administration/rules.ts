export * from './requests.rules.ts';
export * from './requests.words.ts';
