import DataLoader from 'dataloader';
import type { AnyActor } from './actor.ts';
import type { Db } from './db.ts';
import type { Tx } from './pipelined-client.ts';
import { Refusal } from './refusal.ts';

/**
 * One read for many records, for fields of lists: what the rows of a page need in one turn of the event loop is read
 * together. Nothing is cached longer, so a read after an act in the same request sees the act.
 */
export class Batched<A extends AnyActor, V> {
  private readonly loaders = new WeakMap<A, DataLoader<string, V>>();
  private readonly db: Db;
  private readonly read: (tx: Tx, ids: readonly string[], actor: A) => Promise<ReadonlyMap<string, V>>;
  private readonly none: (id: string) => V;

  /** @param none the value for an id without a result */
  constructor(
    db: Db,
    read: (tx: Tx, ids: readonly string[], actor: A) => Promise<ReadonlyMap<string, V>>,
    none: (id: string) => V,
  ) {
    this.db = db;
    this.read = read;
    this.none = none;
  }

  async of(actor: A, id: string): Promise<V> {
    let loader = this.loaders.get(actor);
    if (!loader) {
      loader = new DataLoader((ids) => this.together(actor, ids), { cache: false });
      this.loaders.set(actor, loader);
    }
    return loader.load(id);
  }

  private async together(actor: A, ids: readonly string[]): Promise<V[]> {
    const found = await this.db.read(actor, (tx) => this.read(tx, [...new Set(ids)], actor));
    return ids.map((id) => found.get(id) ?? this.none(id));
  }
}

/** For records that must exist, because a record that was read before refers to them. */
export const notFound = (): never => {
  throw new Refusal('NOT_FOUND', { field: 'id' });
};

/** Rows by the record they belong to, in the order in which they were read. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
