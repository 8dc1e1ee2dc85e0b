import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The duty catalogue as versioned data, and the ledger: one entry for each applicable item of each platform. */
export class DutiesAndLedger1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table service_category (
        code text primary key,
        category_group text not null check (category_group in ('SERVICE', 'FUNCTION')),
        ord int not null,
        title text not null,
        title_en text not null,
        help text not null,
        help_en text not null
      );
      create table framework_version (
        version text primary key,
        title text not null,
        title_en text not null,
        source text not null,
        source_en text not null,
        effective_from date not null unique,
        content_hash text not null,
        loaded_at timestamptz not null default now()
      );
      create table duty_area (
        version text not null references framework_version (version),
        code text not null,
        ord int not null,
        clause text not null,
        title text not null,
        title_en text not null,
        short text not null,
        short_en text not null,
        purpose text not null,
        purpose_en text not null,
        primary key (version, code)
      );
      create table duty_item (
        code text primary key
      );
      create table duty_item_version (
        id uuid primary key,
        version text not null references framework_version (version),
        code text not null references duty_item (code),
        area_code text not null,
        ord int not null,
        title text not null,
        title_en text not null,
        system_text text not null,
        system_text_en text not null,
        operation_text text not null,
        operation_text_en text not null,
        help text not null,
        help_en text not null,
        figure text,
        figure_en text,
        links text[] not null,
        any_category text[] not null,
        any_tier text[] not null,
        supersedes text[] not null default '{}',
        unique (version, code),
        foreign key (version, area_code) references duty_area (version, code)
      );

      create table ledger_entry (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        item_code text not null references duty_item (code),
        item_version_id uuid not null references duty_item_version (id),
        area_code text not null,
        system_state text check (system_state in ('NONE', 'PARTIAL', 'ESTABLISHED')),
        operation_state text check (operation_state in ('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE')),
        verified_on date,
        fact_id uuid,
        claim_system text check (claim_system in ('NONE', 'PARTIAL', 'ESTABLISHED')),
        claim_operation text check (claim_operation in ('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE')),
        claimed_on date,
        claim_note text,
        claim_by text,
        started_on date not null,
        ended_on date,
        version int not null default 1,
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((fact_id is null) = (verified_on is null) and (verified_on is null) = (system_state is null)
           and (system_state is null) = (operation_state is null)),
        check (ended_on is null or ended_on >= started_on)
      );
      create unique index ledger_entry_current on ledger_entry (platform_id, item_code) where ended_on is null;
      create index ledger_entry_scope on ledger_entry (region_code, platform_id);

      create table ledger_fact (
        id uuid primary key,
        entry_id uuid not null references ledger_entry (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        item_code text not null,
        kind text not null check (kind in ('INSPECTION', 'VERIFICATION', 'DESK_REVIEW')),
        system_state text not null check (system_state in ('NONE', 'PARTIAL', 'ESTABLISHED')),
        operation_state text not null check (operation_state in ('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE')),
        fact_on date not null,
        source_id uuid not null,
        source_number text not null,
        actor_id uuid,
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index ledger_fact_entry on ledger_fact (entry_id, fact_on);
      create index ledger_fact_scope on ledger_fact (region_code, fact_on);
      alter table ledger_entry add foreign key (fact_id) references ledger_fact (id);

      create table ledger_claim (
        id uuid primary key,
        entry_id uuid not null references ledger_entry (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        system_state text not null,
        operation_state text not null,
        note text,
        claimed_on date not null,
        actor_id uuid,
        actor_name text not null,
        door text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index ledger_claim_entry on ledger_claim (entry_id, occurred_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
