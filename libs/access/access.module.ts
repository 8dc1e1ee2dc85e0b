import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessResolver } from './access.resolver.ts';
import { AccessService } from './access.service.ts';
import { AccountHooks } from './account-hooks.ts';
import { AllowGuard } from './allow.ts';
import { LinksResolver } from './links.resolver.ts';
import { LinksService } from './links.service.ts';
import { PasswordsService } from './passwords.service.ts';
import { RefusalFilter } from './refusal.filter.ts';

@Global()
@Module({
  providers: [
    AccessService,
    AccessResolver,
    PasswordsService,
    AccountHooks,
    LinksService,
    LinksResolver,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  exports: [AccessService, AccountHooks, LinksService],
})
export class AccessModule {}
