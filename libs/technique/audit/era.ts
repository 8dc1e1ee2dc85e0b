import { rename } from 'node:fs/promises';
import { type Ids, SYSTEM, type SystemClock, type Tx, execute } from '#libs/technique/kernel';
import { Audit } from './audit.ts';
import type { SealService, SealWith } from './seal.service.ts';
import * as store from './seal.store.ts';

/**
 * Begins a new era of the record after a restore, when the database counts its transactions anew or ends before the checkpoint
 * file does. Seals the rest of the old era, and states in a signed seal why, and which later checkpoints the file had.
 * The file is renamed, never deleted. Runs in the owner's transaction; no act may write at the same time, which a lock ensures.
 * @returns the number of the era
 */
export async function beginEra(
  tx: Tx,
  seals: SealService,
  given: SealWith,
  reason: string,
  { ids, clock }: { ids: Ids; clock: SystemClock },
): Promise<number> {
  await execute(tx, 'lock table audit.entry in exclusive mode');
  await store.hold(tx);
  const old = await store.lastSeal(tx);
  const era = old?.era ?? 1;
  const to = await store.afterLast(tx, era, old?.toXid ?? '0');
  if (to !== null) await seals.seal(tx, given, old, { era, from: old?.toXid ?? '0', to, note: null });
  const last = await store.lastSeal(tx);
  const written = await given.file.last();
  const apart =
    written !== null && (written.seq > (old?.seq ?? 0) || !(await store.isSealed(tx, written.hash)));
  const lost = apart ? `; set aside: checkpoints up to batch ${String(written.seq)}, ${written.hash}` : '';
  await execute(tx, `alter table audit.entry alter column era set default ${String(era + 1)}`);
  // no transaction has the number 1: the seal that opens an era holds no entry
  const opening = { era: era + 1, from: '0', to: '1', note: `${reason}${lost}` };
  await seals.seal(tx, given, last, opening);
  await new Audit(ids, clock).done(tx, SYSTEM, { act: 'audit.era', after: { era: era + 1, reason } });
  if (apart) await rename(given.file.path, `${given.file.path}.before-era-${String(era + 1)}`);
  return era + 1;
}
