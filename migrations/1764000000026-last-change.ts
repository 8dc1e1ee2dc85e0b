import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Records without a history of their own keep who changed them last, and when, for whoever comes second. Empty where
 * nothing has changed since the record was entered.
 */
export class LastChange1764000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    const kept: [table: string, role: string][] = [
      ['office', 'app_admin'],
      ['app_user', 'app_office'],
      ['invitation', 'app_office'],
      ['officer_leave', 'app_office'],
    ];
    for (const [table, role] of kept)
      await db.query(`
        alter table ${table} add column changed_by_name text, add column changed_at timestamptz,
          add check ((changed_by_name is null) = (changed_at is null));
        grant select (changed_by_name, changed_at), update (changed_by_name, changed_at) on ${table} to ${role};
      `);
    await db.query(`
      alter table officer_interest add column ended_at timestamptz, add check (ended_at is null or ended_by is not null);
      grant update (ended_at) on officer_interest to app_office;
    `);
    // by whom an office was entered stands nowhere else
    await db.query(`
      alter table office alter column changed_by_name set default '系统 / system', alter column changed_at set default now();
      update office set changed_by_name = default, changed_at = default;
      alter table office alter column changed_by_name set not null, alter column changed_at set not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
