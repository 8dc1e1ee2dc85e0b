import { Module } from '@nestjs/common';
import { AccountsReader } from './accounts.reader.ts';
import { OfficesResolver } from './offices.resolver.ts';
import { OfficesService } from './offices.service.ts';
import { RequestEffects } from './request-effects.ts';
import { AccountsResolver, RequestsResolver } from './requests.resolver.ts';
import { RequestsService } from './requests.service.ts';
import { SystemReader } from './system.reader.ts';

@Module({
  providers: [
    AccountsReader,
    OfficesService,
    RequestEffects,
    RequestsService,
    SystemReader,
    AccountsResolver,
    OfficesResolver,
    RequestsResolver,
  ],
})
export class AdministrationModule {}
