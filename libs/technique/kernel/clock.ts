import { civilDateIn, type CivilDate } from './civil-date.ts';

/** The source of the present time. Acts take `occurred_at` from here; the database stamps `recorded_at` itself. */
export abstract class Clock {
  abstract now(): Date;

  /** The civil day in Asia/Shanghai, the zone in which statutory days begin and end. */
  today(): CivilDate {
    return civilDateIn(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that is set by hand: for demonstration data and for tests. */
export class SettableClock extends Clock {
  private instant: Date;

  constructor(instant: Date) {
    super();
    this.instant = instant;
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
