import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Database roles, and the tables every office shares: territory, calendar, offices, people, sessions.
 * Roles belong to the whole cluster, so they are made only where missing; the runner holds an advisory lock.
 */
export class RolesAndShared1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      declare r text;
      begin
        foreach r in array array['app_office', 'app_platform', 'app_access', 'app_audit_owner'] loop
          if not exists (select from pg_roles where rolname = r) then
            execute format('create role %I nologin', r);
          end if;
          if not pg_has_role(current_user, r, 'member') or not (select rolsuper from pg_roles where rolname = current_user) then
            execute format('grant %I to %I', r, current_user);
          end if;
        end loop;
        -- a parallel plan made a page of fifty rows take 43-64 ms under row security
        if not exists (select from pg_db_role_setting s join pg_roles o on o.oid = s.setrole
                        where o.rolname = 'app_office' and s.setconfig @> array['max_parallel_workers_per_gather=0']) then
          alter role app_office set max_parallel_workers_per_gather = 0;
        end if;
      end $$;
    `);
    await db.query(`
      create table region (
        code text collate "C" primary key check (code ~ '^[0-9]{6}$'),
        name text not null,
        name_en text not null,
        level text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT')),
        parent_code text collate "C" references region (code) deferrable initially deferred,
        valid_from date,
        valid_to date,
        abolished boolean not null default false,
        successor_codes text[] not null default '{}'
      );
      create index region_parent on region (parent_code);

      create table office (
        id uuid primary key,
        name text not null,
        name_en text not null,
        short_name text not null,
        region_code text collate "C" not null references region (code),
        region_lo text collate "C" not null,
        region_hi text collate "C" not null,
        active boolean not null default true
      );
      create unique index office_one_per_region on office (region_code) where active;

      create table counter (
        office_id uuid not null references office (id),
        kind text not null,
        year int not null,
        n int not null,
        primary key (office_id, kind, year)
      );

      create table calendar_version (
        version int primary key,
        source text not null,
        source_date date not null,
        covered_from date not null,
        covered_to date not null check (covered_to >= covered_from),
        loaded_at timestamptz not null default now()
      );
      create table calendar_day (
        version int not null references calendar_version (version),
        day date not null,
        kind text not null check (kind in ('REST', 'WORK')),
        name text not null,
        name_en text not null,
        primary key (version, day)
      );
      create table period_rule (
        code text not null,
        version int not null,
        length int not null check (length > 0),
        min_length int not null check (min_length > 0),
        max_length int not null,
        unit text not null check (unit in ('WORKING', 'NATURAL')),
        first_day text not null check (first_day in ('NEXT_DAY', 'SAME_DAY')),
        roll_forward boolean not null,
        from_event text not null,
        title text not null,
        title_en text not null,
        basis text not null,
        basis_en text not null,
        primary key (code, version),
        check (min_length <= length and length <= max_length)
      );

      create table operator (
        id uuid primary key,
        code text collate "C" not null unique check (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
        name text not null check (length(name) between 1 and 200),
        address text,
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now()
      );
      create table operator_change (
        id uuid primary key,
        operator_id uuid not null references operator (id),
        actor_id uuid,
        actor_name text not null,
        action text not null,
        reason text,
        before jsonb,
        after jsonb,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now()
      );
      create index operator_change_of on operator_change (operator_id, occurred_at);

      create table app_user (
        id uuid primary key,
        username text not null,
        password_hash text not null,
        name text not null,
        side text not null check (side in ('OFFICE', 'PLATFORM')),
        role text not null check (role in ('DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'RESPONSIBLE_PERSON', 'LIAISON')),
        office_id uuid references office (id),
        operator_id uuid references operator (id),
        certificate_no text,
        certificate_valid_to date,
        active boolean not null default true,
        failed_count int not null default 0,
        locked_until timestamptz,
        created_at timestamptz not null default now(),
        check ((side = 'OFFICE') = (office_id is not null)),
        check ((side = 'PLATFORM') = (operator_id is not null)),
        check ((side = 'OFFICE') = (role in ('DIRECTOR', 'CASE_OFFICER', 'INSPECTOR')))
      );
      create unique index app_user_username on app_user (lower(username));
      create index app_user_office on app_user (office_id);

      -- one row where the data was made for demonstration; then, and only then, its passwords are shown
      create table demonstration (
        seed text primary key,
        begun_at timestamptz not null default now(),
        finished_at timestamptz
      );

      create table session (
        token_hash bytea primary key,
        user_id uuid not null references app_user (id),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        address text,
        agent text
      );
      create index session_of_user on session (user_id);

      create table outbox (
        id uuid primary key,
        kind text not null,
        payload jsonb not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        drained_at timestamptz
      );
      create index outbox_waiting on outbox (recorded_at) where drained_at is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
