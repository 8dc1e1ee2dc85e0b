import type { INestApplicationContext } from '@nestjs/common';
import { CalendarService } from '#libs/reference/calendar';
import { type CivilDate, Db, type SettableClock, addDays } from '#libs/technique/kernel';
import { type Calendar, isWorkingDay } from '#rules/reference/calendar';
import type { Chance } from './random.ts';

/** Random hours of a working day. */
export class WorkDays {
  private constructor(
    private readonly calendar: Calendar,
    private readonly clock: SettableClock,
    private readonly chance: Chance,
  ) {}

  static async open(app: INestApplicationContext, clock: SettableClock, chance: Chance): Promise<WorkDays> {
    const calendar = await app
      .get(Db)
      .tx({ kind: 'ANONYMOUS', door: 'SYSTEM' }, (tx) => app.get(CalendarService).current(tx));
    return new WorkDays(calendar, clock, chance);
  }

  /** An hour of a working day, some days from now. */
  later(days: number): Date {
    return this.onOrAfter(addDays(this.clock.today(), days));
  }

  onOrAfter(from: CivilDate): Date {
    let day = from;
    while (!isWorkingDay(this.calendar, day)) day = addDays(day, 1);
    const minute = this.chance.whole(0, 8 * 60);
    return new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000);
  }
}
