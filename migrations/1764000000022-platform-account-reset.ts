import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An office gives one of a platform's people a new way in, without a right to anybody's password. */
export class PlatformAccountReset1764000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whether it was theirs to reset: an account in use that serves a platform in the caller's territory
      create function reset_platform_account(account uuid, hash bytea, until timestamptz) returns boolean
      language plpgsql security definer set search_path from current as $$
      begin
        update app_user u set password_hash = '!', failed_count = 0, lock_rounds = 0, locked_until = null
         where u.id = account and u.side = 'PLATFORM' and u.active
           and exists (select from user_platform up join platform p on p.id = up.platform_id
                        where up.user_id = u.id and up.ended_at is null
                          and p.region_code >= nullif(current_setting('app.region_lo', true), '')
                          and p.region_code < nullif(current_setting('app.region_hi', true), ''));
        if not found then return false; end if;
        delete from second_factor where user_id = account;
        update session set ended_at = clock_timestamp() where user_id = account and ended_at is null;
        insert into account_link (token_hash, user_id, valid_until) values (hash, account, until);
        return true;
      end $$;
      revoke all on function reset_platform_account(uuid, bytea, timestamptz) from public;
      grant execute on function reset_platform_account(uuid, bytea, timestamptz) to app_office;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
