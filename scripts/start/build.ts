import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../postgres/lock.ts';
import { explain, Problem } from '../postgres/problem.ts';
import { ROOT } from './settings.ts';

export const DASHBOARD_DIR = join(ROOT, 'dist/dashboard');
export const BOOTSTRAP = join(ROOT, 'dist/apps/api/bootstrap.js');

const STAMP = join(ROOT, 'dist/.build-stamp');
const TREES = ['apps', 'libs', 'migrations'];
const FILES = ['package.json', 'package-lock.json', 'scripts/build-api.ts', 'scripts/compile.ts'];
const NO_SOURCE = /\.spec\.tsx?$|\.md$|(^|\/)node_modules(\/|$)/;

/** A hash of the contents rather than the times: a checkout or a generator that rewrites the same text causes no build. */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  const found = TREES.flatMap((tree) =>
    readdirSync(join(ROOT, tree), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...found, ...FILES.map((name) => join(ROOT, name))].sort()) {
    const name = file.slice(ROOT.length + 1);
    if (NO_SOURCE.test(name)) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const built = (): boolean => existsSync(BOOTSTRAP) && existsSync(join(DASHBOARD_DIR, 'index.html'));
const upToDate = (stamp: string): boolean =>
  built() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;

async function quietly(name: string, args: string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw new Problem(explain(new Error('ENOSPC')));
  process.stderr.write(`${output.trimEnd()}\n`);
  throw new Problem(`The ${name} could not be built; the reason is above.`);
}

async function build(signal: AbortSignal): Promise<void> {
  const results = await Promise.allSettled([
    quietly('API', ['scripts/build-api.ts'], signal),
    quietly(
      'dashboard',
      [
        'node_modules/vite/bin/vite.js',
        'build',
        '--config',
        'apps/dashboard/vite.config.ts',
        '--logLevel',
        'warn',
      ],
      signal,
    ),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  if (!built())
    throw new Problem('The build ended without an error but left no API or no dashboard in dist.');
}

/** Called after both parts were built by other means, so that the next start need not build again. */
export function stampBuild(): void {
  writeFileSync(STAMP, sourceStamp());
}

/** Builds only parts that changed since the last build; `report` wraps the work when there is any. */
export async function ensureBuilt(
  signal: AbortSignal,
  report: (work: () => Promise<void>) => Promise<void> = (work) => work(),
): Promise<void> {
  const haveTools = ['rolldown', 'vite'].every((name) => existsSync(join(ROOT, 'node_modules', name)));
  if (!haveTools) {
    if (built()) return; // installed without development packages onto a finished build
    throw new Problem(
      'Nothing is built and the build tools are not installed: run npm ci without --omit=dev.',
    );
  }
  if (upToDate(sourceStamp())) return;
  await report(async () => {
    mkdirSync(join(ROOT, 'dist'), { recursive: true });
    // Two starts (on two data folders) share one dist: the second waits and then finds the work done.
    const lock = await takeLock(join(ROOT, 'dist/.build-lock'), 180_000);
    if (!lock) throw new Problem('Another build has been running for three minutes: end it and start again.');
    try {
      const stamp = sourceStamp(); // before the build, so that an edit during it causes another build
      if (upToDate(stamp)) return;
      await build(signal);
      writeFileSync(STAMP, stamp);
    } finally {
      lock.release();
    }
  });
}
