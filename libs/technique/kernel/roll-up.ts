import type { CivilDate } from './civil-date.ts';
import { type Tx, sendRows } from './wire.ts';

export const TREND_COUNTS = [
  'found',
  'repeated',
  'closed',
  'open',
  'overdue',
  'entries',
  'verified',
  /** Of the open, those that repeat an earlier finding. */
  'recurring',
  /** First rounds of orders by the day they are due; of these the answered, and those answered in time. */
  'due',
  'answered',
  'timely',
] as const;
export type TrendCount = (typeof TREND_COUNTS)[number];

/** What one act changes in the counts of a region on a day; a day to come is one on which something falls due. */
export type TrendDelta = {
  platformId: string;
  regionCode: string;
  day: CivilDate;
  /** Of what concerns findings. */
  areaCode?: string | undefined;
  /** Of what is closed. */
  foundOn?: CivilDate | undefined;
} & Partial<Record<TrendCount, number>>;

/** Deltas of one platform, region, area and day as one, and none that changes nothing. */
export function condense(deltas: readonly TrendDelta[]): TrendDelta[] {
  const sums = new Map<string, TrendDelta>();
  for (const delta of deltas) {
    const { platformId, regionCode, day, areaCode, foundOn } = delta;
    const key = [platformId, regionCode, day, areaCode, foundOn].join(' ');
    const sum: TrendDelta = sums.get(key) ?? { platformId, regionCode, day, areaCode, foundOn };
    for (const count of TREND_COUNTS) if (delta[count]) sum[count] = (sum[count] ?? 0) + delta[count];
    sums.set(key, sum);
  }
  return [...sums.values()].filter((sum) => TREND_COUNTS.some((count) => sum[count]));
}

/**
 * Writes an act's deltas in the act's own transaction: inserts only, so that no two acts wait for one row. They are
 * added up in the background; until then readers add them themselves.
 */
export async function rollUp(tx: Tx, deltas: readonly TrendDelta[]): Promise<void> {
  const rows = condense(deltas).map((r) => [
    r.platformId,
    r.regionCode,
    r.day,
    r.areaCode ?? null,
    r.foundOn ?? null,
    ...TREND_COUNTS.map((count) => r[count] ?? 0),
  ]);
  const keys = ['platform_id', 'region_code', 'day', 'area_code', 'found_on'];
  await sendRows(tx, 'trend_delta', [...keys, ...TREND_COUNTS], rows);
}
