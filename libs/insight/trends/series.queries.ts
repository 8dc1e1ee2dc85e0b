import { type CivilDate, type RowOf, type Tx, col, readRows } from '#libs/technique/kernel';
import { openFinding, openSpan, overdueSometime } from '#rules/supervision/findings';
import { type ClaimStanding, claimStands, inForce } from '#rules/supervision/ledger';
import { firstRoundDecided, firstRoundInTime } from '#rules/supervision/orders';
import type { Range } from './trends.queries.ts';

export const TREND_DIMENSIONS = ['NONE', 'AREA', 'REGION', 'CATEGORY', 'TIER'] as const;
export type TrendDimension = (typeof TREND_DIMENSIONS)[number];

export interface Scope {
  range: Range;
  areaCode: string | null;
  category: string | null;
  tier: string | null;
  /** The regions to compare; empty unless by region. */
  regions: readonly ({ code: string } & Range)[];
}

const KEY: Record<TrendDimension, string> = {
  NONE: `''`,
  AREA: 's.area_code',
  REGION: 'r.code',
  CATEGORY: 'c.category',
  TIER: 's.tier_at',
};

/** The spans of a scope, once for every key: a platform of two categories counts in both. */
function spans(by: TrendDimension): string {
  const joins = {
    NONE: '',
    AREA: '',
    TIER: '',
    REGION: `join unnest($6::text[], $7::text[], $8::text[]) as r (code, lo, hi) on s.region_at >= r.lo and s.region_at < r.hi`,
    CATEGORY: 'cross join lateral unnest(s.categories_at) as c (category)',
  }[by];
  return `select ${KEY[by]} as key, s.seq, s.state, s.due_on, s.from_on, s.until_on, s.finding_id
      from finding_span s ${joins}
     where s.region_at >= $1 and s.region_at < $2 and ($3::text is null or s.area_code = $3)
       and ($4::text is null or $4 = any(s.categories_at)) and ($5::text is null or s.tier_at = $5)`;
}

function parameters({ range, areaCode, category, tier, regions }: Scope, by: TrendDimension): unknown[] {
  const parts = [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi)];
  return [range.lo, range.hi, areaCode, category, tier, ...(by === 'REGION' ? parts : [])];
}

const CHANGE_ROW = {
  key: col.text,
  /** The first of the month; what changed before the period is given as one month before it. */
  from: col.date,
  found: col.int,
  repeated: col.int,
  closed: col.int,
  open: col.int,
  overdue: col.int,
};
export type Change = RowOf<typeof CHANGE_ROW>;

/** The changes of each month from a month on up to a day, counted from the records; by key, in one pass over them. */
export async function changes(
  tx: Tx,
  scope: Scope,
  by: TrendDimension,
  from: CivilDate,
  to: CivilDate,
): Promise<Change[]> {
  const values = parameters(scope, by);
  const [first, last] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const late = overdueSometime('s');
  return readRows(
    tx,
    CHANGE_ROW,
    `select s.key, greatest(date_trunc('month', x.day)::date, (${first}::date - interval '1 month')::date) as from,
            sum(x.found)::int as found, coalesce(sum(x.found) filter (where f.repeat), 0)::int as repeated,
            sum(x.closed)::int as closed, sum(x.open)::int as open, sum(x.overdue)::int as overdue
       from (${spans(by)}) s
       join finding f on f.id = s.finding_id
       cross join lateral (
         select s.from_on as day, (s.seq = 1)::int as found, (s.state = 'CLOSED')::int as closed,
                (${openFinding('s')})::int as open, 0 as overdue
         union all
         select s.until_on, 0, 0, -1, 0 where ${openFinding('s')} and s.until_on is not null
         union all
         select greatest(s.from_on, ${late.from}), 0, 0, 0, 1 where ${late.if}
         union all
         select greatest(s.until_on, ${late.from}), 0, 0, 0, -1
          where ${late.if} and s.until_on is not null
       ) x
      where x.day <= ${last}::date
      group by 1, 2 order by 1, 2`,
    [...values, from, to],
  );
}

const TIME_TO_CLOSE_ROW = {
  key: col.text,
  month: col.text,
  closed: col.int,
  median: col.int,
  p90: col.int,
};
export type TimeToClose = RowOf<typeof TIME_TO_CLOSE_ROW>;

