import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Db, type OfficeActor } from '#libs/kernel';

export interface Counts {
  open: number;
  repeat: number;
}

const NONE: Counts = { open: 0, repeat: 0 };

/** Counts by platform for lists: the rows of one page are asked for together, one loader a request. */
@Injectable()
export class FindingCounts {
  private readonly loaders = new WeakMap<OfficeActor, DataLoader<string, Counts>>();

  constructor(private readonly db: Db) {}

  async of(actor: OfficeActor, platformId: string): Promise<Counts> {
    let loader = this.loaders.get(actor);
    if (!loader) {
      loader = new DataLoader((ids) => this.load(actor, ids));
      this.loaders.set(actor, loader);
    }
    return loader.load(platformId);
  }

  private async load(actor: OfficeActor, ids: readonly string[]): Promise<Counts[]> {
    const rows = await this.db.tx(actor, (tx) =>
      tx.query<{ id: string; open: number; repeat: number }[]>(
        `select platform_id as id, count(*) as open, count(*) filter (where repeat) as repeat
           from finding where platform_id = any($1::uuid[]) and state in ('OPEN', 'ORDERED', 'ANSWERED') group by platform_id`,
        [ids],
      ),
    );
    const found = new Map(rows.map((r) => [r.id, { open: r.open, repeat: r.repeat }]));
    return ids.map((id) => found.get(id) ?? NONE);
  }
}
