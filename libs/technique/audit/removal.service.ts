import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Db, PRUNER, SYSTEM } from '#libs/technique/kernel';
import { Audit } from './audit.ts';
import { expired, removeBatches } from './audit.store.ts';
import { hold } from './seal.store.ts';

/** Batches in one transaction. */
const AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Removes entries whose retention period has ended, in whole batches from the oldest on; their seals stay, so the chain still verifies. */
@Injectable()
export class RemovalService implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /** At the start and every day after. */
  start(months: number, failed: (error: unknown) => void): void {
    const run = (): void => {
      this.running = this.running.then(() => this.removeExpired(months)).catch(failed);
    };
    run();
    this.timer = setInterval(run, DAY_MS);
    this.timer.unref();
  }

  /** @returns how many entries were removed */
  async removeExpired(months: number): Promise<number> {
    let total = 0;
    for (;;) {
      const n = await this.db.tx(PRUNER, async (tx) => {
        await hold(tx);
        const seqs = await expired(tx, months, AT_ONCE);
        const [from, to] = [seqs[0], seqs.at(-1)];
        if (from === undefined || to === undefined) return null;
        const entries = await removeBatches(tx, seqs);
        await this.audit.done(tx, SYSTEM, { act: 'audit.remove', after: { from, to, entries } });
        return entries;
      });
      if (n === null) return total;
      total += n;
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
