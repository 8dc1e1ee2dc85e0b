import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { type Server, ask, startServer } from '../given/postgres15.ts';
import { folder, freePort, npmAdmin, npmStart, query, type Started, tidyUp, until } from './processes.ts';

const MODEST = { user: 'modest', password: 'a modest secret' };

/** `npm start` on a PostgreSQL that somebody else runs, with an account that is no superuser. */
describe('npm start with DATABASE_URL', () => {
  let server: Server;
  let url: string;
  const sql = (text: string, database = 'postgres'): Promise<object[]> => ask(server.urlOf(database), text);

  beforeAll(async () => {
    server = await startServer();
    await sql(`create role ${MODEST.user} login createrole password '${MODEST.password}'`);
    await sql(`create database desk owner ${MODEST.user}`);
    url = server.urlOf('desk', MODEST);
  });
  afterAll(async () => {
    await tidyUp();
    await server.stop();
  });

  /** One sentence on stderr, exit code 1, no embedded server, and no password shown. */
  async function refusal(databaseUrl: string, more: NodeJS.ProcessEnv = {}): Promise<string> {
    const dataDir = folder();
    const env = {
      DATABASE_URL: databaseUrl,
      TAIZHANG_DATA: dataDir,
      PORT: String(await freePort()),
      ...more,
    };
    const started = npmStart(env);
    expect(await started.exited).toEqual({ code: 1, signal: null });
    expect([started.lines.filter((line) => line !== '· migrating'), started.errors]).toEqual([
      [],
      [expect.stringMatching(/^[A-Z].*\.$/)],
    ]);
    const [line = ''] = started.errors;
    for (const secret of [MODEST.password, 'wrong one']) {
      expect(line).not.toContain(secret);
      expect(line).not.toContain(encodeURIComponent(secret));
    }
    expect(readdirSync(dataDir)).not.toContain('postgres');
    return line;
  }

  async function up(dataDir: string, port: number, env: NodeJS.ProcessEnv = {}): Promise<Started> {
    const started = npmStart({ DATABASE_URL: url, TAIZHANG_DATA: dataDir, PORT: String(port), ...env });
    await until('the address', 60, () => {
      if (started.child.exitCode !== null) throw new Error([...started.lines, ...started.errors].join('\n'));
      return started.lines.some((line) => line.includes(`:${String(port)}`));
    });
    return started;
  }
  const status = async (port: number, path: string): Promise<number> =>
    (await fetch(`http://127.0.0.1:${String(port)}${path}`)).status;

  async function down(started: Started): Promise<void> {
    started.child.kill('SIGTERM');
    expect(await started.exited).toEqual({ code: 0, signal: null });
    expect(started.errors).toEqual([]);
    await until('its connections to be closed', 5, async () => {
      const open = await query<number>(
        server.urlOf('postgres'),
        `select count(*)::int as value from pg_stat_activity where datname = 'desk'`,
      );
      return open === 0;
    });
  }

  it('migrates, serves without demonstration data, starts no server of its own, and stops', async () => {
    const [dataDir, port] = [folder(), await freePort()];
    const started = await up(dataDir, port);
    expect([await status(port, '/healthz'), await status(port, '/')]).toEqual([200, 200]);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    expect(started.lines.join('\n')).not.toMatch(/PostgreSQL|taizhang-demo/);
    const rows = `select (select count(*) from office) + (select count(*) from app_user)
      + (select count(*) from platform) + (select count(*) from demonstration) as value`;
    expect(Number(await query<string>(url, rows))).toBe(0);
    expect(Number(await query<string>(url, 'select count(*) as value from region'))).toBeGreaterThan(3000);
    const power = `select rolsuper as value from pg_roles where rolname = current_user`;
    expect(await query<boolean>(url, power)).toBe(false);
    await down(started);
  });

  it('refuses to sign the audit record with no key of its own, or to keep it for less than six months', async () => {
    expect(await refusal(url, { TAIZHANG_AUDIT_KEY: '' })).toMatch(
      /^There is no key to sign the audit record with: "openssl genpkey -algorithm ed25519 -out \S+audit-key.pem" makes one/,
    );
    expect(await refusal(url, { TAIZHANG_AUDIT_KEY: 'secret' })).toMatch(
      /^TAIZHANG_AUDIT_KEY is not an Ed25519 private key in PEM/,
    );
    expect(await refusal(url, { TAIZHANG_AUDIT_MONTHS: '5' })).toMatch(
      /^TAIZHANG_AUDIT_MONTHS: the audit record is kept for 6 months or more\.$/,
    );
  });

  it('starts again on the same database, with the password outside the address, and an officer can sign in', async () => {
    const without = url.replace(`:${encodeURIComponent(MODEST.password)}`, '');
    const env = { DATABASE_URL: without, PGPASSWORD: MODEST.password };
    const port = await freePort();
    const started = await up(folder(), port, env);
    const admin = async (...args: string[]): Promise<string> => {
      const { exited, lines, errors } = npmAdmin(args, env);
      expect([(await exited).code, errors]).toEqual([0, []]);
      return lines.join('\n');
    };
    await admin(
      'office',
      '--region',
      '330200',
      '--name',
      '某网信办',
      '--name-en',
      'Office',
      '--short',
      '某网',
    );
    const person = ['--region', '330200', '--username', 'chen', '--name', '陈某', '--role', 'INSPECTOR'];
    const password = / with (\S+)/.exec(await admin('user', ...person))?.[1];
    const answer = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($p: String!) { signIn(username: "chen", password: $p) { me { name role } } }',
        variables: { p: password },
      }),
    });
    expect(await answer.json()).toEqual({
      data: { signIn: { me: { name: '陈某', role: 'INSPECTOR' } } },
    });
    await down(started);
  });

  it('explains a wrong address, account or password', async () => {
    expect(await refusal(server.urlOf('desk', { ...MODEST, password: 'wrong one' }))).toBe(
      `PostgreSQL at 127.0.0.1:${String(server.port)} refuses the account modest or its password: correct DATABASE_URL.`,
    );
    expect(await refusal(server.urlOf('desk', { user: 'unknown', password: 'wrong one' }))).toMatch(
      /refuses the account unknown or its password/,
    );
    expect(await refusal(server.urlOf('nowhere', MODEST))).toMatch(/has no database nowhere: make it/);
    expect(await refusal(`postgres://modest@127.0.0.1:${String(server.port)}/desk`)).toMatch(
      /wants a password of the account modest/,
    );
    const nobody = await freePort();
    for (const host of ['127.0.0.1', 'localhost'])
      expect(await refusal(`postgres://modest:x@${host}:${String(nobody)}/desk`)).toMatch(
        `No PostgreSQL listens at ${host}:${String(nobody)}`,
      );
    expect(await refusal('postgres://modest:x@no-such-host.invalid/desk')).toMatch(
      /There is no host named no-such-host\.invalid/,
    );
  });

  it('does not wait for ever for a server that does not respond', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => void sockets.push(socket));
    const port = await freePort();
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done));
    expect(await refusal(`postgres://modest:x@127.0.0.1:${String(port)}/desk`)).toMatch(/does not answer/);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('names the missing privilege', async () => {
    const poor = { user: 'poor', password: 'a poor secret' };
    const other = { user: 'other', password: 'another secret' };
    await sql(`create role poor login password '${poor.password}'`);
    await sql(`create role other login createrole password '${other.password}'`);
    await sql('create database poor owner poor');
    await sql('create database lent');
    const [at, lent] = [server.urlOf('poor', poor), server.urlOf('lent', other)];
    expect(await refusal(at)).toMatch(
      /may not use the roles app_office, .* as a superuser run "grant app_office, /,
    );
    expect(await refusal(lent)).toMatch(/may not make a schema .* "grant create on database lent to other"/);
    await sql('grant create on database lent to other');
    expect(await refusal(lent)).toMatch(/may not make tables .* "grant create on schema public to other"/);
    await sql('grant create on schema public to other', 'lent');
    // the advised grants are enough
    const started = npmStart({ DATABASE_URL: lent, TAIZHANG_DATA: folder(), PORT: String(await freePort()) });
    await until('the address', 60, () => started.lines.some((line) => line.includes('http://')));
    started.child.kill('SIGTERM');
    expect(await started.exited).toEqual({ code: 0, signal: null });
  });

  it('refuses another encoding', async () => {
    await sql(
      `create database latin owner ${MODEST.user} encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' template template0`,
    );
    expect(await refusal(server.urlOf('latin', MODEST))).toMatch(/encoded in UTF8; this one is LATIN1: make/);
  });
});
