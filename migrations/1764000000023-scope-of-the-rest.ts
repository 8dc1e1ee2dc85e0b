import type { MigrationInterface, QueryRunner } from 'typeorm';

const LO = `nullif(current_setting('app.region_lo', true), '')`;
const HI = `nullif(current_setting('app.region_hi', true), '')`;

/**
 * Stored answers lie within the scope of the platform they are about, as its records do, and only platforms hand in.
 * Numbers are those of offices within the territory, or of the office that a platform belongs to.
 */
export class ScopeOfTheRest1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table idempotency_key add column platform_id uuid;
      -- of whoever serves one platform; a key of who serves several is forgotten, and its retry is refused as stale
      update idempotency_key k set platform_id = p.id
        from (select 'PLATFORM:' || t.id as holder, t.platform_id as id from program t
              union all
              select 'PLATFORM:' || up.user_id, (array_agg(up.platform_id))[1] from user_platform up
               where up.ended_at is null group by up.user_id having count(*) = 1) p
       where p.holder = k.holder;
      delete from idempotency_key where platform_id is null;
      alter table idempotency_key alter column platform_id set not null;
      alter table idempotency_key enable row level security;
      create policy own on idempotency_key to app_platform
        using (platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[]));
      revoke all on idempotency_key from app_office;

      drop policy office_counts on counter;
      create policy office_counts on counter to app_office using (exists (select from office o
        where o.id = counter.office_id and o.region_code >= ${LO} and o.region_code < ${HI}));
      drop policy receipts_count on counter;
      create policy receipts_count on counter to app_platform using (kind = 'REPORT_RECEIPT'
        and exists (select from platform p where p.office_id = counter.office_id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
