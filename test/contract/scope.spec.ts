import pg from 'pg';
import { Desk } from '../given/desk.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id }
}`;
/** Tables with a region or a platform that sign-in has to read before it knows the actor. */
const SHARED = ['office', 'user_platform'];
/** Everything that an administrator's database role may read: accounts, offices, regions, and which lists are loaded. */
const ADMINISTRATORS_READ = [
  'account_link',
  'account_request',
  'app_user',
  'calendar_day',
  'calendar_version',
  'framework_version',
  'office',
  'outbox',
  'reference_list',
  'region',
  'report_template',
  'schema_migration',
];
const ROLES = ['app_office', 'app_platform'] as const;

type Role = (typeof ROLES)[number] | 'app_access' | 'app_admin' | 'owner';

describe('row security', () => {
  let desk: Desk;
  let scoped: string[];
  let platformId: string;
  let officeId: string;
  const clients: pg.Client[] = [];

  /** A connection as the application opens it. */
  async function as(role: Role): Promise<pg.Client> {
    const options = role === 'owner' ? '' : `-c role=${role}`;
    const client = new pg.Client({ connectionString: desk.database.url, options });
    await client.connect();
    clients.push(client);
    return client;
  }

  async function stateOf(work: Promise<unknown>): Promise<string> {
    try {
      await work;
      return 'done';
    } catch (error) {
      if (error instanceof pg.DatabaseError) return error.code ?? '';
      throw error;
    }
  }

  async function rowsSeen(client: pg.Client, role: Role): Promise<Record<string, number>> {
    const seen: Record<string, number> = {};
    for (const table of scoped) {
      const { rows } = await client.query<{ may: boolean }>('select has_table_privilege($1, $2, $3) as may', [
        role,
        table,
        'select',
      ]);
      if (!rows[0]?.may) continue;
      const { rowCount } = await client.query(`select from ${table} limit 5`);
      if (rowCount) seen[table] = rowCount;
    }
    return seen;
  }

  const scope = {
    app_office: () => `set local app.region_lo = '330000'; set local app.region_hi = '340000'`,
    app_platform: () => `set local app.platform_ids = '{${platformId}}'`,
  };

  beforeAll(async () => {
    desk = await Desk.open();
    officeId = await desk.office();
    const officer = await desk.person('CASE_OFFICER', { officeId });
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
      operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
      platform: {
        name: '云杉论坛',
        kinds: ['WEBSITE'],
        domains: ['yunshan.example'],
        apps: [],
        categories: ['FORUM'],
        tier: 'GENERAL',
        regionCode: '330203',
      },
    });
    platformId = registerPlatform.id;
    const owner = await as('owner');
    const { rows } = await owner.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
        where table_schema = 'public' and column_name in ('region_code', 'platform_id') order by 1`,
    );
    scoped = ['platform', ...rows.map(({ name }) => name)].filter(
      (name, i, all) => !SHARED.includes(name) && all.indexOf(name) === i,
    );
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await desk.close();
  });

  it('is on every table with a region or a platform, and the application owns none', async () => {
    const owner = await as('owner');
    expect(scoped.length).toBeGreaterThan(20);
    const { rows: open } = await owner.query(
      'select relname from pg_class where oid::regclass::text = any ($1) and not relrowsecurity',
      [scoped],
    );
    expect(open).toEqual([]);
    const { rows: owned } = await owner.query(
      `select c.relname, r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname in ('app_office', 'app_platform', 'app_access', 'app_admin')`,
    );
    expect(owned).toEqual([]);
    const { rows: strong } = await owner.query(
      `select rolname from pg_roles where rolname like 'app\\_%' and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole)`,
    );
    expect(strong).toEqual([]);
  });

  it.each(ROLES)(
    'shows %s nothing without a scope, whether never set, ended, empty or reset',
    async (role) => {
      const client = await as(role);
      expect(await rowsSeen(client, role)).toEqual({});

      await client.query(`begin; ${scope[role]()}`);
      expect(await rowsSeen(client, role)).toMatchObject({
        platform: 1,
        platform_domain: 1,
        ledger_entry: 5,
      });
      await client.query('commit');
      expect(await rowsSeen(client, role)).toEqual({});

      await client.query(`begin; ${scope[role]()}`);
      await client.query('rollback');
      expect(await rowsSeen(client, role)).toEqual({});

      await client.query(`set app.region_lo = ''; set app.region_hi = ''; set app.platform_ids = ''`);
      expect(await rowsSeen(client, role)).toEqual({});

      for (const forget of ['reset all', 'discard all']) {
        await client.query(scope[role]().replaceAll('set local', 'set'));
        expect(Object.keys(await rowsSeen(client, role))).toContain('platform');
        await client.query(forget);
        const { rows } = await client.query('select current_user as role');
        expect([forget, rows]).toEqual([forget, [{ role }]]);
        expect([forget, await rowsSeen(client, role)]).toEqual([forget, {}]);
      }
    },
  );

  it('gives an administrator no right to any business table, nor to a password', async () => {
    const owner = await as('owner');
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')
          and (has_any_column_privilege('app_admin', c.oid, 'select, insert, update, references')
               or has_table_privilege('app_admin', c.oid, 'delete, truncate, trigger')) order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(ADMINISTRATORS_READ);
    const admin = await as('app_admin');
    await admin.query(`begin; set local app.region_lo = '000000'; set local app.region_hi = '999999'`);
    await admin.query(`set local app.platform_ids = '{${platformId}}'`);
    for (const table of scoped) {
      await admin.query('savepoint here');
      const open = ['account_request'].includes(table);
      expect([table, await stateOf(admin.query(`select from ${table}`))]).toEqual([
        table,
        open ? 'done' : '42501',
      ]);
      await admin.query('rollback to here');
    }
    for (const sql of [
      'select password_hash from app_user',
      'select payload from outbox',
      'delete from app_user',
      `update app_user set side = 'ADMIN'`,
    ]) {
      await admin.query('savepoint here');
      expect([sql, await stateOf(admin.query(sql))]).not.toEqual([sql, 'done']);
      await admin.query('rollback to here');
    }
    await admin.query('rollback');
  });

  it('refuses to write outside the scope', async () => {
    const client = await as('app_office');
    const add = `insert into platform_domain (platform_id, region_code, domain) values ($1, $2, $3)`;
    await client.query(`begin; set local app.region_lo = '330200'; set local app.region_hi = '330300'`);
    await client.query('savepoint here');
    expect(await stateOf(client.query(add, [platformId, '330106', 'a.example']))).toBe('42501');
    await client.query('rollback to here');
    // a row cannot be moved out of the own territory either
    const move = `update platform set region_code = '330106' where id = $1`;
    expect(await stateOf(client.query(move, [platformId]))).toBe('42501');
    await client.query('rollback to here');
    expect(await stateOf(client.query(add, [platformId, '330203', 'a.example']))).toBe('done');
    await client.query('rollback');
    // without any scope nothing can be written
    expect(await stateOf(client.query(add, [platformId, '330203', 'b.example']))).toBe('42501');
  });

  it('protects the audit record from everyone, the owner included', async () => {
    const owner = await as('owner');
    const { rows } = await owner.query<{ n: number }>('select count(*)::int as n from audit.entry');
    expect(rows[0]?.n).toBeGreaterThan(0);
    await owner.query('set session_replication_role = replica');
    for (const sql of [
      `update audit.entry set act = 'x'`,
      'delete from audit.entry',
      'truncate audit.entry',
    ]) {
      expect([sql, await stateOf(owner.query(sql))]).toEqual([sql, '42501']);
    }
    await owner.query('reset session_replication_role');
    expect((await owner.query<{ n: number }>('select count(*)::int as n from audit.entry')).rows).toEqual(
      rows,
    );
    for (const role of [...ROLES, 'app_access', 'app_admin'] as const) {
      const client = await as(role);
      for (const sql of [
        'select id from audit.entry',
        `update audit.entry set act = 'x'`,
        'delete from audit.entry',
        'truncate audit.entry',
        'alter table audit.entry disable trigger all',
        'set session_replication_role = replica',
      ]) {
        expect([role, sql, await stateOf(client.query(sql))]).toEqual([role, sql, '42501']);
      }
    }
  });

  it.each(ROLES)('lets %s neither change nor remove sealed or recorded rows', async (role) => {
    const client = await as(role);
    const kept = [
      'inspection_seal',
      'platform_change',
      'ledger_fact',
      'order_act',
      'evidence',
      'deadline',
      'typical_case_version',
      'typical_case_review',
    ];
    for (const table of kept) {
      for (const sql of [`update ${table} set region_code = region_code`, `delete from ${table}`]) {
        expect([sql, await stateOf(client.query(sql))]).toEqual([sql, '42501']);
      }
    }
  });
});
