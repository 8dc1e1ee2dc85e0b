import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type SearchDoc, type Tx, enterInSearch, renewInSearch } from '#libs/technique/kernel';
import { PlatformHooks, PlatformsService } from '#libs/supervision/platforms';
import type { OrderEntity } from './orders.entity.ts';
import { ORDER_SEARCH_KIND } from './orders.rules.ts';
import * as store from './orders.store.ts';

/** Orders can be found by number and by the name of their platform as soon as they have a number. */
@Injectable()
export class OrderSearch implements OnModuleInit {
  constructor(
    private readonly hooks: PlatformHooks,
    private readonly platforms: PlatformsService,
  ) {}

  onModuleInit(): void {
    this.hooks.onRenamed(async (tx, _actor, { id, name }) =>
      renewInSearch(
        tx,
        (await store.numberedOrders(tx, id)).map((order) => docOf(order, name)),
      ),
    );
  }

  async issued(tx: Tx, order: OrderEntity): Promise<void> {
    const { name } = await this.platforms.get(tx, order.platformId);
    await enterInSearch(tx, [docOf(order, name)]);
  }
}

function docOf({ id, platformId, regionCode, number }: OrderEntity, title: string): SearchDoc {
  return { kind: ORDER_SEARCH_KIND, id, platformId, regionCode, own: true, number, title, more: [] };
}
