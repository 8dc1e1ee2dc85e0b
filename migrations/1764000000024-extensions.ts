import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Requests for more time on an order that is served and not yet answered. What was asked stays as it was asked; a request
 * ends once: decided by someone else, taken back, or overtaken by what happened to its order.
 */
export class Extensions1764000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table order_extension (
        id uuid primary key,
        order_id uuid not null references rectification_order (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        round int not null,
        state text not null check (state in ('ASKED', 'GRANTED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
        side text not null check (side in ('OFFICE', 'PLATFORM')),
        days int not null check (days > 0),
        reason text not null check (length(reason) between 1 and 1000),
        -- the due day that it asks to move, as it stood
        due_on date not null,
        asked_by uuid not null references app_user (id),
        asked_by_name text not null,
        asked_on date not null,
        ended_on date,
        granted_days int check (granted_days > 0),
        granted_due_on date,
        decided_by uuid references app_user (id),
        decided_by_name text,
        decision text check (length(decision) between 1 and 1000),
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((state = 'ASKED') = (ended_on is null)),
        check ((state in ('GRANTED', 'DECLINED')) = (decided_by is not null)),
        check ((decided_by is null) = (decided_by_name is null)),
        check ((state = 'GRANTED') = (granted_days is not null)),
        check ((granted_days is null) = (granted_due_on is null)),
        check (state <> 'GRANTED' or granted_due_on > due_on),
        check (state <> 'DECLINED' or decision is not null),
        check (decided_by is distinct from asked_by)
      );
      -- one request waits at a time
      create unique index order_extension_asked on order_extension (order_id) where state = 'ASKED';
      create index order_extension_order on order_extension (order_id);
      create index order_extension_waits on order_extension (office_id) where state = 'ASKED';

      alter table order_extension enable row level security;
      create policy office_scope on order_extension to app_office
        using (region_code >= nullif(current_setting('app.region_lo', true), '')
          and region_code < nullif(current_setting('app.region_hi', true), ''));
      create policy platform_scope on order_extension to app_platform
        using (platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[]));
      grant select, insert, update (state, ended_on, granted_days, granted_due_on, decided_by, decided_by_name, decision)
        on order_extension to app_office;
      -- a platform ends its own request; that it cannot decide one is the table's own condition
      grant select, insert, update (state, ended_on) on order_extension to app_platform;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
