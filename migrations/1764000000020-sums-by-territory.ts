import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICE = `region_code >= nullif(current_setting('app.region_lo', true), '')
      and region_code < nullif(current_setting('app.region_hi', true), '')`;
const COUNTS = [
  'found',
  'repeated',
  'closed',
  'open',
  'overdue',
  'entries',
  'verified',
  'recurring',
  'due',
  'answered',
  'timely',
] as const;
const CHANGE = `region_code, platform_id, area_code, found_on, day, ${COUNTS.join(', ')}`;

/**
 * Sums by territory: a row for a region, its city, its province and the nation each, so that whoever reads a territory
 * reads its own rows and not those of all that lies in it. A row is for those whose range holds its code: the ranges of
 * two territories lie within each other or apart, and the wider begins with a smaller code or has the same.
 */
export class SumsByTerritory1764000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from trend_delta;
      drop table trend_day, trend_month;
      alter table trend_delta add column area_code text, add column found_on date,
        add column recurring int not null default 0, add column due int not null default 0,
        add column answered int not null default 0, add column timely int not null default 0;
      grant insert (area_code, found_on, recurring, due, answered, timely) on trend_delta to app_office, app_platform;
      -- what is said of a platform that one sees may count where the platform was before
      create policy office_append on trend_delta for insert to app_office
        with check (exists (select from platform p where p.id = platform_id));
      -- read by figures that are sums now
      drop index finding_span_found_by_area;
    `);
    await this.sums(db);
    // to be added up in the background, as what an act writes is; readers add them themselves until then
    await db.query(`insert into trend_delta (${CHANGE}) ${RECORDS}`);
  }

  private async sums(db: QueryRunner): Promise<void> {
    const columns = COUNTS.map((c) => `${c} int not null default 0`).join(', ');
    const place = 'region_code text collate "C" not null';
    const month = 'day date not null check (extract(day from day) = 1)';
    await db.query(`
      create table trend_day (${place}, day date not null, ${columns}, primary key (region_code, day));
      create table trend_month (${place}, ${month}, ${columns}, primary key (region_code, day));
      create table trend_area (${place}, ${month}, area_code text not null, found int not null,
        primary key (region_code, day, area_code));
      create table trend_closed (day date not null, ${place}, found_on date not null, closed int not null,
        primary key (day, region_code, found_on));
      create table trend_platform (${place}, platform_id uuid not null, open int not null,
        primary key (region_code, platform_id));
      create index trend_platform_most on trend_platform (region_code, open desc, platform_id) where open > 0;
      create table trend_platform_month (${month}, ${place}, platform_id uuid not null, open int not null,
        primary key (day, region_code, platform_id));
      create index trend_platform_rise on trend_platform_month (region_code, day, open desc, platform_id);
      create index trend_platform_fall on trend_platform_month (region_code, day, open, platform_id);
      create table trend_platform_area (platform_id uuid not null, area_code text not null, ${place}, open int not null,
        primary key (platform_id, area_code, region_code));
      create table trend_standing (region_code text collate "C" primary key, platforms int not null);
    `);
    const tables = [
      'day',
      'month',
      'area',
      'closed',
      'platform',
      'platform_month',
      'platform_area',
      'standing',
    ];
    for (const table of tables.map((name) => `trend_${name}`)) {
      await db.query(`
        alter table ${table} enable row level security;
        create policy office_scope on ${table} to app_office using (${OFFICE});
        create policy jobs on ${table} to app_jobs using (true);
        grant select on ${table} to app_office;
        grant select, insert, update, delete on ${table} to app_jobs;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

/** Every change that the records tell of. */
const RECORDS = `
  select region_code, platform_id, area_code, found_on, day, ${COUNTS.map((c) => `sum(${c})::int as ${c}`).join(', ')} from (
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
         where s.state in ('OPEN', 'ORDERED', 'ANSWERED') and x.day is not null`,
    )}
    union all
    ${changes(
      ['s.region_at, s.platform_id, s.area_code, null::date, x.day', { overdue: 'x.n' }],
      `finding_span s
         cross join lateral (values (greatest(s.from_on, s.due_on + 1), 1),
           (case when s.until_on is not null then greatest(s.until_on, s.due_on + 1) end, -1)) as x (day, n)
         where s.state = 'ORDERED' and s.due_on is not null and x.day is not null`,
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
           cross join lateral (select greatest((f.occurred_at at time zone 'Asia/Shanghai')::date, f.fact_on) as sealed_on,
                                      (f.fact_on + interval '12 months')::date as year_on) d
           cross join lateral (select case when (d.year_on - interval '12 months')::date < f.fact_on then d.year_on + 1
                                           else d.year_on end as lapses_on) l
           cross join lateral (select daterange(d.sealed_on, greatest(l.lapses_on, d.sealed_on)) as days) c
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
          timely: 'coalesce(o.first_answered_on <= o.first_due_on, false)::int',
        },
      ],
      `rectification_order o
         where o.first_due_on is not null and (o.revoked_on is null or o.revoked_on > o.first_due_on)`,
    )}
  ) every_change (${CHANGE}) group by region_code, platform_id, area_code, found_on, day`;

function changes(
  [keys, counts]: readonly [string, Partial<Record<(typeof COUNTS)[number], string>>],
  from: string,
): string {
  return `select ${keys}, ${COUNTS.map((c) => counts[c] ?? '0').join(', ')} from ${from}`;
}
