import { readFileSync } from 'node:fs';
import FormData from 'form-data';
import { type GraphQLObjectType, buildSchema, isObjectType } from 'graphql';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '#migrations';
import { asOwner } from '#api/owner';
import { Authenticator } from '../given/authenticator.ts';
import { emptyDatabase } from '../given/database.ts';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { newProgram, tokenOf } from '../given/programs.ts';
import { type Platform, type Supervisors, platform, supervisors } from '../given/reports.ts';

const SCHEMA = new URL('../../apps/api/schema.graphql', import.meta.url);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Every column of every table that contains one of these texts, as text or as its bytes. */
const FOUND = `select format(
    $q$select %L as "column", told.what from %I.%I, json_each_text($1::json) told (what, value)
        where strpos(%I::text, told.value) > 0 or strpos(%I::text, encode(convert_to(told.value, 'UTF8'), 'hex')) > 0$q$,
    c.table_schema || '.' || c.table_name || '.' || c.column_name, c.table_schema, c.table_name, c.column_name, c.column_name
  ) as query
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
 where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`;

/** Every shown or typed secret is stored as a hash or sealed, and is in no log. */
describe('a secret', () => {
  let desk: Desk;
  let city: Supervisors;
  let pine: Platform;
  const lines: string[] = [];
  /** The secrets by their kind. */
  const told = new Map<string, string>();

  const tell = (what: string, secret: string | null | undefined): string => {
    if (!secret || secret.length < 6) throw new Error(`no secret was told: ${what}`);
    told.set(what, secret);
    return secret;
  };
  const secretOf = (link: string | null): string => link?.replace('/invite/', '') ?? '';
  const found = (): Promise<{ column: string; what: string }[]> =>
    asOwner(desk.database.url, async (source) => {
      const queries = await source.query<{ query: string }[]>(FOUND);
      expect(queries.length).toBeGreaterThan(300);
      return source.query(queries.map(({ query }) => query).join(' union all '), [
        JSON.stringify(Object.fromEntries(told)),
      ]);
    });

  beforeAll(async () => {
    desk = await Desk.open({ logTo: { write: (line: string) => void lines.push(line) } });
    city = await supervisors(desk);
    pine = await platform(desk, city, '云杉论坛');
  });
  afterAll(() => desk.close());

  it('is a field of no other response types than these', () => {
    const types = Object.values(buildSchema(readFileSync(SCHEMA, 'utf8')).getTypeMap());
    const telling = types
      .filter((type): type is GraphQLObjectType => isObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter(({ name, type: of }) =>
            type.name === 'Mutation'
              ? /^\[?String/.test(of.toString())
              : /^(link|uri|codes|.*(secret|token|password))$/i.test(name),
          )
          .map(({ name }) => `${type.name}.${name}`),
      );
    expect(telling.sort()).toEqual([
      'ApprovedRequest.link',
      // the password of the demonstration, which is in the README as well
      'DemoAccount.password',
      // where the rows behind a change are listed
      'Movement.link',
      // a user name
      'Mutation.acceptInvitation',
      'Mutation.confirmSecondFactor',
      'Mutation.renewRecoveryCodes',
      // a user name
      'Mutation.setPasswordByLink',
      'NewSecondFactor.secret',
      'NewSecondFactor.uri',
      'ProgramWithSecret.secret',
      'ResetAccount.link',
      'SentInvitation.link',
    ]);
  });

  it('is shown and typed in every possible way', async () => {
    const { invitation } = await desk.must<{ invitation: { id: string; version: number } }>(
      city.officer,
      `mutation ($input: InvitationInput!) { invitation: prepareInvitation(input: $input) { id version } }`,
      { input: { role: 'LIAISON', name: '林某', platformIds: [pine.id] } },
    );
    await letter(city.officer, invitation.id);
    const { sent } = await desk.must<{ sent: { link: string } }>(
      city.officer,
      'mutation ($id: ID!, $version: Int!) { sent: sendInvitation(id: $id, version: $version) { link } }',
      { ...invitation },
    );
    const token = tell('link of an invitation', secretOf(sent.link));
    await desk.app.inject({ method: 'GET', url: sent.link });
    await desk.must(
      null,
      `mutation ($token: String!, $password: String!) {
        acceptInvitation(token: $token, name: "林某", username: "lin-1", password: $password) }`,
      { token, password: tell('password of who was invited', 'four-words-of-mine') },
    );

    const { accounts } = await desk.must<{
      accounts: { id: string; username: string; version: number }[];
    }>(
      city.officer,
      'query ($p: ID!) { accounts: platformAccounts(platformId: $p) { id username version } }',
      {
        p: pine.id,
      },
    );
    const { id, version } = accounts.find(({ username }) => username === 'lin-1') ?? { id: '', version: 0 };
    const { reset } = await desk.must<{ reset: { link: string } }>(
      city.officer,
      `mutation ($id: ID!, $version: Int!) {
        reset: resetPlatformAccount(id: $id, version: $version, reason: "忘记密码") { link } }`,
      { id, version },
    );
    await desk.must(
      null,
      'mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }',
      {
        token: tell('link of a reset', secretOf(reset.link)),
        password: tell('password set by a link', 'words-set-by-a-link'),
      },
    );

    const [asks, decides] = [
      await desk.person('SECURITY_ADMIN', { staffNo: 'A1' }),
      await desk.person('SECURITY_ADMIN', { staffNo: 'A2' }),
    ];
    const { request } = await desk.must<{ request: { id: string; version: number } }>(
      asks,
      'mutation ($input: AccountProposalInput!) { request: proposeAccount(input: $input) { id version } }',
      {
        input: {
          kind: 'CREATE',
          username: 'chen-1',
          name: '陈某',
          staffNo: 'N1',
          role: 'CASE_OFFICER',
          officeId: city.officeId,
          reason: '工作需要',
        },
      },
    );
    const { approved } = await desk.must<{ approved: { link: string } }>(
      decides,
      'mutation ($id: ID!, $version: Int!) { approved: approveAccountRequest(id: $id, version: $version) { link } }',
      { ...request },
    );
    tell('link of a new account', secretOf(approved.link));

    const program = await newProgram(desk, pine.head, pine.id);
    tell('secret of a program', program.secret);
    tell('token of a program', (await tokenOf(desk, program)).bearer);
    const { rotated } = await desk.must<{ rotated: { secret: string } }>(
      pine.head,
      'mutation ($id: ID!) { rotated: rotateProgramSecret(id: $id) { secret } }',
      { id: program.id },
    );
    tell('second secret of a program', rotated.secret);

    const { app, codes } = await Authenticator.enrol(desk, city.director);
    tell('secret of a second factor', app.secret);
    codes.forEach((code, n) => tell(`recovery code ${String(n)}`, code));
    const { renewed } = await desk.must<{ renewed: string[] }>(
      city.director,
      'mutation { renewed: renewRecoveryCodes }',
    );
    renewed.forEach((code, n) => tell(`new recovery code ${String(n)}`, code));

    await desk.must(
      city.officer,
      'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }',
      { current: tell('password', PASSWORD), next: tell('changed password', 'other-words-of-mine') },
    );
    tell('session', city.officer.cookie.split('=')[1]);
    const wrong = 'mutation ($p: String!) { signIn(username: "lin-1", password: $p) { codeNeeded } }';
    expect(await desk.refusal(null, wrong, { p: tell('mistyped password', 'words-set-by-a-lonk') })).toBe(
      'SIGN_IN_FAILED password',
    );
    expect(told.size).toBe(33);
  });

  it('is in no column of any table', async () => {
    expect(await found()).toEqual([]);
  });

  it('would be found there, in text, in JSON and in bytes', async () => {
    const [secret] = told.values();
    await asOwner(desk.database.url, async (source) => {
      await source.query(`insert into outbox (id, kind, payload, occurred_at) values ($1, $2, $3, now())`, [
        desk.ids.next(),
        `told: ${String(secret)}`,
        { deep: [{ path: `/invite/${String(secret)}` }] },
      ]);
      await source.query(
        `update account_link set token_hash = convert_to($1, 'UTF8') where used_at is null`,
        [secret],
      );
    });
    expect((await found()).map(({ column }) => column).sort()).toEqual([
      'public.account_link.token_hash',
      'public.outbox.kind',
      'public.outbox.payload',
    ]);
  });

  it('is in no line of the log, although every request has one', () => {
    expect(lines.length).toBeGreaterThan(30);
    const logged = [...told].filter(([, secret]) => lines.some((line) => line.includes(secret)));
    expect(logged.map(([what]) => what)).toEqual([]);
  });

  async function letter(who: Person, subjectId: string): Promise<void> {
    const form = new FormData();
    const fields = {
      subjectKind: 'INVITATION',
      subjectId,
      capturedAt: '2026-11-01T09:00:00+08:00',
      noEndUserData: 'true',
    };
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    form.append('file', PNG, { filename: 'letter.png' });
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: { ...form.getHeaders(), cookie: who.cookie, 'x-requested-with': 'test' },
      payload: form.getBuffer(),
    });
    expect(answer.statusCode).toBe(201);
  }
});

