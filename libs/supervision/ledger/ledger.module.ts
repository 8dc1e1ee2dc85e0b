import { Global, Module } from '@nestjs/common';
import { LedgerResolver } from './ledger.resolver.ts';
import { LedgerListService } from './ledger-list.service.ts';
import { LedgerService } from './ledger.service.ts';
import { PortalLedgerService } from './portal-ledger.service.ts';

@Global()
@Module({
  providers: [LedgerService, LedgerListService, PortalLedgerService, LedgerResolver],
  exports: [LedgerService],
})
export class LedgerModule {}
