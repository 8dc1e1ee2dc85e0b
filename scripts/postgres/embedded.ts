import type { ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Binaries, findBinaries } from './binaries.ts';
import { ensureCluster, makeSocketFolder, pathsOf, stopOrphan, urlOf } from './cluster.ts';
import { chooseRunner, giveTo, type Isolation } from './isolation.ts';
import { makeFolder } from './folder.ts';
import { type Lock, lockDataFolder } from './lock.ts';
import { Problem } from './problem.ts';
import { ended, endServer, ensureDatabase, type Plan, startServer } from './server.ts';

export interface EmbeddedOptions {
  dataDir: string;
  log: (line: string) => void;
  binaries?: Binaries;
  isolation?: Isolation;
  /** The data folder's lock where the caller already has it; otherwise it is acquired here. */
  lock?: Lock;
  /** Additional settings of the server, such as those of a test whose data nobody keeps. */
  settings?: Record<string, string>;
}

export interface Embedded {
  readonly url: string;
  /** Changes when the server had to be started again. */
  readonly pid: number;
  readonly version: string;
  readonly isolation: string;
  stop(): Promise<void>;
  /** Called once, when the server has ended and could not be started again. */
  onExit(callback: (problem: Problem) => void): void;
}

/** Starts PostgreSQL on the data folder and keeps it running until `stop`. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  makeFolder(options.dataDir);
  const ownLock = options.lock ? undefined : await lockDataFolder(options.dataDir);
  try {
    const { plan, version } = await prepare(options);
    const keeper = new Keeper(plan, options.log);
    await keeper.start();
    return {
      url: urlOf(plan.paths),
      version,
      isolation: plan.runner.name,
      get pid() {
        return keeper.pid;
      },
      onExit: (callback) => keeper.onLost(callback),
      async stop() {
        await keeper.stop();
        ownLock?.release();
      },
    };
  } catch (error) {
    ownLock?.release();
    throw error;
  }
}

async function prepare(options: EmbeddedOptions): Promise<{ plan: Plan; version: string }> {
  const binaries = options.binaries ?? (await findBinaries());
  const paths = pathsOf(options.dataDir);
  await stopOrphan(paths);
  makeSocketFolder(paths);
  const folders = { writable: paths.sockets, cluster: paths.cluster };
  const { runner, version } = await chooseRunner(options.isolation ?? 'auto', binaries.postgres, folders);
  await ensureCluster(paths, binaries, runner, version);
  giveTo(runner.owner, paths.sockets);
  return { plan: { paths, binaries, runner, settings: options.settings ?? {} }, version };
}

/** Pauses before each new attempt; after a server ran for a minute they begin again with the first. */
const PAUSES = [0, 500, 1_000, 2_000, 5_000, 10_000, 10_000];
const STEADY = 60_000;

class Keeper {
  private readonly plan: Plan;
  private readonly log: (line: string) => void;
  private readonly stopping = new AbortController();
  private readonly lost: ((problem: Problem) => void)[] = [];
  private child: ChildProcess | undefined;
  private upSince = 0;
  private tries = 0;
  private reviving: Promise<void> = Promise.resolve();
  /** Where the kernel offers no death signal, at least an orderly exit stops the server too. */
  private readonly endWithUs = (): void => void this.child?.kill('SIGINT');

  constructor(plan: Plan, log: (line: string) => void) {
    this.plan = plan;
    this.log = log;
  }

  get pid(): number {
    return this.child?.pid ?? 0;
  }

  onLost(callback: (problem: Problem) => void): void {
    this.lost.push(callback);
  }

  async start(): Promise<void> {
    process.once('exit', this.endWithUs);
    try {
      await this.launch();
      await ensureDatabase(this.plan.paths);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.reviving;
    if (this.child) await endServer(this.child);
    rmSync(this.plan.paths.sockets, { recursive: true, force: true }); // may be one in the temporary folder
    process.off('exit', this.endWithUs);
  }

  private async launch(): Promise<void> {
    const child = await startServer(this.plan, this.stopping.signal, (launched) => (this.child = launched));
    this.upSince = Date.now();
    const onExit = (): void => {
      if (!this.stopping.signal.aborted) this.reviving = this.revive(child);
    };
    if (ended(child)) onExit();
    else child.once('exit', onExit);
  }

  /** Limited: a server that cannot start (full disk, damaged data) is a reason to stop, not to try for ever. */
  private async revive(dead: ChildProcess): Promise<void> {
    this.log(`PostgreSQL ended by itself (${dead.signalCode ?? `code ${dead.exitCode}`}), starting it again`);
    if (Date.now() - this.upSince > STEADY) this.tries = 0;
    let problem = new Problem('PostgreSQL does not stay up.');
    while (this.tries < PAUSES.length) {
      try {
        await sleep(PAUSES[this.tries++], undefined, { signal: this.stopping.signal });
        await this.launch();
        return;
      } catch (error) {
        if (this.stopping.signal.aborted) return;
        if (error instanceof Problem) problem = error;
      }
    }
    for (const callback of this.lost) callback(problem);
  }
}
