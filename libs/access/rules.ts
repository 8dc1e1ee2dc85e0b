export * from './permissions.ts';
export { usernameFault } from './usernames.rules.ts';
