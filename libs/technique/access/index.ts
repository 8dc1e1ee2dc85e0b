export * from './access.refusals.ts';
export { AccessModule } from './access.module.ts';
export { SessionEntity, UserEntity } from './access.entity.ts';
export { AccessService } from './access.service.ts';
export { WITH_MERGED, officersById, type OfficerRow } from './access.store.ts';
export { AccountHooks } from './account-hooks.ts';
export { AttemptsService } from './attempts.service.ts';
export { BearerHooks } from './bearer-hooks.ts';
export { Me, OfficerType, RoleEnum, SideEnum } from './access.types.ts';
export { addAccount, renewPassword, type NewAccount } from './accounts.ts';
export {
  ALLOW,
  Administrator,
  Allow,
  Anyone,
  OfPlatform,
  Officer,
  Signed,
  Who,
  type WithActor,
  shutTo,
} from './allow.ts';
export { anonymousFrom } from './actors.ts';
export { digest } from './seal.ts';
export { LinksService, NO_PASSWORD, newSecret } from './links.service.ts';
export { endSessions, usernameTaken } from './links.store.ts';
export { SESSION_COOKIE } from './cookie.ts';
export { PERMISSION_WORDS } from './permission-words.ts';
export * from './permissions.ts';
export * from './scopes.ts';
export { usernameFault } from './usernames.rules.ts';
export { type IdentityLink, linkIdentity, removeSecondFactorOf, unlinkIdentity } from './remedies.ts';
export { WITHOUT_FIELD } from './refused-field.ts';
export { SessionsService } from './sessions.service.ts';
export { SecondFactorEntity } from './sign-in.entity.ts';
export { type OidcSettings, SignInSettings } from './sign-in.settings.ts';
