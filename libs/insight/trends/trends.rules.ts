import {
  type CivilDate,
  type Text,
  addMonths,
  firstOfMonth,
  lastOfMonth,
  monthOf,
} from '#rules/technique/kernel';

export interface Month {
  /** YYYY-MM */
  month: string;
  from: CivilDate;
  /** The last day; today for the current month. */
  to: CivilDate;
}

/** The last `n` months up to today, the oldest first. */
export function monthsUpTo(today: CivilDate, n: number): Month[] {
  return Array.from({ length: n }, (_, i) => {
    const from = addMonths(firstOfMonth(today), i - n + 1);
    return { month: monthOf(from), from, to: i === n - 1 ? today : lastOfMonth(from) };
  });
}

/** The months of a period, whole ones: from the month of the first day to the month of the last; the current one ends today. */
export function monthsBetween(from: CivilDate, to: CivilDate, today: CivilDate): Month[] {
  const months: Month[] = [];
  for (let first = firstOfMonth(from); first <= to; first = addMonths(first, 1)) {
    const last = lastOfMonth(first);
    months.push({ month: monthOf(first), from: first, to: last < today ? last : today });
  }
  return months;
}

/**
 * The stock at the end of a day: every change of the months before, and of its own month up to the day. `partial` contains
 * the changes of that month up to the day; for the last day of a month it is the whole month, and may be left out.
 */
export function stockAt<K extends string>(
  changes: readonly ({ from: CivilDate } & Record<K, number>)[],
  count: K,
  day: CivilDate,
  partial?: Record<K, number>,
): number {
  const first = firstOfMonth(day);
  const whole = changes.filter(({ from }) => from < first || (!partial && from === first));
  return whole.reduce((sum, change) => sum + change[count], 0) + (partial?.[count] ?? 0);
}

/** The net change of a count within a month. */
export function flowIn<K extends string>(
  changes: readonly ({ from: CivilDate } & Record<K, number>)[],
  count: K,
  month: CivilDate,
): number {
  return changes.find(({ from }) => from === firstOfMonth(month))?.[count] ?? 0;
}

/** The middle value, rounded half up; null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half];
  if (high === undefined) return null;
  if (sorted.length % 2 === 1) return high;
  return Math.round(((sorted[half - 1] ?? high) + high) / 2);
}

export interface Movement {
  text: Text;
  link: string | null;
}

interface Moved {
  name: Text;
  before: number;
  after: number;
}

/** The largest rise; where nothing rose, the largest fall; undefined where nothing changed. For ties, the first. */
export function largestMove<T extends { before: number; after: number }>(rows: readonly T[]): T | undefined {
  const by = (row: T): number => row.after - row.before;
  const rise = rows.reduce<T | undefined>(
    (best, row) => (best && by(best) >= by(row) ? best : row),
    undefined,
  );
  if (rise && by(rise) > 0) return rise;
  const fall = rows.reduce<T | undefined>(
    (best, row) => (best && by(best) <= by(row) ? best : row),
    undefined,
  );
  return fall && by(fall) < 0 ? fall : undefined;
}

export function overdueSentence({ name, before, after }: Moved): Text {
  return {
    zh: `${name.zh}逾期问题较上月末由 ${before} 件${after > before ? '增至' : '降至'} ${after} 件。`,
    en: `${name.en}: overdue findings ${after > before ? 'rose' : 'fell'} from ${before} at the end of last month to ${after}.`,
  };
}

export function openSentence({ name, before, after }: Moved): Text {
  return {
    zh: `“${name.zh}”在办问题较上月末由 ${before} 件${after > before ? '增至' : '降至'} ${after} 件。`,
    en: `${name.en}: open findings ${after > before ? 'rose' : 'fell'} from ${before} at the end of last month to ${after}.`,
  };
}

/** @param earlier the highest month among the eleven before */
export function newSentence(name: Text, n: number, earlier: number): Text {
  if (n > earlier) {
    return {
      zh: `“${name.zh}”本月新增 ${n} 件，为近 12 个月最多。`,
      en: `${name.en}: ${n} new this month, the most in 12 months.`,
    };
  }
  return {
    zh: `“${name.zh}”本月新增 ${n} 件，在各领域中最多；近 12 个月最高为 ${earlier} 件。`,
    en: `${name.en}: ${n} new this month, the most of all areas; its highest month of the last 12 had ${earlier}.`,
  };
}
