import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { PlatformHooks } from '#libs/supervision/platforms';
import { ExtensionsResolver, PortalExtensionsResolver } from './extensions.resolver.ts';
import { ExtensionsService } from './extensions.service.ts';
import { OrderEvidence } from './evidence-subjects.ts';
import { OrderDeadlines } from './order-deadlines.ts';
import { OrderSearch } from './order-search.service.ts';
import { OrderParts } from './order-parts.ts';
import { OrderService } from './order-service.ts';
import { OrderSubject } from './order-subject.ts';
import { OrdersReader } from './orders.reader.ts';
import { OrdersResolver, PlatformOrdersResolver } from './orders.resolver.ts';
import { OrdersService } from './orders.service.ts';
import { PortalOrdersReader } from './portal.reader.ts';
import { PortalOrdersResolver } from './portal.resolver.ts';
import { PortalOrdersService } from './portal.service.ts';
import { RecomputeService } from './recompute.service.ts';
import { openNumbers } from './orders.store.ts';
import { SettlementService } from './settlement.service.ts';

@Global()
@Module({
  providers: [
    OrderDeadlines,
    OrderService,
    OrderSubject,
    RecomputeService,
    OrderParts,
    OrderSearch,
    OrdersService,
    SettlementService,
    ExtensionsService,
    OrdersReader,
    PortalOrdersService,
    PortalOrdersReader,
    OrderEvidence,
    ExtensionsResolver,
    PortalExtensionsResolver,
    OrdersResolver,
    PortalOrdersResolver,
    PlatformOrdersResolver,
  ],
  exports: [
    OrdersService,
    SettlementService,
    ExtensionsService,
    OrdersReader,
    PortalOrdersService,
    PortalOrdersReader,
    RecomputeService,
  ],
})
export class OrdersModule implements OnModuleInit {
  constructor(private readonly hooks: PlatformHooks) {}

  onModuleInit(): void {
    this.hooks.onOpenWork(openNumbers);
  }
}
