import type { MigrationInterface, QueryRunner } from 'typeorm';

const LO = `nullif(current_setting('app.region_lo', true), '')`;
const HI = `nullif(current_setting('app.region_hi', true), '')`;
const OFFICE = `region_code >= ${LO} and region_code < ${HI}`;

/** Records that are merged or move to another office, officers who must stand aside or are away, and handing work on. */
export class MergeAndRecusal1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.staff(db);
    await this.moves(db);
    await this.handling(db);
    await this.successors(db);
    await this.leaving(db);
  }

  /** Of one office each, and no other's to read: an office above does not see who declared what. */
  private async staff(db: QueryRunner): Promise<void> {
    await db.query(`
      create table officer_interest (
        id uuid primary key,
        office_id uuid not null references office (id),
        region_code text collate "C" not null references region (code),
        user_id uuid not null references app_user (id),
        operator_id uuid not null references operator (id),
        kind text not null check (kind in ('EMPLOYMENT', 'KINSHIP', 'SHAREHOLDING', 'OTHER')),
        from_on date not null,
        to_on date,
        recorded_by uuid not null references app_user (id),
        recorded_by_name text not null,
        ended_by uuid references app_user (id),
        ended_by_name text,
        end_reason text,
        version int not null default 1,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        check (to_on is null or to_on >= from_on),
        check (ended_by is null or (ended_by <> user_id and to_on is not null and end_reason is not null))
      );
      create index officer_interest_user on officer_interest (user_id, operator_id);
      create index officer_interest_office on officer_interest (office_id);

      create table officer_leave (
        id uuid primary key,
        office_id uuid not null references office (id),
        region_code text collate "C" not null references region (code),
        user_id uuid not null references app_user (id),
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        -- the day from which the officer is back, where that is earlier than was planned
        back_on date,
        recorded_by uuid not null references app_user (id),
        recorded_by_name text not null,
        version int not null default 1,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        check (back_on is null or back_on between from_on and to_on)
      );
      create index officer_leave_user on officer_leave (user_id, from_on);
    `);
    for (const [table, columns] of [
      ['officer_interest', 'to_on, ended_by, ended_by_name, end_reason, version'],
      ['officer_leave', 'back_on, version'],
    ])
      await db.query(`
        alter table ${table} enable row level security;
        create policy office_own on ${table} to app_office using (region_code = ${LO});
        grant select, insert, update (${columns}) on ${table} to app_office;
      `);
  }

  private async moves(db: QueryRunner): Promise<void> {
    const proposal = `
        state text not null check (state in ('PROPOSED', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
        reason text not null,
        proposed_by uuid not null references app_user (id),
        proposed_by_name text not null,
        proposed_at timestamptz not null,
        decided_by uuid references app_user (id),
        decided_by_name text,
        decided_at timestamptz,
        decision_note text,
        version int not null default 1,
        recorded_at timestamptz not null default now(),
        check ((state = 'PROPOSED') = (decided_at is null)),
        check (state not in ('APPROVED', 'DECLINED') or decided_by <> proposed_by),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade`;
    await db.query(`
      create table platform_merge (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        into_id uuid not null references platform (id),
        platform_version int not null,
        into_version int not null,
        moved jsonb,
        ${proposal},
        check (platform_id <> into_id)
      );
      create unique index platform_merge_open on platform_merge (platform_id) where state = 'PROPOSED';
      create index platform_merge_into on platform_merge (into_id);

      create table platform_transfer (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        to_office_id uuid not null references office (id),
        to_region_code text collate "C" not null references region (code),
        platform_version int not null,
        -- orders under way that go along with it, as the office that hands it over said
        order_ids uuid[] not null default '{}',
        -- what the other office reads before it decides, since the records themselves are out of its territory
        told jsonb not null,
        -- what the office that handed it over had done, as it stood on the day; that office goes on reading this
        done jsonb,
        ${proposal},
        check (to_office_id <> office_id)
      );
      create unique index platform_transfer_open on platform_transfer (platform_id) where state = 'PROPOSED';
      create index platform_transfer_to on platform_transfer (to_office_id, state);

      alter table platform_merge enable row level security;
      create policy office_scope on platform_merge to app_office using (${OFFICE});
      grant select, insert, update (state, decided_by, decided_by_name, decided_at, decision_note, moved, version)
        on platform_merge to app_office;

      -- read by both sides: where the platform is, where it was, and where it is to go
      alter table platform_transfer enable row level security;
      create policy office_scope on platform_transfer to app_office using (
        (${OFFICE}) or (region_at >= ${LO} and region_at < ${HI}) or (to_region_code >= ${LO} and to_region_code < ${HI}));
      grant select, insert, update (state, decided_by, decided_by_name, decided_at, decision_note, done, version)
        on platform_transfer to app_office;
    `);
  }

  /** office_id stays with whoever acted; who goes on with what is under way may be another office, or another officer. */
  private async handling(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table finding add column handling_office_id uuid references office (id);
      alter table rectification_order add column handling_office_id uuid references office (id);

      -- an inspector who handed over an inspection that was already under way: still named in its record
      alter table inspection_inspector add column left_on date;
      grant update (left_on), delete on inspection_inspector to app_office;
      grant update (platform_id) on inspection_inspector to app_office;
      create policy only_before_it_began on inspection_inspector as restrictive for delete to app_office
        using (exists (select from inspection i where i.id = inspection_id and i.state = 'PLANNED'));
      create policy only_of_plans on inspection_inspector as restrictive for update to app_office
        using (exists (select from inspection i where i.id = inspection_id and i.state in ('PLANNED', 'OPEN')));
    `);
  }

  /** People and programs of a merged platform come in as those of the one it became, and still read what it was. */
  private async successors(db: QueryRunner): Promise<void> {
    await db.query(`
      create index platform_merged on platform (merged_into_id) where merged_into_id is not null;
      create policy sign_in on platform to app_access using (merged_into_id is not null);
      grant select (id, merged_into_id) on platform to app_access;

      create function follow_merge(loser uuid, winner uuid) returns table (users int, tokens int)
      language plpgsql security definer set search_path from current as $$
      begin
        if not exists (select from platform p where p.id = loser and p.merged_into_id = winner) then
          raise exception 'no such merge' using errcode = 'insufficient_privilege';
        end if;
        with gone as (delete from user_platform up where up.platform_id = loser returning up.user_id)
          insert into user_platform (user_id, platform_id) select g.user_id, winner from gone g on conflict do nothing;
        get diagnostics users = row_count;
        update api_token t set platform_id = winner where t.platform_id = loser and t.revoked_at is null;
        get diagnostics tokens = row_count;
        return next;
      end $$;
      -- counts only, and of what the reader may see: who they are is nobody's matter here
      create function platform_access(platform uuid) returns table (users int, tokens int)
      language sql stable security definer set search_path from current as $$
        select (select count(*)::int from user_platform up join app_user u on u.id = up.user_id and u.active where up.platform_id = p.id),
               (select count(*)::int from api_token t where t.platform_id = p.id and t.revoked_at is null)
          from platform p where p.id = platform and ${OFFICE}
      $$;
      revoke all on function platform_access(uuid) from public;
      grant execute on function platform_access(uuid) to app_office;
      revoke all on function follow_merge(uuid, uuid) from public;
      grant execute on function follow_merge(uuid, uuid) to app_office;
    `);
  }

  /** Nothing waits for someone who left, whichever way the account is closed. */
  private async leaving(db: QueryRunner): Promise<void> {
    await db.query(`
      create function officer_work(officer uuid) returns table (kind text, id uuid, title text)
      language sql stable security definer set search_path from current as $$
        select 'PLATFORM', p.id, p.name from platform p
         where p.state <> 'RETIRED' and officer in (p.lead_officer_id, p.deputy_officer_id)
        union all
        select 'INSPECTION', i.id, i.number from inspection i
         where i.state in ('PLANNED', 'OPEN') and exists (select from inspection_inspector x
           where x.inspection_id = i.id and x.user_id = officer and x.left_on is null)
        order by 1 desc, 3
      $$;
      revoke all on function officer_work(uuid) from public;

      create function refuse_leaving() returns trigger language plpgsql security definer set search_path from current as $$
      declare items text;
      begin
        select string_agg(w.title, ', ') into items from (select title from officer_work(old.id) limit 10) w;
        if items is not null then
          raise exception 'open work: %', items using errcode = 'TZ001', detail = items;
        end if;
        return new;
      end $$;
      create trigger no_leaving_with_open_work before update of active, office_id on app_user for each row
        when (old.active and old.side = 'OFFICE' and (not new.active or new.office_id is distinct from old.office_id))
        execute function refuse_leaving();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
