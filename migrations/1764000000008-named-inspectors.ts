import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Those who inspected show their certificates and are named in the record (Administrative Penalty Law, art. 42 and 55):
 * once it is sealed, the platform reads these names. No other act of an office names a person to the platform.
 */
export class NamedInspectors1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create policy platform_scope on inspection_inspector to app_platform
        using (platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])
          and exists (select from inspection i where i.id = inspection_id and i.state = 'SEALED'));
      grant select (inspection_id, platform_id, name) on inspection_inspector to app_platform;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
