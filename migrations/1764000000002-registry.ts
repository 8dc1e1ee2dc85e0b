import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Platforms and what hangs on them directly. Scoped tables carry region_code (the current jurisdiction, rewritten by a
 * move) and, where an act is recorded, office_id and region_at (who acted then; never rewritten).
 */
export class Registry1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table platform (
        id uuid primary key,
        region_code text collate "C" not null references region (code),
        office_id uuid not null references office (id),
        region_at text collate "C" not null references region (code),
        operator_id uuid not null references operator (id),
        name text not null check (length(name) between 1 and 100),
        kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ array['WEBSITE', 'APP', 'MINI_PROGRAM']),
        icp_number text,
        categories text[] not null default '{}',
        tier text not null check (tier in ('HEAD', 'KEY', 'GENERAL')),
        state text not null default 'ACTIVE' check (state in ('ACTIVE', 'SUSPENDED', 'RETIRED')),
        lead_officer_id uuid references app_user (id),
        deputy_officer_id uuid references app_user (id),
        entered_on date not null,
        retired_on date,
        search_text text not null,
        merged_into_id uuid references platform (id),
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (id, region_code),
        check ((state = 'RETIRED') = (retired_on is not null)),
        check (retired_on is null or retired_on >= entered_on)
      );
      create index platform_page on platform (region_code, name collate "C", id);
      create index platform_entered on platform (region_code, entered_on, id);
      create index platform_operator on platform (operator_id);
      create index platform_name on platform (name);
      create index platform_icp on platform (icp_number) where icp_number is not null;

      create table platform_domain (
        platform_id uuid not null,
        region_code text collate "C" not null,
        domain text not null check (domain = lower(domain)),
        primary key (platform_id, domain),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index platform_domain_by_name on platform_domain (domain);
      create table platform_app (
        platform_id uuid not null,
        region_code text collate "C" not null,
        store text not null,
        identifier text not null,
        primary key (platform_id, store, identifier),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index platform_app_by_identifier on platform_app (identifier);

      create table accountable_person (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        role text not null check (role in ('PRIMARY_RESPONSIBLE', 'EDITOR_IN_CHIEF', 'MINORS_PROTECTION', 'LIAISON')),
        name text not null check (length(name) between 1 and 60),
        title text,
        phone text,
        email text,
        valid_from date not null,
        valid_to date,
        version int not null default 1,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check (valid_to is null or valid_to >= valid_from)
      );
      create unique index accountable_person_one_open on accountable_person (platform_id, role) where valid_to is null;

      create table platform_change (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        actor_id uuid,
        actor_name text not null,
        action text not null,
        reason text,
        before jsonb,
        after jsonb,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index platform_change_of on platform_change (platform_id, occurred_at, id);

      create table user_platform (
        user_id uuid not null references app_user (id),
        platform_id uuid not null references platform (id),
        primary key (user_id, platform_id)
      );
      create index user_platform_platform on user_platform (platform_id);

      create table api_token (
        id uuid primary key,
        platform_id uuid not null references platform (id),
        name text not null check (length(name) between 1 and 60),
        secret_hash bytea not null unique,
        created_by uuid not null references app_user (id),
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index api_token_platform on api_token (platform_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
