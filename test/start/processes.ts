import { generateKeyPairSync } from 'node:crypto';
import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { eventually } from '../given/waiting.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const isRoot = process.getuid?.() === 0;
export const NOBODY = { uid: 65534, gid: 65534 };

const folders: string[] = [];
const children: ChildProcess[] = [];

export function folder(owner?: { uid: number; gid: number }): string {
  const made = mkdtempSync(join(tmpdir(), 'tz-start-'));
  chmodSync(made, 0o755);
  if (owner) chownSync(made, owner.uid, owner.gid);
  folders.push(made);
  return made;
}

export interface Started {
  child: ChildProcess;
  lines: string[];
  errors: string[];
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export function run(command: string[], options: SpawnOptions = {}): Started {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const lines: string[] = [];
  const errors: string[] = [];
  const collect = (into: string[]) => (part: Buffer) =>
    void into.push(...part.toString().split('\n').filter(Boolean));
  child.stdout.on('data', collect(lines));
  child.stderr.on('data', collect(errors));
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once('close', (code, signal) => done({ code, signal }));
  });
  return { child, lines, errors, exited };
}

export async function until<T>(
  what: string,
  seconds: number,
  probe: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1_000;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`);
    await sleep(50);
  }
}

/** A dead process that was not reaped counts as gone: in a container the first process may never reap it. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8').replace(/^.*\)/s, ''));
}

export async function query<T>(url: string, sql: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<{ value: T }>(sql)).rows[0]?.value;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface Held {
  started: Started;
  url: string;
  pid: number;
  isolation: string;
}

const HOLDER = join(import.meta.dirname, 'holder.ts');

/** A child process that runs the embedded PostgreSQL, as the user that `prefix` switches to. */
export async function hold(dataDir: string, isolation = 'auto', prefix: string[] = []): Promise<Held> {
  const started = run([...prefix, process.execPath, HOLDER, 'pg', dataDir, isolation]);
  const line = await until('an answer of the holder', 30, () => started.lines[0] ?? started.errors[0]);
  const answer = JSON.parse(line) as { url?: string; pid?: number; isolation?: string; problem?: string };
  if (!answer.url || !answer.pid) throw new Error(answer.problem ?? line);
  return { started, url: answer.url, pid: answer.pid, isolation: answer.isolation ?? '' };
}

export async function release({ started }: Held): Promise<number | null> {
  started.child.kill('SIGTERM');
  return (await started.exited).code;
}

/** A key to sign the audit record of a server with its own PostgreSQL; the embedded one generates its own. */
export const AUDIT_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

/** `npm start` without npm in between, which would only pass on the signals. */
export const npmStart = (env: NodeJS.ProcessEnv, prefix: string[] = []): Started =>
  run([...prefix, process.execPath, join(ROOT, 'scripts/start.ts')], {
    env: { ...plainEnvironment(), ...(env['DATABASE_URL'] ? { TAIZHANG_AUDIT_KEY: AUDIT_KEY } : {}), ...env },
  });

/** `npm run admin -- …`, as a person types it. */
export const npmAdmin = (args: string[], env: NodeJS.ProcessEnv): Started =>
  run(['npm', 'run', '-s', 'admin', '--', ...args], { env: { ...plainEnvironment(), ...env } });

/** The same without npm in between. */
export const plainAdmin = (args: string[], env: NodeJS.ProcessEnv): Started =>
  run([process.execPath, join(ROOT, 'scripts/run.mjs'), 'admin', ...args], {
    env: { ...plainEnvironment(), ...env },
  });

/** The environment of the tests (a DATABASE_URL, a PORT, the test runner's NODE_ENV) must not reach the started process. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(DATABASE_URL|PORT|HOST|TAIZHANG_.*|DEBUG|NODE_ENV|NODE_OPTIONS|PG[A-Z]+)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

export const holdLock = (dataDir: string): Started => run([process.execPath, HOLDER, 'lock', dataDir]);

/**
 * Becomes an ordinary user. If only root may enter the checkout, one capability opens it to that user, so that
 * the test runs there too; the user's number, which PostgreSQL checks, stays an ordinary one.
 */
export function asOrdinaryUser(): string[] {
  if (!isRoot) return [];
  const become = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const canRead = spawnSync(process.execPath, ['--check', HOLDER], { ...NOBODY, cwd: '/' }).status === 0;
  return canRead ? become : [...become, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
}

function postmasterOf(dataDir: string): number | null {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
}

export async function tidyUp(): Promise<void> {
  const servers = folders.map((made) => postmasterOf(made)).filter((pid) => pid !== null);
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  // a killed process ends its PostgreSQL too
  await eventually(() => servers.every(isGone), 10_000);
  for (const made of folders.splice(0))
    rmSync(made, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
