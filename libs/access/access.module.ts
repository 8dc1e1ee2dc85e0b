import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessResolver } from './access.resolver.ts';
import { AccessService } from './access.service.ts';
import { AllowGuard } from './allow.ts';
import { AuditResolver } from './audit.resolver.ts';
import { PasswordsService } from './passwords.service.ts';
import { RefusalFilter } from './refusal.filter.ts';

@Global()
@Module({
  providers: [
    AccessService,
    AccessResolver,
    AuditResolver,
    PasswordsService,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [AccessService],
})
export class AccessModule {}
