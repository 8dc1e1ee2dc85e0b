import { type RowOf, type Tx, col, execute, readRow, readRows } from '#libs/technique/kernel';
import { openFinding, overdueSometime } from '#rules/supervision/findings';
import { verifiedDays } from '#rules/supervision/ledger';
import { firstRoundDue, firstRoundInTime } from '#rules/supervision/orders';
import {
  TARGETS,
  TREND_COUNTS,
  type Target,
  type TrendCount,
  anyOf,
  columnsOf,
  sumsFrom,
} from './targets.ts';

const CHANGE = `region_code, platform_id, area_code, found_on, day, ${TREND_COUNTS.join(', ')}`;

// any number will do, as long as every process that aggregates or rebuilds uses the same one
const LOCK = 7_219_003;

/** Adds changes, which the statement names `taken`, to every total; a row is written once for all of its changes. */
const ADDED = [
  ...TARGETS.map((target) => {
    const { table, counts, recent } = target;
    const kept = recent
      ? `and day >= (select date_trunc('month', max(day)) - interval '1 month' from taken where ${anyOf(counts)})`
      : '';
    const more = counts.map((c) => `${c} = t.${c} + excluded.${c}`).join(', ');
    return `to_${table} as (
      insert into ${table} as t (${columnsOf(target)}, ${counts.join(', ')})
      select ${columnsOf(target)}, ${counts.join(', ')} from (${sumsFrom('taken', target)}) s where ${anyOf(counts)} ${kept}
      on conflict (${columnsOf(target)}) do update set ${more})`;
  }),
  // how many platforms start or stop having any open: this statement sees the totals before the change
  `to_trend_standing as (
      insert into trend_standing as t (region_code, platforms)
      select s.region_code, sum((coalesce(p.open, 0) + s.open > 0)::int - (coalesce(p.open, 0) > 0)::int)
        from (${sumsFrom('taken', platforms())}) s
        left join trend_platform p on p.region_code = s.region_code and p.platform_id = s.platform_id group by 1
      on conflict (region_code) do update set platforms = t.platforms + excluded.platforms)`,
].join(', ');

function platforms(): Target {
  const target = TARGETS.find(({ table }) => table === 'trend_platform');
  if (!target) throw new Error('no sums by platform');
  return target;
}

/** Rows that are only read for this month and the last are deleted when older. */
async function forget(tx: Tx): Promise<void> {
  for (const { table, recent } of TARGETS)
    if (recent)
      await execute(
        tx,
        `delete from ${table} where day < (select date_trunc('month', max(day)) - interval '1 month' from ${table})::date`,
      );
}

/**
 * Adds up a batch of deltas into the totals, in one statement: concurrent readers see them either as deltas
 * or added, never both. @returns how many were added
 */
