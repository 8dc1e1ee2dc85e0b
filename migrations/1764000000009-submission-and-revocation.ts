import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files belong to the answer they were submitted with; a revoked order tells since when. */
export class SubmissionAndRevocation1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table evidence add column submitted_at timestamptz;
      update evidence e set submitted_at = a.at
        from (select measure_id, round, max(occurred_at) as at from measure_answer where submitted group by measure_id, round) a
       where e.subject_kind = 'ANSWER' and a.measure_id = e.subject_id and a.round = e.round;
      grant update (submitted_at) on evidence to app_platform;

      alter table rectification_order add column revoked_on date;
      update rectification_order o set revoked_on = a.acted_on
        from order_act a where a.order_id = o.id and a.kind = 'revoke' and o.state = 'REVOKED';
      alter table rectification_order add check (state = 'REVOKED' or revoked_on is null);

      -- what was loaded last of a list that is kept up to date in place, so that an older build does not turn it back
      create table reference_list (
        kind text primary key,
        source_date date not null,
        content_hash text not null,
        loaded_at timestamptz not null default now()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
