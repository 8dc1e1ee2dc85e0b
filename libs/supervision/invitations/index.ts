export * from './invitations.refusals.ts';
export { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';
export { InvitationsModule } from './invitations.module.ts';
