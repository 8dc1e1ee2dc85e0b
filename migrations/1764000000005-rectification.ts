import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders, their rounds, measures, answers, verifications, services and appended deadlines. */
export class Rectification1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table rectification_order (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        year int,
        n int,
        number text,
        state text not null check (state in ('DRAFT', 'ISSUED', 'SERVED', 'ANSWERED', 'ACCEPTED', 'VERIFIED', 'FAILED', 'CLOSED', 'REVOKED')),
        round int not null default 1,
        grounds text not null,
        legal_basis text not null,
        days int not null check (days > 0),
        rule_code text not null,
        drafted_by uuid not null references app_user (id),
        issued_by uuid references app_user (id),
        accepted_by uuid references app_user (id),
        verified_by uuid references app_user (id),
        issued_on date,
        served_on date,
        due_on date,
        provisional boolean not null default false,
        answered_on date,
        office_due_on date,
        closed_on date,
        first_due_on date,
        first_answered_on date,
        version int not null default 1,
        created_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (id, region_code),
        unique (office_id, year, n),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check ((number is null) = (n is null)),
        check (state in ('DRAFT', 'REVOKED') or number is not null),
        check (served_on is null or due_on is null or due_on > served_on),
        check (verified_by is null or accepted_by is null or verified_by <> accepted_by)
      );
      create index rectification_order_page on rectification_order (region_code, created_at, id);
      create index rectification_order_due on rectification_order (region_code, due_on, id);
      create index rectification_order_platform on rectification_order (platform_id);

      create table order_measure (
        id uuid primary key,
        order_id uuid not null references rectification_order (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        finding_id uuid not null references finding (id),
        ord int not null,
        text text not null check (length(text) between 1 and 2000),
        settled boolean not null default false,
        unique (order_id, finding_id),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index order_measure_finding on order_measure (finding_id);

      create table measure_answer (
        id uuid primary key,
        measure_id uuid not null references order_measure (id),
        order_id uuid not null references rectification_order (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        round int not null,
        text text not null,
        system_claim text check (system_claim in ('NONE', 'PARTIAL', 'ESTABLISHED')),
        operation_claim text check (operation_claim in ('NOT_OPERATING', 'PARTIAL', 'EFFECTIVE')),
        submitted boolean not null default false,
        actor_id uuid,
        actor_name text not null,
        door text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create unique index measure_answer_draft on measure_answer (measure_id) where not submitted;
      create index measure_answer_order on measure_answer (order_id);

      create table measure_verification (
        id uuid primary key,
        measure_id uuid not null references order_measure (id),
        order_id uuid not null references rectification_order (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        round int not null,
        outcome text not null check (outcome in ('PASS', 'FAIL')),
        system_state text not null,
        operation_state text not null,
        note text,
        verified_on date not null,
        actor_id uuid not null,
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (measure_id, round),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index measure_verification_order on measure_verification (order_id);

      create table service_event (
        id uuid primary key,
        subject_kind text not null check (subject_kind in ('ORDER')),
        subject_id uuid not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        round int not null,
        method text not null check (method in ('DIRECT', 'LEFT', 'POST', 'ELECTRONIC', 'PUBLIC_NOTICE')),
        served_at timestamptz not null,
        served_on date not null,
        proof text,
        confirmed_by text,
        actor_id uuid,
        actor_name text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        unique (subject_kind, subject_id, round),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );

      create table deadline (
        subject_kind text not null check (subject_kind in ('ORDER', 'ORDER_OFFICE')),
        subject_id uuid not null,
        seq int not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        round int not null,
        event_on date not null,
        start_on date not null,
        due_on date not null,
        length int not null,
        rule_code text not null,
        rule_version int not null,
        calendar_version int not null references calendar_version (version),
        provisional boolean not null,
        reason text not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        primary key (subject_kind, subject_id, seq),
        foreign key (rule_code, rule_version) references period_rule (code, version),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );

      create table order_act (
        id uuid primary key,
        order_id uuid not null references rectification_order (id),
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
        round int not null,
        state_before text not null,
        state_after text not null,
        due_on_after date,
        acted_on date not null,
        text text,
        before jsonb,
        after jsonb,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index order_act_of on order_act (order_id, occurred_at);
      alter table finding add foreign key (order_id) references rectification_order (id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
