import { Global, Module } from '@nestjs/common';
import { DutiesResolver } from './duties.resolver.ts';
import { DutiesService } from './duties.service.ts';

@Global()
@Module({ providers: [DutiesService, DutiesResolver], exports: [DutiesService] })
export class DutiesModule {}
