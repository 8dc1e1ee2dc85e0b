import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migratedDatabase } from '../given/database.ts';
import { AUDIT_KEY, folder, freePort, npmStart, tidyUp, until } from './processes.ts';

afterAll(tidyUp);

const OWN = 'postgres://desk:a-secret-of-its-own@127.0.0.1:9/desk';

/** What NODE_ENV=production refuses to start with: one sentence, exit code 1, no secret shown. */
describe('npm start in production', () => {
  const begin = async (env: NodeJS.ProcessEnv): ReturnType<typeof started> => started(env, await freePort());
  const started = async (env: NodeJS.ProcessEnv, port: number) => {
    const given = { NODE_ENV: 'production', TAIZHANG_DATA: folder(), PORT: String(port), ...env };
    return Promise.resolve(npmStart(given));
  };

  async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
    const { exited, errors } = await begin(env);
    expect(await exited).toEqual({ code: 1, signal: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^[A-Z].*\.$/);
    expect(errors[0]).not.toContain('a-secret-of-its-own');
    return errors[0] ?? '';
  }

  const secret = (text: string): string => {
    const file = join(folder(), 'secret');
    writeFileSync(file, text);
    return file;
  };

  it('refuses demonstration data that is asked for', async () => {
    expect(await refusal({ TAIZHANG_DEMO: '1' })).toMatch(/^TAIZHANG_DEMO is 1/);
  });

  it('refuses a database without a password', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://desk@127.0.0.1:9/desk' })).toMatch(/has no password/);
  });

  it('refuses a password known from handbooks', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://desk:postgres@127.0.0.1:9/desk' })).toMatch(
      /is a default one/,
    );
  });

  it('refuses it from the environment and from a file as well', async () => {
    const url = 'postgres://desk@127.0.0.1:9/desk';
    expect(await refusal({ DATABASE_URL: url, PGPASSWORD: 'changeme' })).toMatch(/is a default one/);
    expect(await refusal({ DATABASE_URL: url, PGPASSWORD_FILE: secret('desk\n') })).toMatch(
      /is a default one/,
    );
  });

  it('refuses a known default as client secret of the single sign-on, and a malformed key', async () => {
    const sso = { TAIZHANG_OIDC_CLIENT_ID: 'desk', TAIZHANG_OIDC_CLIENT_SECRET_FILE: secret('changeme\n') };
    expect(await refusal(sso)).toMatch(/^TAIZHANG_OIDC_CLIENT_SECRET is a default one/);
    expect(await refusal({ TAIZHANG_KEY_FILE: secret('changeme\n') })).toMatch(/^TAIZHANG_KEY has to be 32/);
  });

  it('refuses a secret file that is missing, empty, or set in addition to the secret', async () => {
    expect(await refusal({ DATABASE_URL_FILE: '/nowhere/secret' })).toMatch(
      /DATABASE_URL_FILE .* cannot be read/,
    );
    expect(await refusal({ DATABASE_URL_FILE: secret('') })).toMatch(/which is empty/);
    expect(await refusal({ DATABASE_URL: OWN, DATABASE_URL_FILE: secret(OWN) })).toMatch(
      /^Both DATABASE_URL and/,
    );
  });

  it('refuses to trust every proxy, and to have no limit', async () => {
    expect(await refusal({ TAIZHANG_TRUST_PROXY: 'true' })).toMatch(/^TAIZHANG_TRUST_PROXY/);
    expect(await refusal({ TAIZHANG_RATE_SIGN_IN: '0' })).toMatch(/^TAIZHANG_RATE_SIGN_IN/);
  });

  it('refuses a database that holds the demonstration accounts', async () => {
    const database = await migratedDatabase();
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(`insert into demonstration (seed, finished_at) values ('x', clock_timestamp())`);
    await client.end();
    expect(await refusal({ DATABASE_URL: database.url })).toMatch(
      /^The database holds the demonstration data/,
    );
    await database.drop();
  });

  it('reads the address of a database from a file', async () => {
    // it was read: nothing listens at that address
    const files = { DATABASE_URL_FILE: secret(`${OWN}\n`), TAIZHANG_AUDIT_KEY_FILE: secret(AUDIT_KEY) };
    expect(await refusal(files)).toMatch(/No PostgreSQL listens at 127\.0\.0\.1:9/);
  });

  it('starts without any of these: no demonstration data, and cookies for TLS only', async () => {
    const port = await freePort();
    const running = await started({}, port);
    await until('the address', 60, () => {
      if (running.child.exitCode !== null) throw new Error([...running.lines, ...running.errors].join('\n'));
      return running.lines.some((line) => line.includes(`:${String(port)}`));
    });
    expect(running.lines.join('\n')).not.toContain('taizhang-demo');
    const answer = await fetch(`http://127.0.0.1:${String(port)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: 'taizhang_session=x' },
      body: JSON.stringify({ query: 'mutation { signOut }' }),
    });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([
      200,
      expect.stringMatching(/; Secure$/),
    ]);
    running.child.kill('SIGTERM');
    expect(await running.exited).toEqual({ code: 0, signal: null });
  });
});
