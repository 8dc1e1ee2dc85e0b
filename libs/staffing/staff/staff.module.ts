import { Global, Module } from '@nestjs/common';
import { InterestSubject } from './interest-subject.ts';
import { RecusalService } from './recusal.service.ts';
import { StaffResolver } from './staff.resolver.ts';
import { StaffService } from './staff.service.ts';

@Global()
@Module({
  providers: [RecusalService, InterestSubject, StaffService, StaffResolver],
  exports: [RecusalService],
})
export class StaffModule {}
