export * from './platforms.refusals.ts';
export { type OpenFindings, PlatformHooks } from './hooks.ts';
export { OwnPlatform } from './portal.types.ts';
export { type Followed, MovingService, type Place } from './moving.service.ts';
export { PersonsService } from './persons.service.ts';
export {
  OperatorChangeEntity,
  OperatorEntity,
  PersonEntity,
  PlatformAppEntity,
  PlatformChangeEntity,
  PlatformDomainEntity,
  PlatformEntity,
  PlatformStayEntity,
} from './platforms.entity.ts';
export { PlatformsModule } from './platforms.module.ts';
export { PlatformsReader } from './platforms.reader.ts';
export { PlatformsService } from './platforms.service.ts';
export { OF_PLATFORM, platformRefs } from './platforms.store.ts';
export { Platform, PlatformRef } from './platforms.types.ts';
