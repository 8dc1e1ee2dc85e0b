import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessResolver } from './access.resolver.ts';
import { AccessService } from './access.service.ts';
import { AccountHooks } from './account-hooks.ts';
import { AttemptsService } from './attempts.service.ts';
import { BearerHooks } from './bearer-hooks.ts';
import { AllowGuard } from './allow.ts';
import { LinksResolver } from './links.resolver.ts';
import { LinksService } from './links.service.ts';
import { OfficersResolver } from './officers.resolver.ts';
import { AuditResolver } from './audit.resolver.ts';
import { PasswordsService } from './passwords.service.ts';
import { OidcController } from './oidc.controller.ts';
import { OidcService } from './oidc.service.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { SessionsResolver } from './sessions.resolver.ts';
import { SessionsService } from './sessions.service.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInSettings } from './sign-in.settings.ts';
import { RefusalFilter } from './refusal.filter.ts';
import { UnmaskingService } from './unmasking.service.ts';

@Global()
@Module({
  providers: [
    SignInSettings,
    AccessService,
    AccessResolver,
    AuditResolver,
    PasswordsService,
    AccountHooks,
    AttemptsService,
    BearerHooks,
    LinksService,
    LinksResolver,
    OfficersResolver,
    UnmaskingService,
    SecondFactorService,
    SessionsService,
    SessionsResolver,
    SignInService,
    SignInResolver,
    OidcService,
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_FILTER, useClass: RefusalFilter },
  ],
  controllers: [OidcController],
  exports: [AccessService, AccountHooks, AttemptsService, BearerHooks, LinksService],
})
export class AccessModule {}
