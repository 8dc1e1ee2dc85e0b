import type { MigrationInterface, QueryRunner } from 'typeorm';

const LO = `nullif(current_setting('app.region_lo', true), '')`;
const HI = `nullif(current_setting('app.region_hi', true), '')`;
const OFFICE = `region_code >= ${LO} and region_code < ${HI}`;
const SERVES = `exists (select from user_platform up where up.user_id = app_user.id)`;

/**
 * Three administrators on a database role that has no right to any business table, requests that another decides than
 * the one who made them, and invitations by which a platform's people get their accounts.
 */
export class Roles1764000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.role(db);
    await this.accounts(db);
    await this.requests(db);
    await this.invitations(db);
    await this.asked(db);
    await this.scope(db);
  }

  private async role(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'app_admin') then
          create role app_admin nologin;
        end if;
        if not pg_has_role(current_user, 'app_admin', 'member')
           or not (select rolsuper from pg_roles where rolname = current_user) then
          execute format('grant app_admin to %I', current_user);
        end if;
        execute format('grant usage on schema %I to app_admin', current_schema());
      end $$;

      alter table audit.entry drop constraint entry_actor_kind_check;
      alter table audit.entry add constraint entry_actor_kind_check
        check (actor_kind in ('OFFICE', 'PLATFORM', 'ADMIN', 'SYSTEM', 'ANONYMOUS'));
      grant usage on schema audit to app_admin;
      grant insert (id, occurred_at, actor_kind, actor_id, role, office_id, door, address, request_id, act, outcome,
        refusal_code, subject_kind, subject_id, region_at, before, after) on audit.entry to app_admin;
    `);
  }

  /** One account holds one role, and one person one open account: so the three, and the office's roles, exclude each other. */
  private async accounts(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app_user drop constraint app_user_side_check, drop constraint app_user_role_check,
        drop constraint app_user_check, drop constraint app_user_check1, drop constraint app_user_check2;
      alter table app_user
        add column staff_no text check (staff_no = upper(staff_no) and length(staff_no) between 1 and 40),
        add column closed_at timestamptz,
        add column closed_reason text,
        add column version int not null default 1,
        add constraint app_user_role_of_side check (case side
          when 'OFFICE' then role in ('DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'VIEWER')
          when 'PLATFORM' then role in ('RESPONSIBLE_PERSON', 'LIAISON')
          when 'ADMIN' then role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')
          else false end),
        add constraint app_user_place check ((side = 'OFFICE') = (office_id is not null)
          and (side = 'PLATFORM') = (operator_id is not null)),
        add constraint app_user_administrator_known check (side <> 'ADMIN' or staff_no is not null),
        add constraint app_user_no_certificate check (side = 'OFFICE' or certificate_no is null);
      create unique index app_user_one_person on app_user (staff_no) where active;

      create function app_user_side() returns trigger language plpgsql as $$
      begin
        if new.side <> old.side or (old.side = 'ADMIN' and new.role <> old.role) or new.staff_no is distinct from old.staff_no
           and old.staff_no is not null then
          raise exception 'an account keeps its side, its person, and an administrator the role' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger app_user_side before update on app_user for each row execute function app_user_side();

      alter table user_platform add column person_id uuid references accountable_person (id), add column ended_at timestamptz;
      alter table office add column version int not null default 1, add column closed_on date,
        add constraint office_closed check (active = (closed_on is null));

      create table account_link (
        token_hash bytea primary key,
        user_id uuid not null references app_user (id),
        valid_until timestamptz not null,
        used_at timestamptz,
        created_at timestamptz not null default now()
      );
    `);
  }

  private async requests(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account_request (
        id uuid primary key,
        kind text not null check (kind in ('CREATE', 'ROLE', 'CLOSE', 'UNLOCK', 'RESET', 'CERTIFICATE')),
        state text not null default 'WAITING' check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
        user_id uuid not null,
        username text not null,
        name text not null check (length(name) between 1 and 60),
        staff_no text,
        role text not null check (role in ('DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'VIEWER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')),
        role_before text,
        office_id uuid references office (id),
        certificate_no text,
        certificate_valid_to date,
        reason text not null,
        proposed_by uuid not null references app_user (id),
        proposed_by_name text not null,
        proposed_at timestamptz not null,
        decided_by uuid references app_user (id),
        decided_by_name text,
        decided_at timestamptz,
        decision text,
        version int not null default 1,
        recorded_at timestamptz not null default now(),
        constraint account_request_two_people check (decided_by <> proposed_by or state = 'WITHDRAWN'),
        constraint account_request_not_oneself check (state <> 'APPROVED' or (decided_by <> user_id and (proposed_by <> user_id or kind = 'CERTIFICATE'))),
        check ((state = 'WAITING') = (decided_by is null)),
        check ((decided_by is null) = (decided_at is null)),
        check ((role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')) = (office_id is null))
      );
      create unique index account_request_waiting on account_request (user_id) where state = 'WAITING';
      create index account_request_at on account_request (proposed_at);
    `);
  }

  private async invitations(db: QueryRunner): Promise<void> {
    await db.query(`
      create table invitation (
        id uuid primary key,
        operator_id uuid not null references operator (id),
        operator_name text not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        office_id uuid not null references office (id),
        region_at text collate "C" not null,
        role text not null check (role in ('RESPONSIBLE_PERSON', 'LIAISON')),
        name text not null check (length(name) between 1 and 60),
        state text not null default 'PREPARED' check (state in ('PREPARED', 'SENT', 'ACCEPTED', 'WITHDRAWN')),
        token_hash bytea unique,
        valid_until timestamptz,
        user_id uuid references app_user (id),
        actor_id uuid not null,
        actor_name text not null,
        occurred_at timestamptz not null,
        sent_at timestamptz,
        ended_at timestamptz,
        version int not null default 1,
        recorded_at timestamptz not null default now(),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade,
        check (state not in ('SENT', 'ACCEPTED') or (token_hash is not null and valid_until is not null)),
        check ((state = 'ACCEPTED') = (user_id is not null))
      );
      create index invitation_of on invitation (platform_id);
      create table invitation_platform (
        invitation_id uuid not null references invitation (id),
        platform_id uuid not null,
        region_code text collate "C" not null,
        platform_name text not null,
        person_id uuid references accountable_person (id),
        primary key (invitation_id, platform_id),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index invitation_platform_of on invitation_platform (platform_id);
      alter table evidence drop constraint evidence_subject_kind_check;
      alter table evidence add constraint evidence_subject_kind_check
        check (subject_kind in ('INSPECTION_ITEM', 'FINDING', 'ANSWER', 'SERVICE', 'REPORT', 'INVITATION'));
    `);
  }

  /** Questions that a role may ask without seeing the rows behind them; each answers in one bit or count. */
  private async asked(db: QueryRunner): Promise<void> {
    const functions: [signature: string, result: string, body: string, roles: string][] = [
      [
        'username_taken(wanted text)',
        'boolean',
        'select exists (select from app_user where lower(username) = lower(wanted))',
        'app_admin, app_access',
      ],
      [
        'office_has_work(of uuid)',
        'boolean',
        `select exists (select from platform where office_id = of and state <> 'RETIRED')`,
        'app_admin',
      ],
      [
        'serves_any(who uuid)',
        'boolean',
        'select exists (select from user_platform where user_id = who and ended_at is null)',
        'app_office',
      ],
      [
        'end_sessions(who uuid)',
        'bigint',
        `with ended as (update session set ended_at = clock_timestamp() where user_id = who and ended_at is null returning 1)
         select count(*) from ended`,
        'app_admin, app_office',
      ],
    ];
    for (const [signature, result, body, roles] of functions) {
      const call = signature.replace(/\w+ (text|uuid)/, '$1');
      await db.query(`
        create function ${signature} returns ${result} language sql security definer set search_path from current as $$ ${body} $$;
        revoke all on function ${call} from public;
        grant execute on function ${call} to ${roles};
      `);
    }
  }

  private async scope(db: QueryRunner): Promise<void> {
    for (const table of ['app_user', 'user_platform', 'invitation', 'invitation_platform', 'account_request'])
      await db.query(`alter table ${table} enable row level security`);
    await db.query(`
      create policy sign_in on app_user for select to app_access using (true);
      create policy sign_in_change on app_user for update to app_access using (true);
      create policy accepted on app_user for insert to app_access with check (side = 'PLATFORM');
      create policy colleagues on app_user for select to app_office using (side = 'OFFICE' or (side = 'PLATFORM' and ${SERVES}));
      create policy platforms on app_user for update to app_office using (side = 'PLATFORM' and ${SERVES});
      create policy staff on app_user to app_admin using (side in ('OFFICE', 'ADMIN'));
      grant select (username, closed_at, closed_reason, created_at, version) on app_user to app_office;
      grant update (role, active, closed_at, closed_reason, version) on app_user to app_office;
      grant insert (id, username, password_hash, name, side, role, operator_id) on app_user to app_access;
      grant select (id, username, name, side, role, office_id, staff_no, certificate_no, certificate_valid_to, active,
        failed_count, locked_until, created_at, closed_at, closed_reason, version) on app_user to app_admin;
      grant insert (id, username, password_hash, name, side, role, office_id, staff_no, certificate_no, certificate_valid_to) on app_user to app_admin;
      grant update (role, certificate_no, certificate_valid_to, active, failed_count, locked_until, password_hash, closed_at,
        closed_reason, version) on app_user to app_admin;

      create policy sign_in on user_platform to app_access using (true);
      create policy office_scope on user_platform to app_office using (exists (select from platform p where p.id = platform_id));
      grant insert on user_platform to app_access;
      grant select, insert, update (ended_at, person_id) on user_platform to app_office;

      create policy office_scope on invitation to app_office using (${OFFICE});
      create policy accepted on invitation to app_access using (token_hash is not null);
      create policy office_scope on invitation_platform to app_office using (${OFFICE});
      create policy accepted on invitation_platform for select to app_access using (true);
      grant select, insert, update (state, token_hash, valid_until, sent_at, ended_at, version) on invitation to app_office;
      grant select, update (state, user_id, ended_at, version) on invitation to app_access;
      grant select, insert on invitation_platform to app_office;
      grant select on invitation_platform to app_access;
      create policy office_scope on api_token for select to app_office using (exists (select from platform p where p.id = platform_id));
      grant select (id, platform_id, name, created_by, created_at, last_used_at, revoked_at) on api_token to app_office;

      create policy security on account_request to app_admin using (true);
      create policy office_scope on account_request to app_office using (kind = 'CERTIFICATE' and exists (
        select from office o where o.id = office_id and o.region_lo = ${LO} and o.region_hi = ${HI}));
      grant select, insert, update (state, decided_by, decided_by_name, decided_at, decision, version) on account_request to app_admin;
      grant select, insert on account_request to app_office;
      grant select, insert on account_link to app_admin;
      grant select, update (used_at) on account_link to app_access;

      grant select on region, office, calendar_version, calendar_day, framework_version, reference_list to app_admin;
      grant select (version) on report_template to app_admin;
      grant insert on office to app_admin;
      grant update (name, name_en, short_name, active, closed_on, version) on office to app_admin;
      grant select (kind, recorded_at, drained_at), insert on outbox to app_admin;
      grant select (name, timestamp) on schema_migration to app_admin;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
