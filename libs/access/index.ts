export { AccessModule } from './access.module.ts';
export { ApiTokenEntity, SessionEntity, UserEntity, UserPlatformEntity } from './access.entity.ts';
export { AccessService } from './access.service.ts';
export { officersById, type OfficerRow } from './access.store.ts';
export { Me, OfficerType, RoleEnum, SideEnum } from './access.types.ts';
export { addAccount, renewPassword, type NewAccount } from './accounts.ts';
export { ALLOW, Allow, Anyone, OfPlatform, Officer, Who, type WithActor } from './allow.ts';
export { SESSION_COOKIE } from './cookie.ts';
export * from './permissions.ts';
export { type IdentityLink, linkIdentity, removeSecondFactorOf, unlinkIdentity } from './remedies.ts';
export { WITHOUT_FIELD } from './refused-field.ts';
export { SessionsService } from './sessions.service.ts';
export {
  OidcIdentityEntity,
  RecoveryCodeEntity,
  SecondFactorEntity,
  SignInChallengeEntity,
  SignInGuardEntity,
} from './sign-in.entity.ts';
export { type OidcSettings, SignInSettings } from './sign-in.settings.ts';
