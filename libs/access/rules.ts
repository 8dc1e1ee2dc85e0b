export * from './permissions.ts';
export { PASSWORD_RULES, type PasswordRules } from './passwords.rules.ts';
