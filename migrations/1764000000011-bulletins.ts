import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Typical cases. What readers may see (typical_case, its versions and items) stands apart from what is the own office's
 * affair (working text, sources, answered warnings, acts), so that row security can tell them apart.
 */
export class Bulletins1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.scope(db);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      -- region_code and reach_hi are the office's range; the audience is that of the version that stands
      create table typical_case (
        id uuid primary key,
        office_id uuid not null references office (id),
        region_code text collate "C" not null,
        reach_hi text collate "C" not null,
        region_at text collate "C" not null,
        year int,
        n int,
        number text,
        state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'NOTIFIED', 'PUBLISHED', 'WITHDRAWN', 'DROPPED')),
        round int not null default 1,
        drafted_by uuid not null references app_user (id),
        changed_by uuid not null references app_user (id),
        submitted_by uuid references app_user (id),
        approved_by uuid references app_user (id),
        submitted_on date,
        approved_on date,
        notified_on date,
        title text,
        current_seq int,
        published_on date,
        to_platforms boolean not null default false,
        categories text[] not null default '{}',
        tiers text[] not null default '{}',
        to_subordinates boolean not null default false,
        to_superior boolean not null default false,
        withdrawn_on date,
        withdraw_reason text,
        decision_changed_on date,
        withdraw_due_on date,
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (office_id, year, n),
        check ((number is null) = (n is null)),
        check ((number is null) = (current_seq is null) and (title is null) = (current_seq is null)
           and (published_on is null) = (current_seq is null)),
        check ((withdrawn_on is null) = (withdraw_reason is null)),
        check (withdrawn_on is null or withdrawn_on >= published_on),
        check (state <> 'PUBLISHED' or (current_seq is not null and withdrawn_on is null)),
        check (state <> 'WITHDRAWN' or withdrawn_on is not null),
        check (state <> 'DROPPED' or current_seq is null),
        check (state not in ('APPROVED', 'NOTIFIED', 'PUBLISHED') or approved_by is not null),
        -- four eyes: whoever wrote or submitted it does not approve it
        check (approved_by is null or approved_by not in (drafted_by, changed_by, coalesce(submitted_by, drafted_by)))
      );
      create index typical_case_page on typical_case (region_code, created_at, id);
      create index typical_case_standing on typical_case (published_on, id) where current_seq is not null;

      create table typical_case_draft (
        case_id uuid primary key references typical_case (id),
        region_code text collate "C" not null,
        title text not null check (length(title) between 1 and 100),
        facts text not null,
        grounds text not null,
        outcome text not null,
        lesson text not null,
        to_platforms boolean not null,
        categories text[] not null,
        tiers text[] not null,
        to_subordinates boolean not null,
        to_superior boolean not null,
        check (to_platforms or to_subordinates or to_superior)
      );

      create table typical_case_finding (
        case_id uuid not null references typical_case (id),
        finding_id uuid not null references finding (id),
        ord int not null,
        case_region text collate "C" not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        primary key (case_id, finding_id),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index typical_case_finding_of on typical_case_finding (finding_id);

      -- seq 0 is the working text, the others are those of the versions
      create table typical_case_item (
        case_id uuid not null references typical_case (id),
        seq int not null check (seq >= 0),
        item_code text not null references duty_item (code),
        item_version_id uuid not null references duty_item_version (id),
        area_code text not null,
        region_code text collate "C" not null,
        primary key (case_id, seq, item_code)
      );
      create index typical_case_item_code on typical_case_item (item_code);

      create table typical_case_version (
        case_id uuid not null references typical_case (id),
        seq int not null check (seq > 0),
        region_code text collate "C" not null,
        number text not null,
        title text not null,
        facts text not null,
        grounds text not null,
        outcome text not null,
        lesson text not null,
        to_platforms boolean not null,
        categories text[] not null,
        tiers text[] not null,
        to_subordinates boolean not null,
        to_superior boolean not null,
        content text not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        published_on date not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        primary key (case_id, seq)
      );

      -- what stood behind a version: who approved it, and how each warning was answered; never shown to readers
      create table typical_case_review (
        case_id uuid not null,
        seq int not null,
        region_code text collate "C" not null,
        approved_by uuid not null references app_user (id),
        approved_by_name text not null,
        approved_on date not null,
        published_by uuid not null references app_user (id),
        published_by_name text not null,
        warnings jsonb not null,
        recorded_at timestamptz not null default now(),
        primary key (case_id, seq),
        foreign key (case_id, seq) references typical_case_version (case_id, seq)
      );

      create table typical_case_answer (
        case_id uuid not null references typical_case (id),
        warning_key text not null,
        region_code text collate "C" not null,
        field text not null,
        kind text not null,
        term text not null,
        reason text not null,
        actor_id uuid not null,
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        primary key (case_id, warning_key)
      );

      create table typical_case_notice (
        id uuid primary key,
        case_id uuid not null references typical_case (id),
        case_region text collate "C" not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        round int not null,
        told_at timestamptz not null,
        told_on date not null,
        due_on date not null,
        length int not null,
        rule_code text not null,
        rule_version int not null,
        calendar_version int not null references calendar_version (version),
        provisional boolean not null,
        title text not null,
        facts text not null,
        grounds text not null,
        outcome text not null,
        lesson text not null,
        stated_at timestamptz,
        weighed_at timestamptz,
        consented_at timestamptz,
        closed_as text check (closed_as in ('PUBLISHED', 'RETURNED')),
        closed_on date,
        version int not null default 1,
        recorded_at timestamptz not null default now(),
        unique (case_id, platform_id, round),
        foreign key (rule_code, rule_version) references period_rule (code, version),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check (due_on > told_on),
        check ((closed_as is null) = (closed_on is null)),
        check (weighed_at is null or stated_at is not null)
      );
      create unique index typical_case_notice_open on typical_case_notice (case_id, platform_id) where closed_as is null;
      create index typical_case_notice_platform on typical_case_notice (platform_id);

      create table typical_case_act (
        id uuid primary key,
        case_id uuid not null references typical_case (id),
        case_region text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        notice_id uuid references typical_case_notice (id),
        platform_id uuid,
        kind text not null,
        side text not null check (side in ('OFFICE', 'PLATFORM')),
        role text not null,
        door text not null,
        actor_id uuid,
        actor_name text not null,
        state_after text not null,
        text text,
        before jsonb,
        after jsonb,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        check ((notice_id is null) = (platform_id is null))
      );
      create index typical_case_act_of on typical_case_act (case_id, occurred_at);
      create index typical_case_act_notice on typical_case_act (notice_id) where notice_id is not null;
    `);
  }

  /**
   * An office's own range begins at its own code and no two offices share one, so the low end alone tells the own office;
   * what lies below it is another office's and is seen only when it was published to the one above.
   */
  private async scope(db: QueryRunner): Promise<void> {
    const lo = `nullif(current_setting('app.region_lo', true), '')`;
    const hi = `nullif(current_setting('app.region_hi', true), '')`;
    const platforms = `nullif(current_setting('app.platform_ids', true), '')::uuid[]`;
    const standing = (table: string): string =>
      `exists (select from typical_case c where c.id = ${table}.case_id and c.current_seq = ${table}.seq and c.withdrawn_on is null)`;
    const tables = ['draft', 'finding', 'item', 'version', 'review', 'answer', 'notice', 'act'];
    await db.query(
      ['typical_case', ...tables.map((t) => `typical_case_${t}`)]
        .map((table) => `alter table ${table} enable row level security;`)
        .join('\n'),
    );
    await db.query(`
      create policy office_scope on typical_case to app_office using (region_code = ${lo});
      create policy office_audience on typical_case for select to app_office using (current_seq is not null and (
        (to_subordinates and region_code <= ${lo} and reach_hi >= ${hi})
        or (to_superior and region_code >= ${lo} and region_code < ${hi})));
      create policy platform_audience on typical_case for select to app_platform using (
        current_seq is not null and to_platforms and exists (
          select from platform p
           where p.id = any (${platforms}) and p.region_code >= typical_case.region_code and p.region_code < reach_hi
             and (cardinality(typical_case.categories) = 0 or p.categories && typical_case.categories)
             and (cardinality(tiers) = 0 or p.tier = any (tiers))));

      create policy office_scope on typical_case_version to app_office using (region_code = ${lo});
      create policy office_audience on typical_case_version for select to app_office using (${standing('typical_case_version')});
      create policy platform_audience on typical_case_version for select to app_platform using (${standing('typical_case_version')});
      create policy office_scope on typical_case_item to app_office using (region_code = ${lo});
      create policy office_audience on typical_case_item for select to app_office using (${standing('typical_case_item')});
      create policy platform_audience on typical_case_item for select to app_platform using (${standing('typical_case_item')});

      create policy office_scope on typical_case_draft to app_office using (region_code = ${lo});
      create policy office_scope on typical_case_review to app_office using (region_code = ${lo});
      create policy office_scope on typical_case_answer to app_office using (region_code = ${lo});
      create policy office_scope on typical_case_act to app_office using (case_region = ${lo});
      create policy platform_scope on typical_case_act to app_platform using (platform_id = any (${platforms}));
      create policy office_scope on typical_case_notice to app_office using (case_region = ${lo});
      create policy platform_scope on typical_case_notice to app_platform using (platform_id = any (${platforms}));
      create policy office_scope on typical_case_finding to app_office using (case_region = ${lo});
      create policy office_sources on typical_case_finding for select to app_office using (
        region_code >= ${lo} and region_code < ${hi} and exists (select from typical_case c where c.id = case_id));

      grant select, insert, update on typical_case to app_office;
      grant select (id, office_id, region_code, reach_hi, number, year, n, title, current_seq, published_on, withdrawn_on,
        withdraw_reason, to_platforms, categories, tiers) on typical_case to app_platform;
      grant select, insert on typical_case_version to app_office;
      grant select on typical_case_version to app_platform;
      grant select, insert, delete on typical_case_item to app_office;
      grant select on typical_case_item to app_platform;
      grant select, insert, update on typical_case_draft to app_office;
      grant select, insert on typical_case_review to app_office;
      grant select, insert, update on typical_case_answer to app_office;
      grant select, insert, delete on typical_case_finding to app_office;
      grant select, insert, update (weighed_at, closed_as, closed_on, version) on typical_case_notice to app_office;
      grant select, update (stated_at, consented_at, version) on typical_case_notice to app_platform;
      grant select, insert on typical_case_act to app_office, app_platform;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
