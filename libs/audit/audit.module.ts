import { Global, Module } from '@nestjs/common';
import { Clock, Ids } from '#libs/kernel';
import { Audit } from './audit.ts';

@Global()
@Module({
  providers: [
    { provide: Audit, useFactory: (ids: Ids, clock: Clock) => new Audit(ids, clock), inject: [Ids, Clock] },
  ],
  exports: [Audit],
})
export class AuditModule {}
