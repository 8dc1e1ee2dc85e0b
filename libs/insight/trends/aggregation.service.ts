import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Db, JOBS } from '#libs/technique/kernel';
import { aggregate } from './aggregation.queries.ts';

const BATCH = 5_000;

/** Adds up the deltas of acts in the background; readers need not wait for it. */
@Injectable()
export class AggregationService implements OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly db: Db) {}

  /** Adds up at this interval until the application stops. A failure is reported to `failed`, and the next run tries again. */
  start(everyMs: number, failed: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.aggregateAll()).catch(failed);
    }, everyMs);
    this.timer.unref();
  }

  /** @returns how many deltas were added up */
  async aggregateAll(): Promise<number> {
    let total = 0;
    for (;;) {
      const n = await this.db.tx(JOBS, (tx) => aggregate(tx, BATCH));
      total += n;
      if (n < BATCH) return total;
    }
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}
