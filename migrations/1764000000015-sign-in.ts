import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Signing in: delays that grow, by account, by name that no account has and by address; a second factor; sessions that
 * can be listed and confirmed; single sign-on. All of it is the business of the sign-in door's role alone.
 */
export class SignIn1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table app_user
        add column lock_rounds int not null default 0 check (lock_rounds >= 0),
        add column password_set_at timestamptz not null default now();
      grant update (lock_rounds, password_set_at) on app_user to app_access;

      -- the id names a session where its secret must not be told
      alter table session
        add column id uuid not null default gen_random_uuid(),
        add column confirmed_at timestamptz not null default now(),
        add column via text not null default 'PASSWORD' check (via in ('PASSWORD', 'OIDC'));
      create unique index session_id on session (id);

      -- the key is an HMAC: what was typed as a name may have been a password
      create table sign_in_guard (
        key bytea primary key,
        kind text not null check (kind in ('NAME', 'ADDRESS')),
        failed_count int not null default 1 check (failed_count >= 0),
        lock_rounds int not null default 0 check (lock_rounds >= 0),
        locked_until timestamptz,
        last_at timestamptz not null default clock_timestamp()
      );
      create index sign_in_guard_last on sign_in_guard (kind, last_at);

      create table sign_in_challenge (
        token_hash bytea primary key,
        user_id uuid not null references app_user (id),
        via text not null check (via in ('PASSWORD', 'OIDC')),
        attempts int not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        ended_at timestamptz
      );
      create index sign_in_challenge_of on sign_in_challenge (user_id);

      create table second_factor (
        user_id uuid primary key references app_user (id),
        secret bytea not null,
        last_step bigint,
        created_at timestamptz not null default clock_timestamp(),
        confirmed_at timestamptz,
        check (confirmed_at is null or last_step is not null)
      );
      create table recovery_code (
        user_id uuid not null references second_factor (user_id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (user_id, code_hash)
      );

      create table oidc_identity (
        issuer text not null check (length(issuer) between 1 and 400),
        subject text not null check (length(subject) between 1 and 400),
        user_id uuid not null references app_user (id),
        linked_at timestamptz not null default now(),
        primary key (issuer, subject)
      );
      create unique index oidc_identity_of on oidc_identity (user_id, issuer);

      grant select, insert, update, delete on sign_in_guard, second_factor, recovery_code to app_access;
      grant select, insert, update on sign_in_challenge to app_access;
      grant select on oidc_identity to app_access;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
