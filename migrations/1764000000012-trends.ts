import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICE = `region_code >= nullif(current_setting('app.region_lo', true), '')
      and region_code < nullif(current_setting('app.region_hi', true), '')`;
const OWN = `platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])`;

/**
 * What the charts count from: what a platform was on each day, what a finding's platform was while the finding was in a
 * state, and counts kept up by deltas that each act writes and a background fold adds up.
 */
export class Trends1764000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.stays(db);
    await this.spans(db);
    await this.rollUps(db);
  }

  /** Effective-dated: region, tier and categories of a platform from a day until, not including, another. */
  private async stays(db: QueryRunner): Promise<void> {
    await db.query(`
      create table platform_stay (
        platform_id uuid not null,
        seq int not null,
        region_code text collate "C" not null,
        region_at text collate "C" not null,
        tier text not null,
        categories text[] not null,
        from_on date not null,
        until_on date,
        primary key (platform_id, seq),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check (until_on is null or until_on >= from_on)
      );
      create unique index platform_stay_current on platform_stay (platform_id) where until_on is null;
      create index platform_stay_scope on platform_stay (region_code, from_on);
      insert into platform_stay (platform_id, seq, region_code, region_at, tier, categories, from_on, until_on)
        select id, 1, region_code, region_code, tier, categories, entered_on, null from platform;
      alter table platform_stay enable row level security;
      create policy office_scope on platform_stay to app_office using (${OFFICE});
      create policy platform_scope on platform_stay to app_platform using (${OWN});
      grant select, insert, update (until_on) on platform_stay to app_office;
      grant select on platform_stay to app_platform;
    `);
  }

  private async spans(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table finding_span add column tier_at text, add column categories_at text[], add column area_code text;
      update finding_span s set tier_at = p.tier, categories_at = p.categories, area_code = f.area_code
        from finding f join platform p on p.id = f.platform_id where f.id = s.finding_id;
      alter table finding_span alter column tier_at set not null, alter column categories_at set not null,
        alter column area_code set not null;
      -- as of a day, narrowed to where the platform was then
      create index finding_span_at on finding_span (region_at, from_on, until_on);
      -- as of now: the few that stand open
      create index finding_span_open on finding_span (region_code, platform_id, area_code)
        where until_on is null and state in ('OPEN', 'ORDERED', 'ANSWERED');
    `);
  }

  private async rollUps(db: QueryRunner): Promise<void> {
    const counts = ['found', 'repeated', 'closed', 'open', 'overdue', 'entries', 'verified'];
    const columns = counts.map((c) => `${c} int not null default 0`).join(', ');
    await db.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'app_jobs') then
          create role app_jobs nologin;
        end if;
        if not pg_has_role(current_user, 'app_jobs', 'member')
           or not (select rolsuper from pg_roles where rolname = current_user) then
          execute format('grant app_jobs to %I', current_user);
        end if;
        execute format('grant usage on schema %I to app_jobs', current_schema());
      end $$;

      -- written in the act's own transaction and only ever inserted, so that no two acts wait for each other
      create table trend_delta (
        id bigint generated always as identity primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        day date not null,
        ${columns}
      );
      create index trend_delta_scope on trend_delta (region_code, day);
      create table trend_day (region_code text collate "C" not null, day date not null, ${columns}, primary key (region_code, day));
      create table trend_month (region_code text collate "C" not null, day date not null check (extract(day from day) = 1),
        ${columns}, primary key (region_code, day));
    `);
    for (const table of ['trend_delta', 'trend_day', 'trend_month']) {
      await db.query(`
        alter table ${table} enable row level security;
        create policy office_scope on ${table} to app_office using (${OFFICE});
        create policy jobs on ${table} to app_jobs using (true);
        grant select on ${table} to app_office;
        grant select, insert, update, delete on ${table} to app_jobs;
      `);
    }
    await db.query(`
      create policy platform_scope on trend_delta to app_platform using (${OWN});
      grant insert (platform_id, region_code, day, ${counts.join(', ')}) on trend_delta to app_office, app_platform;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
