import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Record ids: uuid v7, made in the application because PostgreSQL 15 has no `uuidv7()`. */
export abstract class Ids {
  abstract next(): string;
}

export class RandomIds extends Ids {
  next(): string {
    return v7();
  }
}

/** Ids that repeat from a seed, in the order of the given clock; for demonstration data only. */
export class SeededIds extends Ids {
  private readonly clock: Clock;
  private readonly random: () => number;
  private sequence = 0;

  constructor(clock: Clock, random: () => number) {
    super();
    this.clock = clock;
    this.random = random;
  }

  next(): string {
    const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(this.random() * 256));
    this.sequence = (this.sequence + 1) % 0x7fffffff;
    return v7({ msecs: this.clock.now().getTime(), random: bytes, seq: this.sequence });
  }
}
