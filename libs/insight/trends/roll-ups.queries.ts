import {
  type CivilDate,
  type Column,
  type RowOf,
  type Tx,
  addDays,
  col,
  readRow,
  readRows,
} from '#libs/technique/kernel';
import type { RegionRange } from '#rules/reference/territory';
import { TREND_COUNTS, type TrendCount } from './targets.ts';

const COUNTS_ROW = {
  overdue: col.int,
  found: col.int,
  repeated: col.int,
  closed: col.int,
  open: col.int,
  entries: col.int,
  verified: col.int,
  recurring: col.int,
  due: col.int,
  answered: col.int,
  timely: col.int,
} satisfies Record<TrendCount, Column<number>>;
export type Counts = RowOf<typeof COUNTS_ROW>;

const SUMS = TREND_COUNTS.map((c) => `coalesce(sum(${c}), 0)::int as ${c}`).join(', ');
const NAMES = TREND_COUNTS.join(', ');

// The totals of a territory are stored under the first code of its range; deltas not added up yet are stored
// under the regions themselves.

/** The changes of each month that has any, the oldest first. */
export async function changesByMonth(tx: Tx, range: RegionRange): Promise<({ from: CivilDate } & Counts)[]> {
  return readRows(
    tx,
    { ...COUNTS_ROW, from: col.date },
    `select day as from, ${SUMS} from (
       select day, ${NAMES} from trend_month where region_code = $1
       union all
       select date_trunc('month', day)::date, ${NAMES} from trend_delta where region_code >= $1 and region_code < $2
     ) changes group by day order by day`,
    [range.lo, range.hi],
  );
}

/** The changes in a range of regions from the first of a day's month to that day, both inclusive. */
export async function changesInMonth(tx: Tx, range: RegionRange, day: CivilDate): Promise<Counts> {
  return readRow(
    tx,
    COUNTS_ROW,
    `select ${SUMS} from (
       select ${NAMES} from trend_day where region_code = $1
          and day >= date_trunc('month', $3::date)::date and day <= $3::date
       union all
       select ${NAMES} from trend_delta where region_code >= $1 and region_code < $2
          and day >= date_trunc('month', $3::date)::date and day <= $3::date
     ) changes`,
    [range.lo, range.hi, day],
  );
}

export interface Period {
  from: CivilDate;
  to: CivilDate;
}

/** The changes in each region in each period, both days inclusive: whole months from their totals, the rest from days. */
export async function changesBetween(
  tx: Tx,
  regions: readonly ({ code: string } & RegionRange)[],
  periods: readonly Period[],
): Promise<({ code: string; period: number } & Counts)[]> {
  return readRows(
    tx,
    { ...COUNTS_ROW, code: col.text, period: col.int },
    `select r.code, p.at::int - 1 as period, c.* from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi)
      cross join unnest($4::date[], $5::date[]) with ordinality as p (first, last, at)
      cross join lateral (select (date_trunc('month', p.first - 1) + interval '1 month')::date as first_month,
                                 date_trunc('month', p.last + 1)::date as end_month) m
      cross join lateral (select ${SUMS} from (
        select ${NAMES} from trend_month t where t.region_code = r.lo and t.day >= m.first_month and t.day < m.end_month
        union all
        select ${NAMES} from trend_day t where t.region_code = r.lo and t.day >= p.first and t.day < m.first_month and t.day <= p.last
        union all
        select ${NAMES} from trend_day t where t.region_code = r.lo and t.day >= m.end_month and t.day >= m.first_month and t.day <= p.last
        union all
        select ${NAMES} from trend_delta t where t.region_code >= r.lo and t.region_code < r.hi and t.day >= p.first and t.day <= p.last
      ) changes) c`,
    [
      regions.map((r) => r.code),
      regions.map((r) => r.lo),
      regions.map((r) => r.hi),
      periods.map((p) => p.from),
      periods.map((p) => p.to),
    ],
  );
}

/** First and last days of the findings closed from a day of this month or the last to a day, and how many have the same. */
export async function closedBetween(
  tx: Tx,
  range: RegionRange,
  from: CivilDate,
  to: CivilDate,
): Promise<{ foundOn: CivilDate; closedOn: CivilDate; n: number }[]> {
  return readRows(
    tx,
    { foundOn: col.date, closedOn: col.date, n: col.int },
    `select found_on, day as closed_on, sum(closed)::int as n from (
       select day, found_on, closed from trend_closed where region_code = $1 and day >= $3::date and day <= $4::date
       union all
       select day, found_on, closed from trend_delta
        where region_code >= $1 and region_code < $2 and day >= $3::date and day <= $4::date and closed <> 0
     ) changes group by 1, 2`,
    [range.lo, range.hi, from, to],
  );
}

/** New findings of some duty areas in each month, from the month of one day to that of another. */
export async function foundByAreaAndMonth(
  tx: Tx,
  range: RegionRange,
  from: CivilDate,
  to: CivilDate,
  areas: readonly string[],
): Promise<{ areaCode: string; month: string; n: number }[]> {
  return readRows(
    tx,
    { areaCode: col.text, month: col.text, n: col.int },
    `select area_code, to_char(day, 'YYYY-MM') as month, sum(found)::int as n from (
       select day, area_code, found from trend_area where region_code = $1
       union all
       select date_trunc('month', day)::date, area_code, found from trend_delta
        where region_code >= $1 and region_code < $2 and found <> 0
     ) changes
      where day >= date_trunc('month', $3::date)::date and day <= $4::date and area_code = any($5::text[]) group by 1, 2`,
    [range.lo, range.hi, from, to, areas],
  );
}

/** First rounds due in a period whose result is known: on past days all of them, of the others those answered. */
export async function timelinessByRegion(
  tx: Tx,
  regions: readonly ({ code: string } & RegionRange)[],
  { from, to }: Period,
  today: CivilDate,
): Promise<{ code: string; due: number; onTime: number }[]> {
  const yesterday = addDays(today, -1);
  const rows = await changesBetween(tx, regions, [
    { from, to: to < yesterday ? to : yesterday },
    { from: from > today ? from : today, to },
  ]);
  return regions.map(({ code }) => {
    const [over, open] = [0, 1].map((i) => rows.find((r) => r.code === code && r.period === i));
    return {
      code,
      due: (over?.due ?? 0) + (open?.answered ?? 0),
      onTime: (over?.timely ?? 0) + (open?.timely ?? 0),
    };
  });
}
