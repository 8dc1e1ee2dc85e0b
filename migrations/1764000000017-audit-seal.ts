import type { MigrationInterface, QueryRunner } from 'typeorm';

const INSERTED = `id, occurred_at, actor_kind, actor_id, role, office_id, door, address, request_id, act,
        outcome, refusal_code, subject_kind, subject_id, region_at, before, after`;

/**
 * The audit record sealed: batches of entries chained and signed, read by a role that may do nothing else, and removed by
 * another only when the law no longer asks for them.
 */
export class AuditSeal1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.roles(db);
    await this.seals(db);
    await this.removal(db);
    await this.privileges(db);
  }

  private async roles(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      declare r text;
      begin
        foreach r in array array['app_audit', 'app_audit_seal', 'app_audit_prune'] loop
          if not exists (select from pg_roles where rolname = r) then
            execute format('create role %I nologin', r);
          end if;
          if not pg_has_role(current_user, r, 'member') or not (select rolsuper from pg_roles where rolname = current_user) then
            execute format('grant %I to %I', r, current_user);
          end if;
        end loop;
      end $$;
    `);
  }

  private async seals(db: QueryRunner): Promise<void> {
    await db.query(`
      -- a restored cluster counts its transactions anew: what was written in one run of numbers is an era
      alter table audit.entry add column era int not null default 1;
      create index entry_recorded on audit.entry (recorded_at, id);
      create index entry_actor on audit.entry (actor_id, recorded_at) where actor_id is not null;
      drop index audit.entry_order;
      create index entry_order on audit.entry (era, xid, id);

      create table audit.seal (
        seq bigint primary key check (seq > 0),
        era int not null check (era > 0),
        from_xid xid8 not null,
        to_xid xid8 not null,
        entries int not null check (entries >= 0),
        root bytea not null check (length(root) = 32),
        prev bytea not null check (length(prev) = 32),
        note text,
        sealed_at timestamptz not null,
        key_id text not null,
        hash bytea not null unique check (length(hash) = 32),
        signature bytea not null check (length(signature) = 64),
        -- which entry has which hash, so that of a broken batch the broken entry can be named
        ids uuid[] not null,
        leaves bytea not null,
        check (from_xid < to_xid),
        check (cardinality(ids) = entries and length(leaves) = 32 * entries)
      );
      create unique index seal_range on audit.seal (era, from_xid);
      create table audit.removal (
        seq bigint primary key references audit.seal (seq),
        removed_at timestamptz not null default clock_timestamp()
      );
    `);
    for (const table of ['seal', 'removal'])
      await db.query(`
        create trigger no_change before update or delete on audit.${table} for each row execute function audit.refuse();
        create trigger no_truncate before truncate on audit.${table} for each statement execute function audit.refuse();
        alter table audit.${table} enable always trigger no_change;
        alter table audit.${table} enable always trigger no_truncate;
      `);
  }

  /** Six months stand here as well as in the settings: Cybersecurity Law art. 23 (3) leaves no choice below them. */
  private async removal(db: QueryRunner): Promise<void> {
    await db.query(`
      create function audit.refuse_early() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if current_user = 'app_audit_prune' and exists (
             select from audit.seal s join audit.removal r using (seq)
              where s.era = old.era and s.from_xid <= old.xid and old.xid < s.to_xid
                and s.sealed_at < clock_timestamp() - interval '6 months')
        then
          return old;
        end if;
        raise exception 'the audit record is append-only' using errcode = 'insufficient_privilege';
      end $$;
      drop trigger no_change on audit.entry;
      create trigger no_change before update on audit.entry for each row execute function audit.refuse();
      create trigger no_delete before delete on audit.entry for each row execute function audit.refuse_early();
      alter table audit.entry enable always trigger no_change;
      alter table audit.entry enable always trigger no_delete;
      alter function audit.refuse_early() owner to app_audit_owner;
      alter table audit.seal owner to app_audit_owner;
      alter table audit.removal owner to app_audit_owner;
    `);
  }

  /** A line without a place concerns the whole system, and is for those only whose range begins where the country does. */
  private async privileges(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table audit.entry enable row level security;
      create policy append on audit.entry for insert to app_office, app_platform, app_access, app_audit, app_audit_seal, app_audit_prune
        with check (true);
      create policy audit_scope on audit.entry for select to app_audit
        using (coalesce(region_at, '000000') collate "C" >= nullif(current_setting('app.region_lo', true), '')
           and coalesce(region_at, '000000') collate "C" < nullif(current_setting('app.region_hi', true), ''));
      create policy sealing on audit.entry for select to app_audit_seal using (true);
      create policy pruning on audit.entry for all to app_audit_prune using (true);

      grant usage on schema audit to app_audit, app_audit_seal, app_audit_prune;
      grant insert (${INSERTED}) on audit.entry to app_audit, app_audit_prune;
      grant select on audit.entry, audit.seal, audit.removal to app_audit;
      grant select on audit.entry, audit.removal to app_audit_seal;
      grant select, insert on audit.seal to app_audit_seal;
      grant select, delete on audit.entry to app_audit_prune;
      grant select on audit.seal to app_audit_prune;
      grant select, insert (seq) on audit.removal to app_audit_prune;

      do $$ begin
        execute format('grant usage on schema %I to app_audit', current_schema());
      end $$;
      -- who an actor is, by name only
      create policy audit_names on api_token for select to app_audit using (true);
      grant select (id, name) on app_user, api_token to app_audit;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
