import { Global, Module } from '@nestjs/common';
import { DoublesService } from './doubles.service.ts';
import { PlatformHooks } from './hooks.ts';
import { OperatorsService } from './operators.service.ts';
import { OperatorsResolver, PortalPlatformsResolver } from './operators.resolver.ts';
import { MovingService } from './moving.service.ts';
import { PersonsService } from './persons.service.ts';
import { PlatformSubject } from './platform-subject.ts';
import { PlatformFields } from './platform-fields.ts';
import { PlatformsReader } from './platforms.reader.ts';
import { PlatformsResolver, StaffPlatformsResolver } from './platforms.resolver.ts';
import { PlatformsService } from './platforms.service.ts';

@Global()
@Module({
  providers: [
    PlatformHooks,
    OperatorsService,
    DoublesService,
    PlatformSubject,
    PlatformsService,
    PersonsService,
    MovingService,
    PlatformFields,
    PlatformsReader,
    PlatformsResolver,
    StaffPlatformsResolver,
    OperatorsResolver,
    PortalPlatformsResolver,
  ],
  exports: [PlatformHooks, PlatformsService, PersonsService, MovingService, PlatformsReader],
})
export class PlatformsModule {}
