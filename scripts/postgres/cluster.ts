import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { giveTo, runWith, type Runner } from './isolation.ts';
import { isCode, Problem } from './problem.ts';

export const OWNER = 'taizhang';
export const PORT = 5432; // only part of the socket's name: nothing listens on the network

export interface Paths {
  data: string;
  cluster: string;
  sockets: string;
  log: string;
}

/** The path of a socket may have 107 bytes on Linux and 103 on macOS; deeper folders get a socket in the temporary folder. */
const LONGEST = process.platform === 'darwin' ? 103 : 107;

export function pathsOf(dataDir: string): Paths {
  const data = realpathSync(dataDir);
  const inside = join(data, 'run');
  const short = Buffer.byteLength(join(inside, `.s.PGSQL.${PORT}`)) <= LONGEST;
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return {
    data,
    cluster: join(data, 'postgres'),
    sockets: short ? inside : join(tmpdir(), `taizhang-${digest}`),
    log: join(data, 'postgres.log'),
  };
}

/** The host in the query is used; the one before the path only makes this an address that every URL parser accepts. */
export function urlOf(paths: Paths, database = OWNER): string {
  return `postgres://${OWNER}@localhost/${database}?host=${encodeURIComponent(paths.sockets)}&port=${PORT}`;
}

/** Created at every start: a socket left by a killed server would keep the next one from starting. */
export function makeSocketFolder(paths: Paths): void {
  rmSync(paths.sockets, { recursive: true, force: true });
  mkdirSync(paths.sockets, { mode: 0o700 }); // not recursive: fails rather than use a folder someone else put there
}

function stateOf(pid: number): 'gone' | 'running' {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (isCode(error, 'ESRCH')) return 'gone';
  }
  // In a container whose first process does not reap, dead processes stay in the list for ever.
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').replace(/^.*\)/s, ''))
    ? 'gone'
    : 'running';
}

/** The number in postmaster.pid may by now belong to any other program: above all after a container restarts. */
function serves(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
    return typeof stdout === 'string' && stdout.includes(cluster);
  }
}

/** Stops a server that outlived its parent (no setpriv, or interrupted during its shutdown). */
export async function stopOrphan(paths: Paths): Promise<void> {
  const file = join(paths.cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || stateOf(pid) === 'gone') return; // PostgreSQL sees through that itself
  if (!serves(pid, paths.cluster)) {
    rmSync(file, { force: true });
    return;
  }
  const steps = [
    { signal: 'SIGINT', patience: 10_000 }, // orderly shutdown
    { signal: 'SIGQUIT', patience: 5_000 }, // stop now, repair at the next start
    { signal: 'SIGKILL', patience: 2_000 },
  ] as const;
  for (const { signal, patience } of steps) {
    const until = Date.now() + patience;
    try {
      process.kill(pid, signal);
    } catch {
      // ended in between, or not ours to stop: the wait below shows which
    }
    while (Date.now() < until) {
      if (stateOf(pid) === 'gone') return;
      await sleep(50);
    }
  }
  throw new Problem(`A PostgreSQL from an earlier start (process ${pid}) does not stop: end it first.`);
}

function checkVersion(paths: Paths, version: string): boolean {
  if (!existsSync(paths.cluster) || readdirSync(paths.cluster).length === 0) return false;
  const file = join(paths.cluster, 'PG_VERSION');
  if (!existsSync(file))
    throw new Problem(`${paths.cluster} is in the way: it holds files but no PostgreSQL data.`);
  const written = readFileSync(file, 'utf8').trim();
  if (written === version.split('.')[0]) return true;
  throw new Problem(
    `The data in ${paths.cluster} is of PostgreSQL ${written}, this system brings ${version}: ` +
      'keep the folder and set TAIZHANG_DATA to a new one, or run the release that wrote it.',
  );
}

/**
 * pg_trgm asks the C library which characters are letters, so the character type has to be a UTF-8 one or it finds nothing in
 * Chinese; sorting is built in and the same everywhere. Older macOS does not have C.UTF-8.
 */
const characters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
const INITDB = [
  '--auth=trust',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  `--lc-ctype=${characters}`,
  '--no-instructions',
  `--username=${OWNER}`,
];

/** Built beside its place and moved there when complete: an interrupted first start leaves no half cluster behind. */
export async function ensureCluster(
  paths: Paths,
  binaries: Binaries,
  runner: Runner,
  version: string,
): Promise<void> {
  for (const name of readdirSync(paths.data)) {
    if (name.startsWith('postgres.new-')) rmSync(join(paths.data, name), { recursive: true, force: true });
  }
  if (checkVersion(paths, version)) {
    giveTo(runner.owner, paths.cluster);
    return;
  }
  const fresh = join(paths.data, `postgres.new-${process.pid}`);
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(runner.owner, fresh);
  const { code, output } = await runWith(runner, [binaries.initdb, `--pgdata=${fresh}`, ...INITDB]);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    const line = output.split('\n').find((text) => /error|fatal|no space|could not/i.test(text));
    throw new Problem(
      /No space left/.test(output)
        ? 'The disk is full: PostgreSQL could not make its data folder.'
        : `PostgreSQL could not make its data folder (${line ?? output.slice(-200)}).`,
    );
  }
  if (existsSync(paths.cluster)) rmdirSync(paths.cluster);
  renameSync(fresh, paths.cluster);
}
