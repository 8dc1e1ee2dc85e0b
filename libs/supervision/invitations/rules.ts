export * from './invitations.refusals.ts';
export * from './invitations.rules.ts';
export * from './invitations.words.ts';
export * from './invitation-acts.rules.ts';
export * from './invitations.personal.ts';
