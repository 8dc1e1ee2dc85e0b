import type { KeyObject } from 'node:crypto';
import { type Tx, execute } from '#libs/technique/kernel';
import type { Checkpoint } from './chain.rules.ts';
import * as store from './seal.store.ts';
import { type Broken, ChainWalk } from './verify.rules.ts';

export interface Verified {
  broken: Broken | null;
  batches: number;
  entries: number;
  removed: number;
  /** Entries that are in no batch yet. */
  unsealed: number;
  /** How many of the last batches are missing in the checkpoint file. */
  lag: number;
}

export interface VerifyWith {
  keys: ReadonlyMap<string, KeyObject>;
  outside: ReadonlyMap<number, Checkpoint> | null;
  progress?: ((batches: number, entries: number) => void) | undefined;
}

/** Batches read at once. */
const READ = 50;

export const verified = (walk: ChainWalk, broken: Broken | null, unsealed: number): Verified => ({
  broken,
  batches: walk.batches,
  entries: walk.entries,
  removed: walk.removed,
  unsealed,
  lag: broken ? 0 : walk.lag(),
});

/** Verifies the whole record over a connection that sees all of it, in one snapshot. */
export async function verifyRecord(tx: Tx, { keys, outside, progress }: VerifyWith): Promise<Verified> {
  // rather an error than entries that a policy hides
  await execute(tx, 'set local row_security = off');
  const walk = new ChainWalk(keys, outside);
  for (;;) {
    const batches = await store.batchesAfter(tx, walk.reached?.seq ?? 0, READ);
    for (const batch of batches) {
      const broken = walk.next(batch);
      if (broken) return verified(walk, broken, 0);
    }
    progress?.(walk.batches, walk.entries);
    if (batches.length < READ) break;
  }
  const { n, impossible } = await store.unsealed(tx, walk.reached?.era ?? 1);
  const hidden: Broken | null =
    impossible === null
      ? null
      : {
          seq: null,
          entryId: impossible,
          what: 'an entry names a transaction that never was, and so escapes the seal',
        };
  return verified(walk, walk.end() ?? hidden, n);
}
