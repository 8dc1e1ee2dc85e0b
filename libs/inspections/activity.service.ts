import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Db, type OfficeActor, addMonths } from '#libs/kernel';
import * as store from './inspections.store.ts';

const NONE: store.Activity = { lastYear: 0, lastOn: null };

/** How often platforms were inspected within a year and when last, asked together for the rows of one page. */
@Injectable()
export class InspectionActivity {
  private readonly loaders = new WeakMap<OfficeActor, DataLoader<string, store.Activity>>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async of(actor: OfficeActor, platformId: string): Promise<store.Activity> {
    let loader = this.loaders.get(actor);
    if (!loader) {
      loader = new DataLoader((ids) => this.load(actor, ids), { cache: false });
      this.loaders.set(actor, loader);
    }
    return loader.load(platformId);
  }

  private async load(actor: OfficeActor, ids: readonly string[]): Promise<store.Activity[]> {
    const after = addMonths(this.clock.today(), -12);
    const found = await this.db.tx(actor, (tx) => store.activityOf(tx, ids, after));
    return ids.map((id) => found.get(id) ?? NONE);
  }
}
