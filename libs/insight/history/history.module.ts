import { Module } from '@nestjs/common';
import { HistoryService } from './history.service.ts';
import { HistoryResolver } from './history.resolver.ts';

@Module({ providers: [HistoryService, HistoryResolver] })
export class HistoryModule {}
