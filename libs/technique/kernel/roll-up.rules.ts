import type { CivilDate } from './civil-date.ts';

/** The counts of a slice, by the names of the columns; each slice has its own. */
export interface RollUp {
  readonly counts: readonly string[];
  /** The keys of its changes besides platform, region and day. */
  readonly keys: readonly string[];
}

/** The change of an act to the counts of a region on a day; a future day is one on which something falls due. */
export type Delta<R extends RollUp> = {
  platformId: string;
  regionCode: string;
  day: CivilDate;
} & { [Key in R['keys'][number]]?: string | undefined } & { [Count in R['counts'][number]]?: number };

/** One row of the table of changes. */
interface Row {
  keys: (string | null)[];
  counts: number[];
}

/** Deltas with the same keys combined, without those that change nothing. */
export function condense<R extends RollUp>({ counts, keys }: R, deltas: readonly Delta<R>[]): Row[] {
  const sums = new Map<string, Row>();
  for (const delta of deltas) {
    const given: Readonly<Record<string, string | number | undefined>> = delta;
    const own = keys.map((key) => (given[key] === undefined ? null : String(given[key])));
    const key = [delta.platformId, delta.regionCode, delta.day, ...own];
    const sum = sums.get(key.join(' ')) ?? { keys: key, counts: counts.map(() => 0) };
    sum.counts = sum.counts.map((n, i) => n + Number(given[counts[i] ?? ''] ?? 0));
    sums.set(key.join(' '), sum);
  }
  return [...sums.values()].filter((sum) => sum.counts.some((n) => n !== 0));
}
