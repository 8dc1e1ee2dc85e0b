import type { Lang } from './i18n/i18n.ts';

/** Legal days and the clock of the record are those of Shanghai, wherever the reader sits. */
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** 2026-11-20 16:42 */
export function dateTime(instant: string): string {
  const p = Object.fromEntries(parts.formatToParts(new Date(instant)).map((x) => [x.type, x.value]));
  return `${p.year ?? ''}-${p.month ?? ''}-${p.day ?? ''} ${p.hour ?? ''}:${p.minute ?? ''}`;
}

/** The day, in Shanghai, of an instant. */
export function dayOf(instant: string): string {
  return dateTime(instant).slice(0, 10);
}

/** 11-23, for where the year is plain. */
export function monthDay(date: string): string {
  return date.slice(5);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

const WEEKDAYS = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

export function weekday(date: string, lang: Lang): string {
  return WEEKDAYS[lang][utc(date).getUTCDay()] ?? '';
}

/** 2026年11月24日 / 24 November 2026 */
export function longDate(date: string, lang: Lang): string {
  const [y = '', m = '', d = ''] = date.split('-');
  if (lang === 'zh') return `${y}年${String(Number(m))}月${String(Number(d))}日`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(utc(date));
}

/** The name of a month given as 2026-11: 11月 / Nov. */
export function monthName(month: string, lang: Lang): string {
  const n = Number(month.slice(5, 7));
  if (lang === 'zh') return `${String(n)}月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(
    utc(`${month.slice(0, 7)}-01`),
  );
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day of the month that lies `months` before the month of `date`. */
export function monthsBefore(date: string, months: number): string {
  const d = utc(date);
  return new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
}

/** The same day a year before; the last of February for a leap day. */
export function yearBefore(date: string): string {
  const [y = '', m = '', d = ''] = date.split('-');
  return `${String(Number(y) - 1)}-${m}-${m === '02' && d === '29' ? '28' : d}`;
}

/** 0 is Monday. */
export function weekdayIndex(date: string): number {
  return (utc(date).getUTCDay() + 6) % 7;
}

export function bytes(size: number): string {
  if (size < 1024) return `${String(size)} B`;
  if (size < 1024 * 1024) return `${(size / 1024).toFixed(0)} kB`;
  return `${(size / 1024 / 1024).toFixed(1)} MB`;
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${String(Math.round((part / whole) * 100))}%`;
}

/** Names one after the other, as the language parts them. */
export function names(list: string[], lang: Lang): string {
  return list.join(lang === 'zh' ? '、' : ', ');
}

/** +3, −2, ±0: with a real minus sign. */
export function signed(change: number): string {
  if (change > 0) return `+${String(change)}`;
  return change < 0 ? `−${String(-change)}` : '±0';
}