export async function aggregate(tx: Tx, most: number): Promise<number> {
  await execute(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
  const row = await readRow(
    tx,
    { n: col.int },
    `with taken as (
       delete from trend_delta where id in (select id from trend_delta order by id limit $1) returning ${CHANGE}
     ), ${ADDED}
     select count(*) as n from taken`,
    [most],
  );
  if (row.n > 0) await forget(tx);
  return row.n;
}

const LATE = overdueSometime('s');

/** The correct counts, from the records themselves: every change. */
const RECORDS = `
  select region_code, platform_id, area_code, found_on, day, ${TREND_COUNTS.map((c) => `sum(${c})::int as ${c}`).join(', ')} from (
    ${changes(
      [
        's.region_at, s.platform_id, s.area_code, null::date, s.from_on',
        { found: '1', repeated: 'f.repeat::int' },
      ],
      'finding_span s join finding f on f.id = s.finding_id where s.seq = 1',
    )}
    union all
    ${changes(
      ['s.region_at, s.platform_id, s.area_code, f.found_on, s.from_on', { closed: '1' }],
      `finding_span s join finding f on f.id = s.finding_id where s.state = 'CLOSED'`,
    )}
    union all
    ${changes(
      [
        's.region_at, s.platform_id, s.area_code, null::date, x.day',
        { open: 'x.n', recurring: 'x.n * f.repeat::int' },
      ],
      `finding_span s join finding f on f.id = s.finding_id
         cross join lateral (values (s.from_on, 1), (s.until_on, -1)) as x (day, n)
         where ${openFinding('s')} and x.day is not null`,
    )}
    union all
    ${changes(
      ['s.region_at, s.platform_id, s.area_code, null::date, x.day', { overdue: 'x.n' }],
      `finding_span s
         cross join lateral (values (greatest(s.from_on, ${LATE.from}), 1),
           (case when s.until_on is not null then greatest(s.until_on, ${LATE.from}) end, -1)) as x (day, n)
         where ${LATE.if} and x.day is not null`,
    )}
    union all
    ${changes(
      ['p.region_at, p.platform_id, null, null::date, x.day', { entries: 'x.n' }],
      `ledger_entry e join platform_stay p on p.platform_id = e.platform_id
           and (p.until_on is null or p.until_on > e.started_on) and (e.ended_on is null or e.ended_on > p.from_on)
         cross join lateral (values (greatest(e.started_on, p.from_on), 1), (least(e.ended_on, p.until_on), -1)) as x (day, n)
         where x.day is not null`,
    )}
    union all
    ${changes(
      ['p.region_at, p.platform_id, null, null::date, x.day', { verified: 'x.n' }],
      `(select e.platform_id, e.started_on, e.ended_on, unnest(range_agg(c.days)) as days
           from ledger_entry e
           join ledger_fact f on f.entry_id = e.id
           cross join lateral ${verifiedDays('f')} c
          group by e.id) v
         join platform_stay p on p.platform_id = v.platform_id
         cross join lateral (select v.days * daterange(p.from_on, p.until_on) * daterange(v.started_on, v.ended_on) as days) i
         cross join lateral (values (lower(i.days), 1), (upper(i.days), -1)) as x (day, n)
         where not isempty(i.days) and x.day is not null`,
    )}
    union all
    ${changes(
      [
        'o.region_at, o.platform_id, null, null::date, o.first_due_on',
        {
          due: '1',
          answered: '(o.first_answered_on is not null)::int',
          timely: `${firstRoundInTime('o')}::int`,
        },
      ],
      `rectification_order o
         where ${firstRoundDue('o')}`,
    )}
  ) every_change (${CHANGE}) group by region_code, platform_id, area_code, found_on, day`;

function changes(
  [keys, counts]: readonly [string, Partial<Record<TrendCount, string>>],
  from: string,
): string {
  return `select ${keys}, ${TREND_COUNTS.map((c) => counts[c] ?? '0').join(', ')} from ${from}`;
}

const DIFFERENCE_ROW = {
  /** Which sums. */
  table: col.text,
  regionCode: col.text,
  /** A day, a month, a platform, an area: what the sums are told apart by. */
  key: col.text,
  count: col.text.as<TrendCount | 'platforms'>(),
  records: col.int,
  rolledUp: col.int,
};
export type Difference = RowOf<typeof DIFFERENCE_ROW>;

/** Differences between the roll-ups and a count of the records; empty when they agree. Needs the owner's connection, one snapshot. */
export async function differences(tx: Tx): Promise<Difference[]> {
  const found: Difference[] = [];
  await execute(tx, `create temp table record_change on commit drop as ${RECORDS}`);
  await execute(tx, `create temp table rolled_change on commit drop as select ${CHANGE} from trend_delta`);
  for (const target of TARGETS) found.push(...(await differing(tx, target)));
  found.push(...(await differingPlatforms(tx)));
  return found.slice(0, 1000);
}

async function differing(tx: Tx, target: Target): Promise<Difference[]> {
  const { table, keys, counts, recent } = target;
  const columns = columnsOf(target);
  const key = `concat_ws(' ', ${Object.keys(keys).join(', ')})`;
  const values = counts.map((c) => `('${c}', ${c})`).join(', ');
  const flat = (rows: string): string =>
    `select region_code, ${key} as key, ${recent ? 'day' : 'null::date as day'}, v.count, sum(v.n)::int as n
       from (${rows}) t cross join lateral (values ${values}) v (count, n) group by 1, 2, 3, 4 having sum(v.n) <> 0`;
  // older rows may be deleted already
  const since = `(select date_trunc('month', max(last)) - interval '1 month' from (
    select max(day) as last from recorded union all select max(day) from rolled union all select max(day) from ${table}) l)`;
  return readRows(
    tx,
    DIFFERENCE_ROW,
    `with recorded as (${flat(sumsFrom('record_change', target))}),
     rolled as (${flat(`select ${columns}, ${counts.join(', ')} from ${table} union all ${sumsFrom('rolled_change', target)}`)})
     select '${table}' as table, region_code, key, count, coalesce(x.n, 0) as records, coalesce(y.n, 0) as rolled_up
       from recorded x full join rolled y using (region_code, key, count)
      where x.n is distinct from y.n ${recent ? `and coalesce(x.day, y.day) >= ${since}` : ''}
      order by region_code, key, count limit 1000`,
  );
}

/** The platforms with any open, by territory; deltas not added up yet may change whether a platform has any. */
async function differingPlatforms(tx: Tx): Promise<Difference[]> {
  const held = (rows: string): string =>
    `select region_code, count(*)::int as n from (
       select region_code, platform_id from (${rows}) t group by 1, 2 having sum(open) > 0) h group by 1`;
  const [sums, pending] = ['record_change', 'rolled_change'].map((changes) => sumsFrom(changes, platforms()));
  return readRows(
    tx,
    DIFFERENCE_ROW,
    `with recorded as (${held(sums ?? '')}),
     changing as (
       select s.region_code, sum((coalesce(p.open, 0) + s.open > 0)::int - (coalesce(p.open, 0) > 0)::int) as n
         from (${pending ?? ''}) s left join trend_platform p on p.region_code = s.region_code and p.platform_id = s.platform_id
        group by 1),
     rolled as (select region_code, sum(n)::int as n from (
       select region_code, platforms as n from trend_standing union all select region_code, n from changing) r
       group by 1 having sum(n) <> 0)
     select 'trend_standing' as table, region_code, '' as key, 'platforms' as count,
            coalesce(x.n, 0) as records, coalesce(y.n, 0) as rolled_up
       from recorded x full join rolled y using (region_code) where x.n is distinct from y.n order by region_code`,
  );
}

/**
 * Rebuilds the roll-ups from the records while acts continue: deltas that this snapshot sees are in the records it
 * counts; later deltas stay and are added up later. The transaction must be REPEATABLE READ, by the owner.
 */
export async function rebuild(tx: Tx): Promise<void> {
  for (const table of ['trend_delta', 'trend_standing', ...TARGETS.map((target) => target.table)])
    await execute(tx, `delete from ${table}`);
  await execute(tx, `with taken as materialized (${RECORDS}), ${ADDED} select 1`);
  await forget(tx);
}

/** Waits for a fold that is under way, and holds the next one back until the transaction ends. */
export async function holdAggregation(tx: Tx): Promise<void> {
  await execute(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
}
