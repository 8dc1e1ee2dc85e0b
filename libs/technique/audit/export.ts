import type { KeyObject } from 'node:crypto';
import { type Tx, execute } from '#libs/technique/kernel';
import { type Checkpoint, isCheckpoint } from './chain.rules.ts';
import * as store from './seal.store.ts';
import { type Verified, type VerifyWith, verified } from './verify.ts';
import { type Batch, type Broken, ChainWalk, type Kept } from './verify.rules.ts';

const READ = 50;

interface Line {
  seal: Checkpoint;
  ids: string[];
  leaves: string;
  removedAt: string | null;
  entries: string[];
}

/** The whole record, line by line: a header with the public keys, then a line for each batch with its entries. */
export async function* exportAll(tx: Tx, publicKeys: readonly string[]): AsyncGenerator<string> {
  await execute(tx, 'set local row_security = off');
  yield `${JSON.stringify({ kind: 'taizhang-audit', v: 1, publicKeys })}\n`;
  let last: Checkpoint | null = null;
  for (;;) {
    const batches: Batch[] = await store.batchesAfter(tx, last?.seq ?? 0, READ);
    for (const { seal, ids, leaves, removedAt, entries } of batches) {
      const line: Line = {
        seal,
        ids: [...ids],
        leaves: Buffer.concat(leaves).toString('base64'),
        removedAt,
        entries: entries.map(({ canon }) => canon),
      };
      yield `${JSON.stringify(line)}\n`;
      last = seal;
    }
    if (batches.length < READ) break;
  }
  const { n } = await store.unsealed(tx, last?.era ?? 1);
  yield `${JSON.stringify({ end: true, batches: last?.seq ?? 0, unsealed: n })}\n`;
}

function keptOf(canon: string): Kept {
  const { id } = JSON.parse(canon) as { id: string };
  return { id, canon };
}

function batchOf(value: unknown): Batch | null {
  const line = value as Partial<Line> | null;
  if (!isCheckpoint(line?.seal) || !Array.isArray(line.ids) || !Array.isArray(line.entries)) return null;
  const all = Buffer.from(line.leaves ?? '', 'base64');
  const leaves = Array.from({ length: all.length / 32 }, (_, i) => all.subarray(32 * i, 32 * i + 32));
  const { seal, ids, removedAt } = line;
  return { seal, ids, leaves, removedAt: removedAt ?? null, entries: line.entries.map(keptOf) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Verifies an exported record without a database. `lines` begin after the header. */
export async function readExport(
  lines: AsyncIterable<string>,
  { keys, outside, progress }: VerifyWith & { keys: ReadonlyMap<string, KeyObject> },
): Promise<Verified> {
  const walk = new ChainWalk(keys, outside);
  let at = 1;
  for await (const text of lines) {
    at += 1;
    const value = parsed(text);
    const end = value as { end?: boolean; unsealed?: number } | null;
    if (end?.end === true) return verified(walk, walk.end(), end.unsealed ?? 0);
    const batch = batchOf(value);
    const broken: Broken | null = batch
      ? walk.next(batch)
      : { seq: null, entryId: null, what: `line ${String(at)} of the export is not a batch` };
    if (broken) return verified(walk, broken, 0);
    progress?.(walk.batches, walk.entries);
  }
  const torn = `the export ends without its last line, after batch ${String(walk.reached?.seq ?? 0)}`;
  return verified(walk, { seq: null, entryId: null, what: torn }, 0);
}
