import { Global, Module } from '@nestjs/common';
import { Acts } from './acts.service.ts';

@Global()
@Module({ providers: [Acts], exports: [Acts] })
export class ActsModule {}
