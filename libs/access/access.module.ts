import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessResolver } from './access.resolver.ts';
import { AccessService } from './access.service.ts';
import { AllowGuard } from './allow.ts';
import { OfficersResolver } from './officers.resolver.ts';
import { PasswordsService } from './passwords.service.ts';
import { RefusalFilter } from './refusal.filter.ts';
import { UnmaskingService } from './unmasking.service.ts';

@Global()
@Module({
  providers: [
    AccessService,
    AccessResolver,
    PasswordsService,
    OfficersResolver,
    UnmaskingService,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [AccessService],
})
export class AccessModule {}
