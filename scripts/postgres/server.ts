import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import { OWNER, type Paths, PORT, urlOf } from './cluster.ts';
import { giveTo, ownerOf, type Runner, spawnWith } from './isolation.ts';
import { messageOf, Problem } from './problem.ts';

export interface Plan {
  paths: Paths;
  binaries: Binaries;
  runner: Runner;
  settings: Record<string, string>;
}

const LOG_LIMIT = 10_000_000;
const ANSWER_WITHIN = 120_000; // repair after a crash takes seconds, never minutes, at our size

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  // The administrator of the machine reads the log: text that people typed (statements, key values) must not be in it.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

function launch({ paths, binaries, runner, settings: further }: Plan): ChildProcess {
  const settings = Object.entries({
    ...SETTINGS,
    ...further,
    unix_socket_directories: paths.sockets,
    port: String(PORT),
  });
  const command = [
    binaries.postgres,
    '-D',
    paths.cluster,
    ...settings.flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
  // A file rather than a pipe: the server can still write its last lines after we have ended.
  const log = openSync(paths.log, 'a', 0o600);
  giveTo(ownerOf(paths.data), paths.log);
  try {
    // A session of its own: Ctrl-C in the terminal reaches only us, and we close the API before the database.
    const child = spawnWith(runner, command, { detached: true, stdio: ['ignore', log, log] });
    child.on('error', () => undefined); // noticed as a child without a pid
    return child;
  } finally {
    closeSync(log);
  }
}

export const ended = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a connection that breaks fails its query; that is enough
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Left by a killed server for a moment: its pid file, and children that still use the shared memory. */
const PASSING = /lock file "[^"]*" already exists|is still in use|pre-existing shared memory/;

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

async function answers(plan: Plan, child: ChildProcess, signal: AbortSignal): Promise<boolean> {
  const until = Date.now() + ANSWER_WITHIN;
  while (!ended(child)) {
    try {
      await withClient(urlOf(plan.paths, 'postgres'), (client) => client.query('SELECT 1'));
      return true;
    } catch (error) {
      if (Date.now() > until || signal.aborted) {
        await endServer(child);
        throw new Problem(`PostgreSQL does not answer (${messageOf(error)}).`);
      }
    }
    await sleep(50);
  }
  return false;
}

/** Returns a server that accepts connections, or throws with the reason. `launched` is called before it accepts them. */
export async function startServer(
  plan: Plan,
  signal: AbortSignal,
  launched: (child: ChildProcess) => void,
): Promise<ChildProcess> {
  const { log } = plan.paths;
  if (sizeOf(log) > LOG_LIMIT) truncateSync(log);
  const retryUntil = Date.now() + 10_000;
  for (;;) {
    const from = sizeOf(log);
    const child = launch(plan);
    launched(child);
    if (await answers(plan, child, signal)) return child;
    const written = existsSync(log) ? readFileSync(log).subarray(from).toString() : '';
    if (PASSING.test(written) && Date.now() < retryUntil) {
      await sleep(300, undefined, { signal });
      continue;
    }
    if (/No space left/.test(written)) throw new Problem('The disk is full: PostgreSQL cannot start.');
    const reason = /(?:FATAL|PANIC): +(.*)/.exec(written)?.[1] ?? `its last words are in ${log}`;
    throw new Problem(`PostgreSQL does not start: ${reason}`);
  }
}

export async function ensureDatabase(paths: Paths): Promise<void> {
  await withClient(urlOf(paths, 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [OWNER]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${OWNER}`);
  });
}

/** Orderly shutdown; where that hangs, an immediate one (the next start repairs); then by force. */
export async function endServer(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const steps = [
    { signal: 'SIGINT', patience: 10_000 },
    { signal: 'SIGQUIT', patience: 5_000 },
    { signal: 'SIGKILL', patience: 2_000 },
  ] as const;
  for (const { signal, patience } of steps) {
    if (ended(child)) return;
    child.kill(signal);
    const timer = new AbortController();
    await Promise.race([gone, sleep(patience, undefined, { signal: timer.signal }).catch(() => undefined)]);
    timer.abort();
  }
}
