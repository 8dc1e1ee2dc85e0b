export * from './invitations.rules.ts';
export * from './invitations.words.ts';
