import { Global, Module } from '@nestjs/common';
import { Clock, Ids } from '#libs/technique/kernel';
import { Audit } from './audit.ts';
import { AuditReader } from './reader.service.ts';
import { RemovalService } from './removal.service.ts';
import { SealService } from './seal.service.ts';

@Global()
@Module({
  providers: [
    { provide: Audit, useFactory: (ids: Ids, clock: Clock) => new Audit(ids, clock), inject: [Ids, Clock] },
    SealService,
    RemovalService,
    AuditReader,
  ],
  exports: [Audit, SealService, RemovalService, AuditReader],
})
export class AuditModule {}
