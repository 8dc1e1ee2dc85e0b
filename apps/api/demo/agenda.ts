import type { SettableClock } from '#libs/technique/kernel';

type Task = () => Promise<void>;

/** Acts in the order of their time. Acts after the end are not done, as in a real office. */
export class Agenda {
  private readonly tasks: { at: number; seq: number; task: Task }[] = [];
  private seq = 0;
  private readonly clock: SettableClock;
  private readonly end: Date;

  constructor(clock: SettableClock, end: Date) {
    this.clock = clock;
    this.end = end;
  }

  at(when: Date, task: Task): void {
    const entry = { at: when.getTime(), seq: (this.seq += 1), task };
    let low = 0;
    let high = this.tasks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.tasks[middle];
      if (other && (other.at < entry.at || (other.at === entry.at && other.seq < entry.seq)))
        low = middle + 1;
      else high = middle;
    }
    this.tasks.splice(low, 0, entry);
  }

  async run(progress: (at: Date) => void): Promise<void> {
    for (let next = this.tasks.shift(); next && next.at <= this.end.getTime(); next = this.tasks.shift()) {
      const at = new Date(next.at);
      this.clock.set(at);
      progress(at);
      await next.task();
    }
  }
}
