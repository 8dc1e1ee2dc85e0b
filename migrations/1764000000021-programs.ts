import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Programs of platforms come in by OAuth 2.0 client credentials: a program has scopes and one secret, or two while the
 * former one is in its grace, and fetches tokens that live shortly. A token of before becomes a program whose secret it is.
 */
export class Programs1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table program (
        id uuid primary key,
        platform_id uuid not null references platform (id),
        name text not null check (length(name) between 1 and 60),
        scopes text[] not null check (cardinality(scopes) > 0),
        created_by uuid not null references app_user (id),
        actor_name text not null,
        created_at timestamptz not null default clock_timestamp(),
        last_used_at timestamptz,
        last_used_from text,
        revoked_at timestamptz,
        revoked_by uuid references app_user (id),
        revoked_by_name text,
        revoked_reason text check (length(revoked_reason) <= 2000),
        check ((revoked_at is null) = (revoked_by_name is null))
      );
      create index program_platform on program (platform_id);

      create table program_secret (
        id uuid primary key,
        program_id uuid not null references program (id),
        secret_hash bytea not null unique,
        created_at timestamptz not null default clock_timestamp(),
        -- set once there is a newer one: until then both work
        ends_at timestamptz
      );
      -- of the secrets of a program one is the current one
      create unique index program_secret_current on program_secret (program_id) where ends_at is null;
      create index program_secret_program on program_secret (program_id);

      -- the token itself is kept by whoever it was given to; revoking the program, or ending its secret, ends it at once
      create table program_token (
        token_hash bytea primary key,
        program_id uuid not null references program (id),
        secret_id uuid not null references program_secret (id),
        scopes text[] not null,
        issued_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null
      );
      create index program_token_program on program_token (program_id);
    `);
    await this.follow(db);
    await this.scope(db);
    await db.query(`
      insert into program (id, platform_id, name, scopes, created_by, actor_name, created_at, last_used_at, revoked_at, revoked_by_name)
        select t.id, t.platform_id, t.name, '{record:read,ledger:claim,orders:read,orders:answer,reports:read,reports:write,cases:read,cases:answer,files:read,files:add}',
               t.created_by, u.name, t.created_at, t.last_used_at, t.revoked_at, case when t.revoked_at is not null then u.name end
          from api_token t join app_user u on u.id = t.created_by;
      insert into program_secret (id, program_id, secret_hash, created_at)
        select t.id, t.id, t.secret_hash, t.created_at from api_token t;
      drop table api_token;
    `);
  }

  /** Programs go along when a platform's record is merged into another; both functions are as they were but for the table. */
  private async follow(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function follow_merge(loser uuid, winner uuid) returns table (users int, tokens int)
      language plpgsql security definer set search_path from current as $$
      begin
        if not exists (select from platform p where p.id = loser and p.merged_into_id = winner) then
          raise exception 'no such merge' using errcode = 'insufficient_privilege';
        end if;
        with gone as (update user_platform up set ended_at = clock_timestamp()
                       where up.platform_id = loser and up.ended_at is null returning up.user_id)
          insert into user_platform as w (user_id, platform_id) select g.user_id, winner from gone g
            on conflict (user_id, platform_id) do update set ended_at = null where w.ended_at is not null;
        get diagnostics users = row_count;
        update program t set platform_id = winner where t.platform_id = loser and t.revoked_at is null;
        get diagnostics tokens = row_count;
        return next;
      end $$;
      create or replace function platform_access(platform uuid) returns table (users int, tokens int)
      language sql stable security definer set search_path from current as $$
        select (select count(*)::int from user_platform up join app_user u on u.id = up.user_id and u.active
                 where up.platform_id = p.id and up.ended_at is null),
               (select count(*)::int from program t where t.platform_id = p.id and t.revoked_at is null)
          from platform p where p.id = platform
           and region_code >= nullif(current_setting('app.region_lo', true), '')
           and region_code < nullif(current_setting('app.region_hi', true), '')
      $$;
    `);
  }

  private async scope(db: QueryRunner): Promise<void> {
    const own = `platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])`;
    await db.query(`
      alter table program enable row level security;
      create policy platform_scope on program to app_platform using (${own});
      create policy office_scope on program to app_office using (exists (select from platform p where p.id = platform_id));
      create policy sign_in on program to app_access using (true);
      create policy audit_names on program for select to app_audit using (true);
      grant select, insert, update (revoked_at, revoked_by, revoked_by_name) on program to app_platform;
      -- from where it comes is the platform's own matter
      grant select (id, platform_id, name, scopes, created_by, actor_name, created_at, last_used_at, revoked_at, revoked_by_name, revoked_reason),
        update (revoked_at, revoked_by, revoked_by_name, revoked_reason) on program to app_office;
      grant select, update (last_used_at, last_used_from) on program to app_access;
      grant select (id, name) on program to app_audit;

      alter table program_secret enable row level security;
      create policy platform_scope on program_secret to app_platform using (exists (select from program p where p.id = program_id));
      create policy sign_in on program_secret to app_access using (true);
      grant select (id, program_id, created_at, ends_at), insert, update (ends_at) on program_secret to app_platform;
      grant select on program_secret to app_access;

      grant select, insert, delete on program_token to app_access;

      -- whether a platform has left the register, of those that have programs
      create policy programs on platform for select to app_access using (exists (select from program g where g.platform_id = platform.id));
      grant select (state) on platform to app_access;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
