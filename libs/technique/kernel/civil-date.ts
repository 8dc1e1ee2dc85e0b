/** A legal day written YYYY-MM-DD; it has no time and no zone. Compared and sorted as text. */
export type CivilDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

const instantOf = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (instant: number): CivilDate => new Date(instant).toISOString().slice(0, 10);

export function isCivilDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const instant = instantOf(text);
  return !Number.isNaN(instant) && dateOf(instant) === text;
}

/** A real day in the years that records of the system can have; the database has years that ISO 8601 has not, and the reverse. */
export function isRecordableDay(text: string): boolean {
  return isCivilDate(text) && text >= '1900-01-01' && text <= '2200-12-31';
}

/** @throws RangeError when the text is not a real day, such as 2026-02-30 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${text.slice(0, 20)}`);
  return text;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(instantOf(date) + days * DAY);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((instantOf(to) - instantOf(from)) / DAY);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(date: CivilDate): number {
  return new Date(instantOf(date)).getUTCDay() || 7;
}

/** The month as YYYY-MM. */
export function monthOf(date: CivilDate): string {
  return date.slice(0, 7);
}

export function firstOfMonth(date: CivilDate): CivilDate {
  return `${monthOf(date)}-01`;
}

export function lastOfMonth(date: CivilDate): CivilDate {
  return addDays(addMonths(firstOfMonth(date), 1), -1);
}

/** The same day some months later; the last day of that month if it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const at = new Date(instantOf(date));
  const target = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(at.getUTCDate(), last));
  return dateOf(target.getTime());
}

// creating a formatter costs a hundred times as much as using one
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Zones differ from UTC by whole quarters of an hour, so a day begins at the start of a quarter. */
const QUARTER = 15 * 60_000;
const lastDay = new Map<string, { quarter: number; day: CivilDate }>();

/** The civil day of an instant, by default where statutory days are counted. */
export function civilDateIn(instant: Date, zone = 'Asia/Shanghai'): CivilDate {
  const quarter = Math.floor(instant.getTime() / QUARTER);
  const last = lastDay.get(zone);
  if (last?.quarter === quarter) return last.day;
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
    formatters.set(zone, formatter);
  }
  const day = formatter.format(instant);
  lastDay.set(zone, { quarter, day });
  return day;
}