/** The day before the first working day counted, and the working days from then up to each day. */
export interface WorkingDays {
  days: readonly CivilDate[];
  counts: readonly number[];
}

/** The earliest day on which a finding of the scope that was closed in the period was found. */
export async function firstFound(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
): Promise<CivilDate | null> {
  const [row] = await readRows(
    tx,
    { on: col.date.orNull },
    `select min(f.found_on) as on from finding_span s join finding f on f.id = s.finding_id
      where s.region_at >= $1 and s.region_at < $2 and s.state = 'CLOSED' and s.from_on >= $3::date and s.from_on <= $4::date`,
    [range.lo, range.hi, from, to],
  );
  return row?.on ?? null;
}

/** Working days from the day found to the day closed: the middle value, rounded half up, and the nearest-rank 90th percentile. */
export async function timeToClose(
  tx: Tx,
  scope: Scope,
  by: TrendDimension,
  from: CivilDate,
  to: CivilDate,
  working: WorkingDays,
): Promise<TimeToClose[]> {
  const values = parameters(scope, by);
  const [first, last, days, counts] = [1, 2, 3, 4].map((i) => `$${values.length + i}`);
  return readRows(
    tx,
    TIME_TO_CLOSE_ROW,
    `with working as (select * from unnest(${days}::date[], ${counts}::int[]) as w (day, n)),
     took as (
       select s.key, to_char(s.from_on, 'YYYY-MM') as month, b.n - a.n as n
         from (${spans(by)}) s join finding f on f.id = s.finding_id
         join working a on a.day = f.found_on join working b on b.day = s.from_on
        where s.state = 'CLOSED' and s.from_on >= ${first}::date and s.from_on <= ${last}::date
     )
     select key, month, count(*)::int as closed, round((percentile_cont(0.5) within group (order by n))::numeric)::int as median,
            percentile_disc(0.9) within group (order by n) as p90
       from took group by key, month`,
    [...values, from, to, working.days, working.counts],
  );
}

/** Findings open as of a day, by region and duty area. */
export async function openByRegionAndArea(
  tx: Tx,
  regions: readonly ({ code: string } & Range)[],
  on: CivilDate,
): Promise<{ code: string; areaCode: string; open: number }[]> {
  return readRows(
    tx,
    { code: col.text, areaCode: col.text, open: col.int },
    `select r.code, s.area_code, count(*)::int as open
       from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi)
       join finding_span s on s.region_at >= r.lo and s.region_at < r.hi
        and ${openSpan('s', '$4::date')}
      group by r.code, s.area_code`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), on],
  );
}

const OFFICE_ROW = {
  id: col.uuid,
  name: col.text,
  nameEn: col.text,
  due: col.int,
  onTime: col.int,
};
export type OfficeRow = RowOf<typeof OFFICE_ROW>;

/** First rounds due in a period whose result is known, by the office that issued the order. */
export async function timelinessByOffice(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
  today: CivilDate,
): Promise<OfficeRow[]> {
  return readRows(
    tx,
    OFFICE_ROW,
    `select i.id, i.name, i.name_en, count(*)::int as due,
            (count(*) filter (where ${firstRoundInTime('o')}))::int as on_time
       from rectification_order o join office i on i.id = o.office_id
      where o.region_at >= $1 and o.region_at < $2
        and o.first_due_on >= $3::date and o.first_due_on <= $4::date
        and ${firstRoundDecided('o', '$5::date')}
      group by i.id order by i.region_code`,
    [range.lo, range.hi, from, to, today],
  );
}

const CLAIM_ROW = { areaCode: col.text, same: col.int, higher: col.int, lower: col.int };
export type ClaimRow = RowOf<typeof CLAIM_ROW>;

/** Entries in force on a day that have both a claim and a verified state, by duty area; the ledger list uses the same condition. */
export async function claimsByArea(tx: Tx, range: Range, on: CivilDate): Promise<ClaimRow[]> {
  const count = (standing: ClaimStanding): string =>
    `(count(*) filter (where ${claimStands('e', standing)}))::int`;
  return readRows(
    tx,
    CLAIM_ROW,
    `select e.area_code, ${count('SAME')} as same, ${count('HIGHER')} as higher, ${count('LOWER')} as lower
       from ledger_entry e
      where e.region_code >= $1 and e.region_code < $2 and ${inForce('e', '$3::date')}
      group by e.area_code order by e.area_code`,
    [range.lo, range.hi, on],
  );
}
