import { type CivilDate, TREND_COUNTS, type TrendCount, type Tx } from '#libs/kernel';
import type { Range } from './trends.queries.ts';

export type Counts = Record<TrendCount, number>;

const SUMS = TREND_COUNTS.map((c) => `coalesce(sum(${c}), 0)::int as ${c}`).join(', ');
const NAMES = TREND_COUNTS.join(', ');

/** What changed in each month that saw a change, the oldest first; what acts wrote and nobody added up yet is in it. */
export async function changesByMonth(tx: Tx, range: Range): Promise<({ from: CivilDate } & Counts)[]> {
  return tx.query(
    `select day as "from", ${SUMS} from (
       select day, ${NAMES} from trend_month where region_code >= $1 and region_code < $2
       union all
       select date_trunc('month', day)::date, ${NAMES} from trend_delta where region_code >= $1 and region_code < $2
     ) changes group by day order by day`,
    [range.lo, range.hi],
  );
}

/** What changed in each range of regions from the first of a day's month to that day, both inclusive. */
export async function changesInMonth(tx: Tx, range: Range, day: CivilDate): Promise<Counts> {
  const [row] = await tx.query<[Counts]>(
    `select ${SUMS} from (
       select ${NAMES} from trend_day where region_code >= $1 and region_code < $2
          and day >= date_trunc('month', $3::date)::date and day <= $3::date
       union all
       select ${NAMES} from trend_delta where region_code >= $1 and region_code < $2
          and day >= date_trunc('month', $3::date)::date and day <= $3::date
     ) changes`,
    [range.lo, range.hi, day],
  );
  return row;
}

/** The stock of overdue findings in each region at the end of each day. */
export async function overdueByRegion(
  tx: Tx,
  regions: readonly ({ code: string } & Range)[],
  days: readonly CivilDate[],
): Promise<{ code: string; day: CivilDate; n: number }[]> {
  return tx.query(
    `select r.code, d.day, (
       coalesce((select sum(overdue) from trend_month t where t.region_code >= r.lo and t.region_code < r.hi
         and t.day < date_trunc('month', d.day)::date), 0)
       + coalesce((select sum(overdue) from trend_day t where t.region_code >= r.lo and t.region_code < r.hi
         and t.day >= date_trunc('month', d.day)::date and t.day <= d.day), 0)
       + coalesce((select sum(overdue) from trend_delta t where t.region_code >= r.lo and t.region_code < r.hi
         and t.day <= d.day), 0))::int as n
       from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi) cross join unnest($4::date[]) as d (day)`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), days],
  );
}
