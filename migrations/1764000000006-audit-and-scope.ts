import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables under row security, with what each side may do to them. Nothing is ever deleted except where named. */
const SCOPED: Record<string, { office: string; platform?: string; platformOnly?: string }> = {
  platform: { office: 'select, insert, update', platform: 'select' },
  platform_domain: { office: 'select, insert, delete', platform: 'select' },
  platform_app: { office: 'select, insert, delete', platform: 'select' },
  accountable_person: { office: 'select, insert, update', platform: 'select' },
  platform_change: { office: 'select, insert' },
  ledger_entry: {
    office: 'select, insert, update',
    platform: 'select, update (claim_system, claim_operation, claimed_on, claim_note, claim_by, version)',
  },
  ledger_fact: { office: 'select, insert', platform: 'select' },
  ledger_claim: { office: 'select', platform: 'select, insert' },
  evidence: { office: 'select, insert', platform: 'select, insert' },
  inspection: { office: 'select, insert, update', platform: 'select', platformOnly: `state = 'SEALED'` },
  inspection_inspector: { office: 'select, insert' },
  inspection_item: { office: 'select, insert, update' },
  inspection_seal: { office: 'select, insert' },
  inspection_supplement: { office: 'select, insert' },
  inspection_act: { office: 'select, insert' },
  finding: {
    office: 'select, insert, update, delete',
    platform: 'select, update (state, due_on, version)',
    platformOnly: `state <> 'DRAFT'`,
  },
  finding_span: {
    office: 'select, insert, update (until_on)',
    platform: 'select, insert, update (until_on)',
  },
  finding_change: { office: 'select, insert', platform: 'insert' },
  rectification_order: {
    office: 'select, insert, update',
    platform:
      'select, update (state, served_on, due_on, provisional, answered_on, office_due_on, first_due_on, first_answered_on, version)',
    platformOnly: `state <> 'DRAFT' and number is not null`,
  },
  order_measure: {
    office: 'select, insert, update, delete',
    platform: 'select',
    platformOnly: 'exists (select from rectification_order o where o.id = order_id)',
  },
  measure_answer: { office: 'select', platform: 'select, insert, update, delete' },
  measure_verification: { office: 'select, insert', platform: 'select' },
  service_event: { office: 'select, insert', platform: 'select, insert' },
  deadline: { office: 'select, insert', platform: 'select, insert' },
  order_act: {
    office: 'select, insert',
    platform: 'select, insert',
    platformOnly: 'exists (select from rectification_order o where o.id = order_id)',
  },
};

export class AuditAndScope1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.audit(db);
    await this.scope(db);
    await this.shared(db);
  }

  /** Append-only by privilege and by trigger, in a schema whose owner no one logs in as. */
  private async audit(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema audit;
      create table audit.entry (
        id uuid primary key,
        xid xid8 not null default pg_current_xact_id(),
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        actor_kind text not null check (actor_kind in ('OFFICE', 'PLATFORM', 'SYSTEM', 'ANONYMOUS')),
        actor_id uuid,
        role text,
        office_id uuid,
        door text not null,
        address text,
        request_id text,
        act text not null,
        outcome text not null check (outcome in ('DONE', 'REFUSED')),
        refusal_code text,
        subject_kind text,
        subject_id uuid,
        region_at text,
        before jsonb,
        after jsonb,
        check ((outcome = 'REFUSED') = (refusal_code is not null))
      );
      create index entry_subject on audit.entry (subject_id, recorded_at);
      create index entry_order on audit.entry (xid, id);

      create function audit.refuse() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger no_change before update or delete on audit.entry for each row execute function audit.refuse();
      create trigger no_truncate before truncate on audit.entry for each statement execute function audit.refuse();
      alter table audit.entry enable always trigger no_change;
      alter table audit.entry enable always trigger no_truncate;
      alter schema audit owner to app_audit_owner;
      alter function audit.refuse() owner to app_audit_owner;
      alter table audit.entry owner to app_audit_owner;
      grant usage on schema audit to app_office, app_platform, app_access;
      grant insert (id, occurred_at, actor_kind, actor_id, role, office_id, door, address, request_id, act, outcome,
        refusal_code, subject_kind, subject_id, region_at, before, after) on audit.entry to app_office, app_platform, app_access;
    `);
  }

  /** The low end and the high end are compared as text; nullif closes the lock when the setting is unset or empty. */
  private async scope(db: QueryRunner): Promise<void> {
    const office = `region_code >= nullif(current_setting('app.region_lo', true), '')
      and region_code < nullif(current_setting('app.region_hi', true), '')`;
    for (const [table, grants] of Object.entries(SCOPED)) {
      const key = table === 'platform' ? 'id' : 'platform_id';
      const own = `${key} = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])`;
      await db.query(`
        alter table ${table} enable row level security;
        create policy office_scope on ${table} to app_office using (${office});
        grant ${grants.office} on ${table} to app_office;
      `);
      if (grants.platform) {
        const visible = grants.platformOnly ? `${own} and ${grants.platformOnly}` : own;
        await db.query(`
          create policy platform_scope on ${table} to app_platform using (${visible});
          grant ${grants.platform} on ${table} to app_platform;
        `);
      }
    }
    await db.query(`
      alter table api_token enable row level security;
      create policy platform_scope on api_token to app_platform
        using (platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[]));
      create policy sign_in on api_token to app_access using (true);
      grant select, insert, update (revoked_at) on api_token to app_platform;
      grant select, update (last_used_at) on api_token to app_access;
    `);
  }

  private async shared(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$ begin
        execute format('grant usage on schema %I to app_office, app_platform, app_access', current_schema());
      end $$;
      grant select on region, office, calendar_version, calendar_day, period_rule, service_category, framework_version,
        duty_area, duty_item, duty_item_version, operator to app_office, app_platform;
      grant select on region, office, calendar_version, calendar_day to app_access;
      grant insert, update on operator to app_office;
      grant select, insert on operator_change to app_office;
      grant select, insert, update on counter to app_office;
      grant insert on outbox to app_office, app_platform;
      grant select (id, name, side, role, office_id, operator_id, certificate_no, certificate_valid_to, active) on app_user to app_office;
      grant select, update (failed_count, locked_until, password_hash) on app_user to app_access;
      grant select on user_platform to app_access;
      grant select, insert, update on session to app_access;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
