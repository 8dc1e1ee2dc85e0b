import { TREND_COUNTS, type TrendCount, type Tx } from '#libs/kernel';

const names = TREND_COUNTS.join(', ');
const sums = TREND_COUNTS.map((c) => `sum(${c})::int as ${c}`).join(', ');
const added = (table: string): string =>
  TREND_COUNTS.map((c) => `${c} = ${table}.${c} + excluded.${c}`).join(', ');

// any number will do, as long as every process that folds or rebuilds takes the same one
const LOCK = 7_219_003;

/**
 * Adds up a batch of deltas into days and months, in one statement: whoever reads meanwhile sees them either as deltas
 * or added, never both. @returns how many were taken
 */
export async function fold(tx: Tx, most: number): Promise<number> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const [row] = await tx.query<[{ n: number }]>(
    `with taken as (
       delete from trend_delta where id in (select id from trend_delta order by id limit $1)
       returning region_code, day, ${names}
     ), days as (
       insert into trend_day as t (region_code, day, ${names})
       select region_code, day, ${sums} from taken group by 1, 2
       on conflict (region_code, day) do update set ${added('t')}
     ), months as (
       insert into trend_month as t (region_code, day, ${names})
       select region_code, date_trunc('month', day)::date, ${sums} from taken group by 1, 2
       on conflict (region_code, day) do update set ${added('t')}
     )
     select count(*) as n from taken`,
    [most],
  );
  return row.n;
}

/** What the counts must be, from the records themselves: by region and day, every change. */
const RECORDS = `
  select region_code, day, ${sums} from (
    select s.region_at as region_code, s.from_on as day, 1 as found, (case when f.repeat then 1 else 0 end) as repeated,
           0 as closed, 0 as open, 0 as overdue, 0 as entries, 0 as verified
      from finding_span s join finding f on f.id = s.finding_id where s.seq = 1
    union all
    select region_at, from_on, 0, 0, 1, 0, 0, 0, 0 from finding_span where state = 'CLOSED'
    union all
    select s.region_at, x.day, 0, 0, 0, x.n, 0, 0, 0 from finding_span s
     cross join lateral (values (s.from_on, 1), (s.until_on, -1)) as x (day, n)
     where s.state in ('OPEN', 'ORDERED', 'ANSWERED') and x.day is not null
    union all
    select s.region_at, x.day, 0, 0, 0, 0, x.n, 0, 0 from finding_span s
     cross join lateral (values (greatest(s.from_on, s.due_on + 1), 1),
                                (case when s.until_on is not null then greatest(s.until_on, s.due_on + 1) end, -1)) as x (day, n)
     where s.state = 'ORDERED' and s.due_on is not null and x.day is not null
    union all
    select p.region_at, x.day, 0, 0, 0, 0, 0, x.n, 0
      from ledger_entry e join platform_stay p on p.platform_id = e.platform_id
       and (p.until_on is null or p.until_on > e.started_on) and (e.ended_on is null or e.ended_on > p.from_on)
     cross join lateral (values (greatest(e.started_on, p.from_on), 1), (least(e.ended_on, p.until_on), -1)) as x (day, n)
     where x.day is not null
    union all
    select p.region_at, x.day, 0, 0, 0, 0, 0, 0, x.n
      from (select e.platform_id, e.started_on, e.ended_on, unnest(range_agg(c.days)) as days
              from ledger_entry e
              join ledger_fact f on f.entry_id = e.id
              cross join lateral (select greatest((f.occurred_at at time zone 'Asia/Shanghai')::date, f.fact_on) as sealed_on,
                                         (f.fact_on + interval '12 months')::date as year_on) d
              cross join lateral (select case when (d.year_on - interval '12 months')::date < f.fact_on then d.year_on + 1
                                              else d.year_on end as lapses_on) l
              cross join lateral (select daterange(d.sealed_on, greatest(l.lapses_on, d.sealed_on)) as days) c
             group by e.id) v
      join platform_stay p on p.platform_id = v.platform_id
      cross join lateral (select v.days * daterange(p.from_on, p.until_on) * daterange(v.started_on, v.ended_on) as days) i
      cross join lateral (values (lower(i.days), 1), (upper(i.days), -1)) as x (day, n)
     where not isempty(i.days) and x.day is not null
  ) every_change group by region_code, day`;

const SETTLED = `(${TREND_COUNTS.map((c) => `${c} <> 0`).join(' or ')})`;

export interface Difference {
  regionCode: string;
  /** A day, or a month for the sums by month. */
  period: string;
  count: TrendCount;
  records: number;
  rolledUp: number;
}

/** Where the roll-ups are not what a count of the records gives; nothing when they agree. Owner's connection, one snapshot. */
export async function differences(tx: Tx): Promise<Difference[]> {
  const values = TREND_COUNTS.map((c) => `('${c}', ${c})`).join(', ');
  const flat = (rows: string, period: string): string =>
    `select region_code, to_char(day, '${period}') as period, v.count, sum(v.n)::int as n
       from (${rows}) t cross join lateral (values ${values}) v (count, n) group by 1, 2, 3 having sum(v.n) <> 0`;
  const pair = (counted: string, rolled: string): string =>
    `select region_code, period, count, coalesce(x.n, 0) as records, coalesce(y.n, 0) as rolled
       from ${counted} x full join ${rolled} y using (region_code, period, count) where x.n is distinct from y.n`;
  const delta = `select region_code, day, ${names} from trend_delta`;
  return tx.query(
    `with records as materialized (${RECORDS}),
     days as (${flat('select * from records', 'YYYY-MM-DD')}),
     rolled_days as (${flat(`select region_code, day, ${names} from trend_day union all ${delta}`, 'YYYY-MM-DD')}),
     months as (${flat('select * from records', 'YYYY-MM')}),
     rolled_months as (${flat(`select region_code, day, ${names} from trend_month union all ${delta}`, 'YYYY-MM')})
     select region_code as "regionCode", period, count, records, rolled as "rolledUp"
       from (${pair('days', 'rolled_days')} union all ${pair('months', 'rolled_months')}) d
      order by region_code, period, count limit 1000`,
  );
}

/**
 * Makes the roll-ups anew from the records while acts go on: what this snapshot sees as deltas is in the records it
 * counts; deltas that come later stay and are folded later. The transaction must be REPEATABLE READ, the owner's.
 */
export async function rebuild(tx: Tx): Promise<void> {
  await tx.query('delete from trend_delta');
  await tx.query('delete from trend_day');
  await tx.query('delete from trend_month');
  await tx.query(
    `insert into trend_day (region_code, day, ${names}) select region_code, day, ${names} from (${RECORDS}) r where ${SETTLED}`,
  );
  await tx.query(
    `insert into trend_month (region_code, day, ${names})
     select region_code, date_trunc('month', day)::date, ${sums} from trend_day group by 1, 2`,
  );
}

/** Waits for a fold that is under way, and holds the next one back until the transaction ends. */
export async function holdFold(tx: Tx): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
}
