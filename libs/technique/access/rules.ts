export * from './access.refusals.ts';
export { certificateHolds } from './certificates.rules.ts';
export * from './permissions.ts';
export * from './permission-words.ts';
export * from './scopes.ts';
export { usernameFault } from './usernames.rules.ts';
export { PASSWORD_RULES, type PasswordRules } from './passwords.rules.ts';
export * from './access.words.ts';
export * from './access.personal.ts';
