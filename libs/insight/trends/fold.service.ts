import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Db, JOBS } from '#libs/technique/kernel';
import { fold } from './fold.queries.ts';

const BATCH = 5_000;

/** Adds up what acts wrote, in the background; readers need not wait for it. */
@Injectable()
export class FoldService implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Db) {}

  /** Folds every so often until the application stops. A failure is told and tried again the next time. */
  start(everyMs: number, failed: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.foldAll()).catch(failed);
    }, everyMs);
    this.timer.unref();
  }

  /** @returns how many deltas were added up */
  async foldAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const n = await this.db.tx(JOBS, (tx) => fold(tx, BATCH));
      total += n;
      if (n < BATCH) return total;
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
