export * from './requests.rules.ts';