it('is removed from the outbox by the migration if it is a link, and none can be written again', async () => {
  const database = await emptyDatabase();
  const migrated = async <T>(count: number, work: (source: DataSource) => Promise<T>): Promise<T> => {
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
    return work(source).finally(() => source.destroy());
  };
  const add = (source: DataSource, n: number, payload: object): Promise<unknown> =>
    source.query(
      `insert into outbox (id, kind, payload, occurred_at) values ($1, 'invitation.sent', $2, now())`,
      [`019a0000-0000-7000-8000-00000000000${String(n)}`, payload],
    );
  const before = MIGRATIONS.findIndex(({ name }) => name.startsWith('NoSecretsInTheOutbox'));
  await migrated(before, async (source) => {
    await add(source, 1, { invitationId: 'i', link: '/invite/in-the-clear' });
    await add(source, 2, { orderId: 'o', round: 1 });
  });
  const rows = await migrated(before + 1, async (source) => {
    await expect(add(source, 3, { link: '/invite/again' })).rejects.toThrow('outbox_without_secrets');
    return source.query<{ payload: object }[]>('select payload from outbox order by id');
  });
  await database.drop();
  expect(rows.map(({ payload }) => payload)).toEqual([{ invitationId: 'i' }, { orderId: 'o', round: 1 }]);
});
