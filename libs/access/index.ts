export { AccessModule } from './access.module.ts';
export {
  AccountLinkEntity,
  ApiTokenEntity,
  SessionEntity,
  UserEntity,
  UserPlatformEntity,
} from './access.entity.ts';
export { AccessService } from './access.service.ts';
export { officersById, type OfficerRow } from './access.store.ts';
export { Me, OfficerType, RoleEnum, SideEnum, SignedIn } from './access.types.ts';
export { AccountHooks } from './account-hooks.ts';
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
} from './allow.ts';
export { LinksService, NO_PASSWORD, acceptedPassword, newSecret } from './links.service.ts';
export { endSessions, usernameTaken } from './links.store.ts';
export { SESSION_COOKIE } from './cookie.ts';
export { PERMISSION_WORDS, ROLE_NAMES } from './permission-words.ts';
export * from './permissions.ts';
export { usernameFault } from './usernames.rules.ts';
export { WITHOUT_FIELD } from './refused-field.ts';
