import { execute } from './rows.ts';
import type { Tx } from './pipelined-client.ts';
import { type SearchText, foldedText, ngramsOf } from './ngrams.ts';

export interface SearchDoc extends SearchText {
  id: string;
  platformId: string;
  regionCode: string;
  /** Whether the platform's own people may find it. */
  own: boolean;
}

/** Rows in one statement; a bind message carries 65,535 values. */
const ROWS = 2_000;

async function insertRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const part = rows.slice(from, from + ROWS);
    const places = part.map(
      (_, i) => `(${columns.map((_c, j) => `$${i * columns.length + j + 1}`).join(', ')})`,
    );
    await execute(
      tx,
      `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}`,
      part.flat(),
    );
  }
}

/**
 * Enters records into the search index, in the transaction of the act that gives them their number or name: one call for each
 * act, for all its records. A record that is in the index already is entered by `renewInSearch`.
 */
export async function enterInSearch(tx: Tx, docs: readonly SearchDoc[]): Promise<void> {
  if (docs.length === 0) return;
  await insertRows(
    tx,
    'search_doc',
    ['id', 'platform_id', 'region_code', 'kind', 'own', 'number', 'title', 'more', 'folded'],
    docs.map((d) => [
      d.id,
      d.platformId,
      d.regionCode,
      d.kind.name,
      d.own,
      d.number,
      d.title,
      d.more,
      foldedText(d),
    ]),
  );
  await insertRows(
    tx,
    'search_gram',
    ['gram', 'doc_id', 'platform_id', 'region_code'],
    docs.flatMap((d) => ngramsOf(d).map((gram) => [gram, d.id, d.platformId, d.regionCode])),
  );
}

/** The same for records whose names have changed. */
export async function renewInSearch(tx: Tx, docs: readonly SearchDoc[]): Promise<void> {
  if (docs.length === 0) return;
  const keys = [docs.map((d) => d.platformId), docs.map((d) => d.id)];
  for (const [table, key] of [
    ['search_gram', 'doc_id'],
    ['search_doc', 'id'],
  ] as const)
    await execute(
      tx,
      `delete from ${table} where platform_id = any($1::uuid[]) and ${key} = any($2::uuid[])`,
      keys,
    );
  await enterInSearch(tx, docs);
}
