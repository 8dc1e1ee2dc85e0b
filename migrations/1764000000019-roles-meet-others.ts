import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What administrators and closed accounts mean for the audit record, for second factors and for merged platforms. */
export class RolesMeetOthers1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy append_admin on audit.entry for insert to app_admin with check (true);
      -- names only, by the grant on the columns
      create policy audit_names on app_user for select to app_audit using (true);

      -- a reset takes the second factor along, and its recovery codes with it
      create function remove_second_factor(who uuid) returns bigint language sql security definer set search_path from current as $$
        with gone as (delete from second_factor where user_id = who returning 1) select count(*) from gone
      $$;
      revoke all on function remove_second_factor(uuid) from public;
      grant execute on function remove_second_factor(uuid) to app_admin;
      grant update (lock_rounds, password_set_at) on app_user to app_admin;
    `);
    await this.merges(db);
  }

  /** Only those who still serve a platform go along when it is merged; who no longer did stays in its past. */
  private async merges(db: QueryRunner): Promise<void> {
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
        update api_token t set platform_id = winner where t.platform_id = loser and t.revoked_at is null;
        get diagnostics tokens = row_count;
        return next;
      end $$;
      create or replace function platform_access(platform uuid) returns table (users int, tokens int)
      language sql stable security definer set search_path from current as $$
        select (select count(*)::int from user_platform up join app_user u on u.id = up.user_id and u.active
                 where up.platform_id = p.id and up.ended_at is null),
               (select count(*)::int from api_token t where t.platform_id = p.id and t.revoked_at is null)
          from platform p where p.id = platform
           and region_code >= nullif(current_setting('app.region_lo', true), '')
           and region_code < nullif(current_setting('app.region_hi', true), '')
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
