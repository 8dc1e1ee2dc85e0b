import { Global, Module } from '@nestjs/common';
import { LedgerResolver } from './ledger.resolver.ts';
import { LedgerListService } from './ledger-list.service.ts';
import { LedgerService } from './ledger.service.ts';
import { OwnLedgerService } from './own-ledger.service.ts';

@Global()
@Module({
  providers: [LedgerService, LedgerListService, OwnLedgerService, LedgerResolver],
  exports: [LedgerService],
})
export class LedgerModule {}
