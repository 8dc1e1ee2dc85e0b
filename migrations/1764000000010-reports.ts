import type { MigrationInterface, QueryRunner } from 'typeorm';

const SCOPED = [
  'annual_report',
  'annual_report_version',
  'annual_report_remark',
  'annual_report_act',
] as const;

/** Annual reports: templates and years as data, reports with their versions, and the keys by which retries are known. */
export class Reports1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.shared(db);
    await this.reports(db);
    await this.scope(db);
  }

  private async shared(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_template (
        version text primary key,
        title text not null,
        title_en text not null,
        source text not null,
        source_en text not null,
        -- json, not jsonb: the order of the fields is the order of the form
        schema json not null,
        checks json not null,
        content_hash text not null,
        loaded_at timestamptz not null default now()
      );
      create table report_year (
        year int primary key check (year between 2000 and 2100),
        template_version text not null references report_template (version),
        opens_on date not null,
        due_on date not null,
        provisional boolean not null,
        confirm_within_days int not null check (confirm_within_days between 1 and 60),
        note text not null,
        note_en text not null,
        check (due_on > opens_on)
      );
      grant select on report_year to app_office, app_platform;
      -- the interface is described to anyone, with the templates that it takes
      grant select on report_template to app_office, app_platform, app_access;

      create table idempotency_key (
        holder text not null,
        key text not null,
        request_sha256 text not null,
        response text,
        created_at timestamptz not null default clock_timestamp(),
        primary key (holder, key)
      );
      create index idempotency_key_age on idempotency_key (created_at);
      grant select, insert, update (response) on idempotency_key to app_office, app_platform;

      -- a platform's submission takes the next receipt number of its office, and no other number
      alter table counter enable row level security;
      create policy office_counts on counter to app_office using (true);
      create policy receipts_count on counter to app_platform using (kind = 'REPORT_RECEIPT');
      grant select, insert, update (n) on counter to app_platform;

      alter table evidence drop constraint evidence_subject_kind_check;
      alter table evidence add constraint evidence_subject_kind_check
        check (subject_kind in ('INSPECTION_ITEM', 'FINDING', 'ANSWER', 'SERVICE', 'REPORT'));
    `);
  }

  private async reports(db: QueryRunner): Promise<void> {
    await db.query(`
      create table annual_report (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        year int not null references report_year (year),
        template_version text not null references report_template (version),
        state text not null check (state in ('DRAFT', 'AWAITING', 'FILED', 'RETURNED', 'ACCEPTED')),
        -- the state from which the version that waits was submitted
        waits_from text check (waits_from in ('DRAFT', 'FILED', 'RETURNED', 'ACCEPTED')),
        pending_seq int,
        current_seq int,
        due_on date not null,
        counted_at timestamptz,
        counted_on date,
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (platform_id, year),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((state = 'AWAITING') = (waits_from is not null)),
        check ((state = 'AWAITING') = (pending_seq is not null)),
        check ((counted_at is null) = (counted_on is null)),
        check ((counted_at is null) = (current_seq is null)),
        check (state not in ('FILED', 'RETURNED', 'ACCEPTED') or current_seq is not null)
      );
      create index annual_report_page on annual_report (region_code, year, state);

      create table annual_report_draft (
        report_id uuid primary key references annual_report (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        body jsonb not null,
        actor_name text not null,
        door text not null,
        saved_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );

      create table annual_report_version (
        report_id uuid not null references annual_report (id),
        seq int not null check (seq > 0),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        year int not null,
        template_version text not null references report_template (version),
        kind text not null check (kind in ('ORIGINAL', 'RESUBMISSION', 'AMENDMENT')),
        reason text,
        body text not null,
        sha256 text not null,
        attachments uuid[] not null default '{}',
        receipt_year int not null,
        receipt_n int not null,
        receipt_number text not null,
        submitted_at timestamptz not null,
        submitted_on date not null,
        submitted_by uuid not null,
        submitted_name text not null,
        submitted_role text not null,
        door text not null,
        confirm_within_days int not null,
        confirm_by_on date not null,
        outcome text not null check (outcome in ('WAITING', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
        outcome_at timestamptz,
        outcome_on date,
        outcome_by uuid,
        outcome_name text,
        outcome_reason text,
        counts text check (counts in ('SUBMISSION', 'CONFIRMATION', 'FIRST_FILING')),
        counted_on date,
        review text check (review in ('RETURNED', 'ACCEPTED')),
        reviewed_at timestamptz,
        review_reason text,
        recorded_at timestamptz not null default now(),
        primary key (report_id, seq),
        unique (office_id, receipt_year, receipt_n),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check (sha256 = encode(sha256(convert_to(body, 'UTF8')), 'hex')),
        check ((kind = 'AMENDMENT') = (reason is not null)),
        check ((outcome = 'WAITING') = (outcome_at is null)),
        check ((outcome = 'CONFIRMED') = (counts is not null)),
        check ((counts is null) = (counted_on is null)),
        check (outcome <> 'DECLINED' or outcome_reason is not null),
        check (review is null or outcome = 'CONFIRMED')
      );
      -- at most one version of a report waits
      create unique index annual_report_version_waits on annual_report_version (report_id) where outcome = 'WAITING';

      create table annual_report_remark (
        report_id uuid not null,
        seq int not null,
        ord int not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        pointer text not null,
        text text not null check (length(text) between 1 and 1000),
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        primary key (report_id, seq, ord),
        foreign key (report_id, seq) references annual_report_version (report_id, seq),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );

      create table annual_report_act (
        id uuid primary key,
        report_id uuid not null references annual_report (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        kind text not null,
        side text not null check (side in ('OFFICE', 'PLATFORM')),
        role text not null,
        door text not null,
        actor_id uuid,
        actor_name text not null,
        seq int,
        state_before text,
        state_after text not null,
        text text,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index annual_report_act_of on annual_report_act (report_id, occurred_at, id);
    `);
  }

  private async scope(db: QueryRunner): Promise<void> {
    const office = `region_code >= nullif(current_setting('app.region_lo', true), '')
      and region_code < nullif(current_setting('app.region_hi', true), '')`;
    const platform = `platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])`;
    for (const table of SCOPED) {
      // what the primary responsible person has not confirmed is not the platform's word yet
      const shown = table === 'annual_report_version' ? `${office} and outcome = 'CONFIRMED'` : office;
      await db.query(`
        alter table ${table} enable row level security;
        create policy office_scope on ${table} to app_office using (${shown});
        create policy platform_scope on ${table} to app_platform using (${platform});
      `);
    }
    await db.query(`
      alter table annual_report_draft enable row level security;
      create policy platform_scope on annual_report_draft to app_platform using (${platform});
      grant select, insert, update, delete on annual_report_draft to app_platform;

      grant select, update (state, version) on annual_report to app_office;
      grant select, insert,
        update (state, waits_from, pending_seq, current_seq, due_on, counted_at, counted_on, version) on annual_report to app_platform;
      grant select, update (review, reviewed_at, review_reason) on annual_report_version to app_office;
      grant select, insert, update (outcome, outcome_at, outcome_on, outcome_by, outcome_name, outcome_reason, counts, counted_on)
        on annual_report_version to app_platform;
      grant select, insert on annual_report_remark to app_office;
      grant select on annual_report_remark to app_platform;
      grant select, insert on annual_report_act to app_office, app_platform;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
