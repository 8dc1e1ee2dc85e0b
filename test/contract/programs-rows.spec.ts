import { DataSource } from 'typeorm';
import { MIGRATIONS } from '#migrations';
import { SCOPES } from '#rules/technique/access';
import { asOwner } from '#api/owner';
import { emptyDatabase } from '../given/database.ts';
import { Desk } from '../given/desk.ts';
import { newProgram, tokenOf } from '../given/programs.ts';
import { platform, supervisors } from '../given/reports.ts';

describe('the rows of programs', () => {
  it('are readable by each database role as far as it needs them, secrets by the token endpoint only', async () => {
    const desk = await Desk.open();
    const of = await platform(desk, await supervisors(desk), '云杉论坛');
    await tokenOf(desk, await newProgram(desk, of.head, of.id));
    const readable = await asOwner(desk.database.url, async (source) => {
      const asked: string[] = [];
      for (const role of ['app_office', 'app_platform', 'app_access', 'app_audit', 'app_admin', 'app_jobs'])
        for (const what of [
          'name from program',
          'last_used_from from program',
          'id from program_secret',
          'secret_hash from program_secret',
          'token_hash from program_token',
        ])
          await source.transaction(async (tx) => {
            await tx.query(`set local role ${role}; set local app.platform_ids = '{${of.id}}';
              set local app.region_lo = '330200'; set local app.region_hi = '330300'`);
            await tx.query(`select ${what}`).then(
              (rows: object[]) => rows.length > 0 && asked.push(`${role}: ${what}`),
              () => undefined,
            );
          });
      return asked;
    });
    await desk.close();
    expect(readable).toEqual([
      'app_office: name from program',
      'app_platform: name from program',
      'app_platform: last_used_from from program',
      'app_platform: id from program_secret',
      'app_access: name from program',
      'app_access: last_used_from from program',
      'app_access: id from program_secret',
      'app_access: secret_hash from program_secret',
      'app_access: token_hash from program_token',
      'app_audit: name from program',
    ]);
  });

  it('keep earlier tokens as programs with that secret and every scope, revoked ones too', async () => {
    const database = await emptyDatabase();
    const upTo = async (count: number, work: (source: DataSource) => Promise<void>): Promise<void> => {
      const source = new DataSource({
        type: 'postgres',
        url: database.url,
        installExtensions: false,
        migrations: MIGRATIONS.slice(0, count),
        migrationsTableName: 'schema_migration',
        migrationsTransactionMode: 'each',
      } as never);
      await source.initialize();
      await source.runMigrations();
      await work(source).finally(() => source.destroy());
    };
    const [user, token, ended, at] = ['1', '2', '3', '4'].map(
      (n) => `019a0000-0000-7000-8000-00000000000${n}`,
    );
    const before = MIGRATIONS.findIndex(({ name }) => name.startsWith('Programs'));
    await upTo(before, async (source) => {
      // only the row of the platform is needed
      await source.query('set session_replication_role = replica');
      await source.query(
        `insert into app_user (id, username, password_hash, name, side, role, operator_id) values ($1, 'head', 'x', '郑某', 'PLATFORM', 'RESPONSIBLE_PERSON', $1)`,
        [user],
      );
      await source.query(
        `insert into platform (id, region_code, office_id, region_at, operator_id, name, kinds, tier, entered_on, search_text, created_at)
         values ($1, '330200', $1, '330200', $1, '云杉论坛', '{WEBSITE}', 'KEY', '2026-01-01', 'x', now())`,
        [at],
      );
      await source.query(
        `insert into api_token (id, platform_id, name, secret_hash, created_by, revoked_at)
         values ($1, $3, '合规台', sha256('one'), $4, null), ($2, $3, '旧系统', sha256('two'), $4, now())`,
        [token, ended, at, user],
      );
      await source.query('set session_replication_role = origin');
    });
    let rows: object[] = [];
    await upTo(before + 1, async (source) => {
      rows = await source.query(
        `select p.id, p.name, p.actor_name as by, p.scopes, p.revoked_by_name as "revokedBy", s.secret_hash = sha256('one') as one
           from program p join program_secret s on s.program_id = p.id and s.ends_at is null order by p.id`,
      );
    });
    await database.drop();
    expect(rows).toEqual([
      { id: token, name: '合规台', by: '郑某', scopes: SCOPES, revokedBy: null, one: true },
      { id: ended, name: '旧系统', by: '郑某', scopes: SCOPES, revokedBy: '郑某', one: false },
    ]);
  });
});
