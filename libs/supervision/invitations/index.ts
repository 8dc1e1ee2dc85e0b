export { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';
export { InvitationsModule } from './invitations.module.ts';
