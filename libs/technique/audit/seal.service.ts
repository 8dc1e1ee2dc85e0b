import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock, Db, SEALER, type Tx } from '#libs/technique/kernel';
import {
  type Checkpoint,
  NOTHING_BEFORE,
  faultOfCheckpoint,
  faultOfSequence,
  keyIdOf,
  leafOf,
  rootOf,
  signed,
} from './chain.rules.ts';
import type { CheckpointFile } from './checkpoint-file.ts';
import type { AuditKeys } from './keys.ts';
import * as store from './seal.store.ts';

/** About how many entries a batch has; also how many checkpoints are written to the file at once. */
const BATCH = 5_000;
const LINES = 1_000;

export interface SealWith {
  keys: AuditKeys;
  file: CheckpointFile;
}

/**
 * Seals entries in the background, so that no act waits for the chain. A lock lets one process work at a time; each keeps a file
 * of its own and completes it from the database before it seals anything new, so that a crash in between is repaired.
 */
@Injectable()
export class SealService implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private busy = false;
  private lastError = '';

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Seals at intervals until the application stops. An error is logged once, and the step is tried again each time. */
  start(given: SealWith, everyMs: number, failed: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      if (this.busy) return;
      this.busy = true;
      this.running = this.sealAll(given)
        .then(() => (this.lastError = ''))
        .catch((error: unknown) => {
          if (this.lastError !== String(error)) failed(error);
          this.lastError = String(error);
        })
        .finally(() => (this.busy = false));
    }, everyMs);
    this.timer.unref();
  }

  /** @returns how many entries were sealed @throws Error when record and file disagree: then nothing more is sealed */
  async sealAll(given: SealWith): Promise<number> {
    let total = 0;
    for (;;) {
      const n = await this.db.tx(SEALER, (tx) => this.step(tx, given));
      // a step that finds nothing has still completed the file up to the last seal
      if (n === 0) return total;
      total += n;
    }
  }

  private async step(tx: Tx, given: SealWith): Promise<number> {
    await store.hold(tx);
    const last = await this.complete(tx, given);
    const below = await store.watermark(tx);
    const [era, from] = [last?.era ?? 1, last?.toXid ?? '0'];
    if (BigInt(below) < BigInt(from))
      throw new Error(
        'the database counts its transactions anew, as after a restore: "npm run audit:era" begins a new era of the audit record',
      );
    const to = await store.endOf(tx, { era, from, below, most: BATCH });
    if (to === null) return 0;
    return this.seal(tx, given, last, { era, from, to, note: null });
  }

  /** Seals the entries between two transactions. @returns how many entries */
  async seal(
    tx: Tx,
    { keys }: Pick<SealWith, 'keys'>,
    last: Checkpoint | null,
    { era, from, to, note }: { era: number; from: string; to: string; note: string | null },
  ): Promise<number> {
    const entries = await store.entriesIn(tx, era, from, to);
    const leaves = entries.map(({ canon }) => leafOf(canon));
    const checkpoint = signed(
      {
        v: 1,
        seq: (last?.seq ?? 0) + 1,
        era,
        fromXid: from,
        toXid: to,
        entries: entries.length,
        root: rootOf(leaves).toString('hex'),
        prev: last?.hash ?? NOTHING_BEFORE,
        note,
        sealedAt: this.clock.now().toISOString(),
        keyId: keyIdOf(keys.sign),
      },
      keys.sign,
    );
    await store.addSeal(
      tx,
      checkpoint,
      entries.map(({ id }) => id),
      Buffer.concat(leaves),
    );
    return entries.length;
  }

  /** Completes the file up to the last seal. @returns that seal @throws Error when the two disagree */
  private async complete(tx: Tx, { keys, file }: SealWith): Promise<Checkpoint | null> {
    const last = await store.lastSeal(tx);
    let written = await file.last();
    const [held, there] = [last?.seq ?? 0, written?.seq ?? 0];
    if (there > held)
      throw new Error(
        `the audit record is cut off: ${file.path} knows batch ${String(there)}, the database ends with ${String(held)}`,
      );
    if (there === held && written?.hash !== last?.hash)
      throw new Error(`batch ${String(held)} of the audit record is not the one in ${file.path}`);
    while ((written?.seq ?? 0) < held) {
      const next = await store.sealsAfter(tx, written?.seq ?? 0, LINES);
      for (const seal of next) {
        const fault = faultOfCheckpoint(seal, keys.trusted) ?? faultOfSequence(written, seal);
        if (fault) throw new Error(`batch ${String(seal.seq)} of the audit record is broken: ${fault}`);
        written = seal;
      }
      if (next.length === 0) break;
      await file.append(next);
    }
    return last;
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
