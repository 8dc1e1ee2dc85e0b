export { AccessModule } from './access.module.ts';
export { ApiTokenEntity, SessionEntity, UserEntity, UserPlatformEntity } from './access.entity.ts';
export { AccessService } from './access.service.ts';
export { officersById, type OfficerRow } from './access.store.ts';
export { Me, OfficerType, RoleEnum, SideEnum, SignedIn } from './access.types.ts';
export { addAccount, renewPassword, type NewAccount } from './accounts.ts';
export { ALLOW, Allow, Anyone, OfPlatform, Officer, Who, type WithActor } from './allow.ts';
export { SESSION_COOKIE } from './cookie.ts';
export * from './permissions.ts';
