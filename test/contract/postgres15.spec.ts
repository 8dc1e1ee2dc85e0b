import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { prepareDatabase } from '#api/owner';
import { findBinaries } from '../../scripts/postgres/binaries.ts';
import { type Runner, chooseRunner, giveTo, runWith, spawnWith } from '../../scripts/postgres/isolation.ts';
import { endServer } from '../../scripts/postgres/server.ts';
import { Desk } from '../given/desk.ts';

const USER = 'keeper';
const SECRET = 'a secret of fifteen';
const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { name version ledger { total } }
}`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The oldest PostgreSQL we promise to work on, as someone else would run it: over TCP, with a password. */
describe('PostgreSQL 15 of someone else', () => {
  let folder: string;
  let url: string;
  let server: ChildProcess;

  const urlOf = (database: string, port: number, password = SECRET): string =>
    `postgres://${USER}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;

  async function ask<T extends pg.QueryResultRow>(at: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: at });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function makeCluster(runner: Runner, initdb: string): Promise<string> {
    const cluster = join(folder, 'cluster');
    const secretFile = join(folder, 'secret');
    mkdirSync(cluster, { mode: 0o700 });
    writeFileSync(secretFile, `${SECRET}\n`, { mode: 0o600 });
    giveTo(runner.owner, folder);
    const { code, output } = await runWith(runner, [
      initdb,
      `--pgdata=${cluster}`,
      '--auth=scram-sha-256',
      `--pwfile=${secretFile}`,
      `--username=${USER}`,
      '--encoding=UTF8',
      '--locale=C',
      '--lc-ctype=C.UTF-8',
      '--no-sync',
    ]);
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
    return cluster;
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'taizhang-pg15-'));
    chmodSync(folder, 0o755);
    const binaries = await findBinaries('pg15');
    const { runner, version } = await chooseRunner('auto', binaries.postgres, {
      writable: folder,
      cluster: join(folder, 'cluster'),
    });
    expect(version).toMatch(/^15\./);
    const cluster = await makeCluster(runner, binaries.initdb);
    const port = await freePort();
    const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off' };
    const args = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${String(value)}`]);
    server = spawnWith(runner, [binaries.postgres, '-D', cluster, ...args], { stdio: 'ignore' });
    const until = Date.now() + 30_000;
    for (;;) {
      try {
        await ask(urlOf('postgres', port), 'create database desk');
        break;
      } catch (error) {
        if (Date.now() > until || server.exitCode !== null) throw error;
        await sleep(100);
      }
    }
    url = urlOf('desk', port);
  });
  afterAll(async () => {
    await endServer(server);
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one, and wants its password', async () => {
    const [row] = await ask<{ version: string }>(
      url,
      `select current_setting('server_version_num') as version`,
    );
    expect(row?.version).toMatch(/^15\d{4}$/);
    await expect(ask(url.replace(encodeURIComponent(SECRET), 'wrong'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    expect(readFileSync(join(folder, 'cluster', 'PG_VERSION'), 'utf8').trim()).toBe('15');
  });

  it('takes the schema, twice without a difference, and serves the desk', async () => {
    const COUNTS = `select (select count(*) from region)::int as regions, (select count(*) from duty_item_version)::int as items,
      (select count(*) from schema_migration)::int as migrations`;
    await prepareDatabase(url);
    const first = await ask<{ migrations: number }>(url, COUNTS);
    await prepareDatabase(url);
    expect(await ask(url, COUNTS)).toEqual(first);
    expect(first[0]?.migrations).toBeGreaterThan(5);

    const desk = await Desk.open({ url });
    try {
      const officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
      const answer = await desk.must<{ registerPlatform: { ledger: { total: number } } }>(officer, REGISTER, {
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
      expect(answer.registerPlatform).toMatchObject({ name: '云杉论坛', version: 1 });
      expect(answer.registerPlatform.ledger.total).toBeGreaterThan(10);
      // two characters: the search leans on what the C library knows of letters
      expect(await desk.must(officer, '{ platforms(filter: { text: "云杉" }) { totalCount } }')).toEqual({
        platforms: { totalCount: 1 },
      });
    } finally {
      await desk.close();
    }
  });

  it('asks no more of its owner than to own the database and to make roles', async () => {
    await ask(url, `create role modest login createrole password 'modest'`);
    await ask(url, 'create database modest owner modest');
    const modest = new URL(url);
    Object.assign(modest, { username: 'modest', password: 'modest', pathname: '/modest' });
    await prepareDatabase(modest.href);
    await prepareDatabase(modest.href);
    const desk = await Desk.open({ url: modest.href });
    try {
      const officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
      expect(await desk.must(officer, '{ platforms { totalCount } }')).toEqual({
        platforms: { totalCount: 0 },
      });
    } finally {
      await desk.close();
    }
  });
});
