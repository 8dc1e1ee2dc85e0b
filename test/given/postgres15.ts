import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from '../../scripts/postgres/binaries.ts';
import { type Runner, chooseRunner, giveTo, runWith, spawnWith } from '../../scripts/postgres/isolation.ts';
import { endServer } from '../../scripts/postgres/server.ts';
import { freePort } from '../start/processes.ts';

export const KEEPER = 'keeper';
export const SECRET = 'a secret of fifteen';

export interface Server {
  port: number;
  /** The data folder of the server. */
  cluster: string;
  urlOf(database: string, account?: { user: string; password: string }): string;
  stop(): Promise<void>;
}

export async function ask<T extends pg.QueryResultRow>(at: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function makeCluster(folder: string, runner: Runner, initdb: string): Promise<string> {
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
    `--username=${KEEPER}`,
    '--encoding=UTF8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
    '--no-sync',
  ]);
  if (code !== 0) throw new Error(`initdb: ${output}`);
  return cluster;
}

/** A PostgreSQL as somebody else would run it, by default the oldest supported version: over TCP, with a password. */
export async function startServer(packageName = 'pg15'): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-server-'));
  chmodSync(folder, 0o755);
  const binaries = await findBinaries(packageName);
  const { runner } = await chooseRunner('auto', binaries.postgres, {
    writable: folder,
    cluster: join(folder, 'cluster'),
  });
  const cluster = await makeCluster(folder, runner, binaries.initdb);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', fsync: 'off' };
  const args = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${String(value)}`]);
  const child: ChildProcess = spawnWith(runner, [binaries.postgres, '-D', cluster, ...args], {
    stdio: 'ignore',
  });
  const urlOf: Server['urlOf'] = (database, account = { user: KEEPER, password: SECRET }) =>
    `postgres://${account.user}:${encodeURIComponent(account.password)}@127.0.0.1:${String(port)}/${database}`;
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await ask(urlOf('postgres'), 'select 1');
      break;
    } catch (error) {
      if (Date.now() > until || child.exitCode !== null) throw error;
      await sleep(100);
    }
  }
  return {
    port,
    cluster,
    urlOf,
    async stop() {
      await endServer(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
