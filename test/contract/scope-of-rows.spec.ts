import pg from 'pg';
import { Desk } from '../given/desk.ts';
import { Place } from '../given/place.ts';

/** Tables that these roles may read in full, and why; a new one has row security or a line here. */
const WITHOUT: Readonly<Record<string, string>> = {
  account_link: 'links that set a password: those who sign in or administer, by the digest of a secret',
  calendar_day: 'a list for all',
  calendar_version: 'a list for all',
  demonstration: 'the owner’s mark; no role reads it',
  duty_area: 'a list for all',
  duty_item: 'a list for all',
  duty_item_version: 'a list for all',
  framework_version: 'a list for all',
  office: 'names and places of offices are for all',
  oidc_identity: 'read at the sign-in door alone',
  operator:
    'code and name of operators are for all who register platforms; what else is known, the service keeps',
  operator_change: 'as its operator; the service shows it to offices that have a platform of it',
  outbox: 'written by acts, read by none of the roles but for counting by the administrator',
  period_rule: 'a list for all',
  program_token: 'read at the sign-in door alone',
  recovery_code: 'read at the sign-in door alone',
  reference_list: 'which lists are loaded',
  region: 'a list for all',
  report_template: 'a list for all',
  report_year: 'a list for all',
  schema_migration: 'which migrations ran',
  second_factor: 'read at the sign-in door alone',
  service_category: 'a list for all',
  session: 'read at the sign-in door alone',
  sign_in_challenge: 'read at the sign-in door alone',
  sign_in_guard: 'read at the sign-in door alone',
};
/** Tables without region and platform: how the rows of an office and its platform are found. */
const OF: Readonly<Record<string, string>> = {
  account_request: 'office_id = $2',
  app_user: 'office_id = $2 or id in (select user_id from user_platform where platform_id = any ($1))',
  counter: 'office_id = $2',
  platform: 'id = any ($1)',
  program_secret: 'program_id in (select id from program where platform_id = any ($1))',
  typical_case_act: 'office_id = $2',
};
/** Read to find the officer behind a name or to count numbers; writing is more limited. */
const READ_BY_OFFICES: Readonly<Record<string, string>> = {
  app_user:
    'names of officers stand on records that move between offices; the service shows those of the own office',
};
/** Tables of which a place has no row here, and those that the sign-in role has to read. */
const EMPTY = ['annual_report_draft', 'annual_report_remark', 'measure_verification', 'typical_case_answer'];
const AT_THE_DOOR = [
  'app_user',
  'invitation',
  'invitation_platform',
  'platform',
  'program',
  'program_secret',
  'user_platform',
];
/** Functions with the rights of the owner, and how each is limited to the caller's own rows. */
const LENT: Readonly<Record<string, string>> = {
  end_sessions: 'ends sessions; tells nothing',
  follow_merge: 'refuses what was not merged, which only the scope can have done',
  office_has_work: 'yes or no, for the administrator who closes an office',
  officer_work: 'called by others of these alone',
  platform_access: 'has the scope in it',
  refuse_leaving: 'a trigger',
  remove_second_factor: 'of an account that two administrators reset',
  reset_platform_account: 'has the scope in it',
  search_operator_renamed: 'renames what stands in the register; tells nothing',
  serves_any: 'whether an account still serves a platform',
  username_taken: 'yes or no, where a name is chosen',
};

