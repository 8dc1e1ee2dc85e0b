import { Injectable } from '@nestjs/common';
import { DutiesService } from '#libs/reference/duties';
import { Clock, type Connection, Db, type OfficeActor, type PageArgs } from '#libs/technique/kernel';
import { PlatformHooks } from '#libs/supervision/platforms';
import { pageOfEntries } from './ledger.list.ts';
import * as store from './ledger.store.ts';
import type { LedgerFilterInput, ListedLedgerEntry } from './ledger.types.ts';
import { claimOf } from './ledger.view.ts';

/** The ledgers of all platforms in the reader's territory as one list. */
@Injectable()
export class LedgerListService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly duties: DutiesService,
    private readonly hooks: PlatformHooks,
  ) {}

  async page(
    actor: OfficeActor,
    filter: LedgerFilterInput,
    args: PageArgs,
  ): Promise<Connection<ListedLedgerEntry>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfEntries(tx, filter, args, this.clock.today(), this.hooks.openFindings);
      const rows = page.edges.map((e) => e.node);
      const items = await this.duties.items(
        tx,
        rows.map((row) => row.itemVersionId),
      );
      const facts = await store.factsById(
        tx,
        rows.flatMap((row) => row.factId ?? []),
      );
      return {
        ...page,
        edges: page.edges.flatMap(({ cursor, node: row }) => {
          const item = items.get(row.itemVersionId);
          const fact = row.factId === null ? undefined : facts.get(row.factId);
          if (!item) return [];
          const platform = { id: row.platformId, name: row.platformName, regionCode: row.regionCode };
          const source = fact ? { ...fact, wins: true } : null;
          return [{ cursor, node: { ...row, platform, item, source, claim: claimOf(row) } }];
        }),
      };
    });
  }
}
