import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Evidence, inspections with their sealed record, findings and the days each finding spent in each state. */
export class Inspections1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table evidence (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        subject_kind text not null check (subject_kind in ('INSPECTION_ITEM', 'FINDING', 'ANSWER', 'SERVICE')),
        subject_id uuid not null,
        round int not null default 1,
        name text not null check (length(name) between 1 and 255),
        media_type text not null,
        bytes int not null check (bytes > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        captured_at timestamptz not null,
        side text not null check (side in ('OFFICE', 'PLATFORM')),
        actor_id uuid,
        actor_name text not null,
        no_end_user_data boolean not null check (no_end_user_data),
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index evidence_subject on evidence (subject_id);

      create table inspection (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        year int not null,
        n int not null,
        number text not null,
        mode text not null check (mode in ('ON_SITE', 'REMOTE', 'DOCUMENTS')),
        state text not null check (state in ('PLANNED', 'OPEN', 'SEALED', 'CANCELLED')),
        purpose text not null,
        framework_version text not null references framework_version (version),
        planned_on date not null,
        inspected_on date,
        started_at timestamptz,
        sealed_at timestamptz,
        seal_hash text,
        conclusion text,
        lead_id uuid not null references app_user (id),
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (id, region_code),
        unique (office_id, year, n),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((state = 'SEALED') = (seal_hash is not null)),
        check ((seal_hash is null) = (sealed_at is null))
      );
      create index inspection_page on inspection (region_code, planned_on, id);
      create index inspection_platform on inspection (platform_id, planned_on);

      create table inspection_inspector (
        inspection_id uuid not null references inspection (id),
        region_code text collate "C" not null,
        platform_id uuid not null,
        user_id uuid not null references app_user (id),
        name text not null,
        certificate_no text,
        primary key (inspection_id, user_id),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index inspection_inspector_user on inspection_inspector (user_id);

      create table inspection_item (
        id uuid primary key,
        inspection_id uuid not null references inspection (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        ord int not null,
        item_code text not null,
        item_version_id uuid not null references duty_item_version (id),
        area_code text not null,
        previous_system text,
        previous_operation text,
        previous_on date,
        result text check (result in ('ASSESSED', 'NOT_APPLICABLE', 'NOT_CHECKED', 'COULD_NOT_CHECK')),
        system_state text check (system_state in ('NONE', 'PARTIAL', 'ESTABLISHED')),
        operation_state text check (operation_state in ('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE')),
        sampled int check (sampled >= 0),
        failed int check (failed >= 0),
        corrected_on_spot boolean not null default false,
        note text,
        reason text,
        version int not null default 1,
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        unique (inspection_id, item_code),
        check (failed is null or (sampled is not null and failed <= sampled)),
        check ((result = 'ASSESSED') = (system_state is not null and operation_state is not null) or result is null),
        check (result is null or result <> 'COULD_NOT_CHECK' or reason is not null)
      );

      create table inspection_seal (
        inspection_id uuid primary key references inspection (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        content text not null,
        sha256 text not null,
        sealed_by text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create table inspection_supplement (
        id uuid primary key,
        inspection_id uuid not null references inspection (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        text text not null,
        actor_id uuid,
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index inspection_supplement_of on inspection_supplement (inspection_id);

      create table inspection_act (
        id uuid primary key,
        inspection_id uuid not null references inspection (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        kind text not null,
        actor_id uuid,
        actor_name text not null,
        text text,
        before jsonb,
        after jsonb,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index inspection_act_of on inspection_act (inspection_id, occurred_at);

      create table finding (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        inspection_id uuid not null references inspection (id),
        inspection_item_id uuid not null references inspection_item (id),
        item_code text not null,
        item_version_id uuid not null references duty_item_version (id),
        area_code text not null,
        year int not null,
        n int not null,
        number text not null,
        title text not null check (length(title) between 1 and 120),
        description text not null,
        severity text not null check (severity in ('MINOR', 'SERIOUS', 'GRAVE')),
        axis text not null check (axis in ('SYSTEM', 'OPERATION', 'BOTH')),
        state text not null check (state in ('DRAFT', 'OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
        found_on date not null,
        closed_on date,
        due_on date,
        corrected_on_spot boolean not null default false,
        repeat boolean not null default false,
        -- a draft taken back before the seal; it stays a draft and is never counted
        dropped boolean not null default false check (not dropped or state = 'DRAFT'),
        order_id uuid,
        order_number text,
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (id, region_code),
        unique (office_id, year, n),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((state in ('CLOSED', 'WITHDRAWN')) = (closed_on is not null)),
        check (closed_on is null or closed_on >= found_on)
      );
      create index finding_page on finding (region_code, found_on, id);
      create index finding_state on finding (region_code, state);
      create index finding_platform on finding (platform_id, item_code, found_on);
      create index finding_inspection on finding (inspection_id);

      -- effective-dated: a row holds from its day up to, not including, until_on; the past never changes
      create table finding_span (
        finding_id uuid not null,
        seq int not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        region_at text collate "C" not null,
        state text not null check (state in ('OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
        due_on date,
        from_on date not null,
        until_on date,
        primary key (finding_id, seq),
        foreign key (finding_id, region_code) references finding (id, region_code) on update cascade,
        check (until_on is null or until_on >= from_on)
      );
      create unique index finding_span_current on finding_span (finding_id) where until_on is null;
      create index finding_span_scope on finding_span (region_code, from_on, until_on);

      create table finding_change (
        id uuid primary key,
        finding_id uuid not null references finding (id),
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
      create index finding_change_of on finding_change (finding_id, occurred_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