describe('rows of another place', () => {
  let desk: Desk;
  let here: Place;
  let there: Place;
  let owner: pg.Client;
  let tables: { name: string; secured: boolean }[];
  const clients: pg.Client[] = [];

  async function as(role: string): Promise<pg.Client> {
    const options = role === 'owner' ? '' : `-c role=${role}`;
    const client = new pg.Client({ connectionString: desk.database.url, options });
    await client.connect();
    clients.push(client);
    return client;
  }
  const platformsOf = (of: Place): string[] =>
    ['platform', 'twin', 'spare', 'spareTwin'].map((k) => of.id(k));

  /** The condition that selects the rows of `there`. */
  async function foreign(table: string): Promise<string> {
    if (OF[table] !== undefined) return OF[table];
    const { rows } = await owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    if (names.includes('region_code')) return `region_code collate "C" like '3302%'`;
    if (names.includes('platform_id')) return 'platform_id = any ($1)';
    throw new Error(`nothing tells whose the rows of ${table} are`);
  }
  /** Both parameters are used in every condition. */
  const where = (condition: string): string =>
    `where (${condition}) and ($1::uuid[] is not null) and ($2::uuid is not null)`;

  async function codeOf(work: Promise<{ rowCount: number | null }>): Promise<number | string | null> {
    try {
      return (await work).rowCount;
    } catch (error) {
      if (error instanceof pg.DatabaseError) return error.code ?? '';
      throw error;
    }
  }

  beforeAll(async () => {
    desk = await Desk.open();
    desk.clock.set(new Date('2025-06-01T02:00:00Z'));
    await desk.office('330300', '温网');
    const at = { offeredTo: '330300' };
    const codes = (a: string, b: string) => [`91330200MA000000${a}`, `91330200MA000000${b}`] as const;
    here = await Place.found(desk, {
      ...at,
      office: '330100',
      short: '杭网',
      region: '330106',
      word: '禾苗',
      codes: codes('3T', '4X'),
    });
    there = await Place.found(desk, {
      ...at,
      office: '330200',
      short: '甬网',
      region: '330205',
      word: '云杉',
      codes: codes('1L', '2P'),
    });
    await there.fill();
    await here.fill();
    owner = await as('owner');
    const { rows } = await owner.query<{ name: string; secured: boolean }>(
      `select relname as name, relrowsecurity as secured from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'f') order by 1`,
    );
    tables = rows;
  });
  afterAll(async () => {
    for (const client of clients) await client.end();
    await desk.close();
  });

  it('are protected in every table, and there is no view; a table without row security has a reason', () => {
    expect(tables.filter(({ secured }) => !secured).map(({ name }) => name)).toEqual(
      Object.keys(WITHOUT).sort(),
    );
  });

  it('are reached with the owner’s rights by these functions alone', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select proname as name from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(LENT).sort());
    const office = await as('app_office');
    await office.query(`begin; set local app.region_lo = '330100'; set local app.region_hi = '330200'`);
    const of = (kind: string, place: Place) =>
      office.query(`select * from platform_access($1)`, [place.id(kind)]).then((found) => found.rowCount);
    expect([await of('platform', here), await of('platform', there)]).toEqual([1, 0]);
    expect(
      await codeOf(office.query('select follow_merge($1, $2)', [there.id('spare'), there.id('spareTwin')])),
    ).toBe('42501');
    await office.query('rollback');
  });

  it.each([
    ['app_office', () => `set local app.region_lo = '330100'; set local app.region_hi = '330200'`],
    ['app_platform', () => `set local app.platform_ids = '{${here.id('platform')}}'`],
    ['app_access', () => `set local app.region_lo = '000000'`],
    ['app_admin', () => `set local app.region_lo = '000000'; set local app.region_hi = '999999'`],
    ['app_jobs', () => `set local app.region_lo = '330100'`],
  ])('are neither read nor written by %s', async (role: string, scope: () => string) => {
    const client = await as(role);
    await client.query(`begin; ${scope()}`);
    const found: unknown[] = [];
    const attempt = async (text: string, values: unknown[]): Promise<number | string | null> => {
      await client.query('savepoint here');
      const code = await codeOf(client.query(text, values));
      await client.query('rollback to here');
      return code;
    };
    for (const { name } of tables.filter(({ secured }) => secured)) {
      const condition = where(await foreign(name));
      const values = [platformsOf(there), there.id('office')];
      const rows = await owner.query<{ row: object }>(
        `select to_jsonb(t) as row from ${name} t ${condition} limit 1`,
        values,
      );
      if (rows.rowCount === 0) {
        if (!EMPTY.includes(name) && !name.startsWith('trend_')) found.push([name, 'nothing there']);
        continue;
      }
      const read = await attempt(`select 1 from ${name} ${condition}`, values);
      const counts = role === 'app_jobs' && name.startsWith('trend_');
      const open =
        counts ||
        (role === 'app_access' && AT_THE_DOOR.includes(name)) ||
        (role === 'app_admin' && ['account_request', 'app_user'].includes(name)) ||
        (role === 'app_office' && name in READ_BY_OFFICES);
      if (!open && read !== 0 && read !== '42501') found.push([name, 'read', read]);
      if (open || role === 'app_access' || role === 'app_admin') continue;
      const removed = await attempt(`delete from ${name} ${condition}`, values);
      if (removed !== 0 && removed !== '42501') found.push([name, 'deleted', removed]);
      const columns = await owner.query<{ column: string }>(
        `select a.attname as column from pg_attribute a where a.attrelid = $2::regclass and a.attnum > 0 and not a.attisdropped
            and has_column_privilege($1, a.attrelid, a.attnum, 'update') limit 1`,
        [role, name],
      );
      const column = columns.rows[0]?.column;
      if (column !== undefined) {
        const changed = await attempt(`update ${name} set ${column} = ${column} ${condition}`, values);
        if (changed !== 0 && changed !== '42501') found.push([name, 'changed', changed]);
      }
      const put = `insert into ${name} overriding system value select * from jsonb_populate_record(null::${name}, $1::jsonb)`;
      const added = await attempt(put, [JSON.stringify(rows.rows[0]?.row)]);
      if (added !== '42501') found.push([name, 'added', added]);
    }
    await client.query('rollback');
    expect(found).toEqual([]);
  });
});
