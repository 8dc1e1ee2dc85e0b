export * from './invitations.rules.ts';
