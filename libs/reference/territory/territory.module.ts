import { Global, Module } from '@nestjs/common';
import { MyOfficeResolver, TerritoryResolver } from './territory.resolver.ts';
import { TerritoryService } from './territory.service.ts';

@Global()
@Module({ providers: [TerritoryService, TerritoryResolver, MyOfficeResolver], exports: [TerritoryService] })
export class TerritoryModule {}
