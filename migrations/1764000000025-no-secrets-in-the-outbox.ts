import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links of invitations stood in the outbox in clear. They are taken out, and nothing of that name comes in again. */
export class NoSecretsInTheOutbox1764000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update outbox set payload = payload - array['link', 'password', 'secret', 'token']
       where payload ?| array['link', 'password', 'secret', 'token'];
      alter table outbox add constraint outbox_without_secrets
        check (not payload ?| array['link', 'password', 'secret', 'token']);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
