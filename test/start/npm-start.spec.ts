import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { settingsFrom } from '../../scripts/start/settings.ts';
import { table, Terminal, widthOf } from '../../scripts/start/terminal.ts';
import {
  folder,
  freePort,
  holdLock,
  isGone,
  npmStart,
  ROOT,
  type Started,
  tidyUp,
  until,
} from './processes.ts';

afterAll(tidyUp);

describe('npm start that cannot start', () => {
  /** One line on stderr, nothing on stdout, exit code 1. */
  async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
    const started = npmStart({ TAIZHANG_DATA: folder(), PORT: String(await freePort()), ...env });
    expect(await started.exited).toEqual({ code: 1, signal: null });
    expect(started.lines).toEqual([]);
    expect(started.errors).toHaveLength(1);
    return started.errors[0] ?? '';
  }

  it('names the port that is in use', async () => {
    const other = createServer();
    const port = await freePort();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    expect(await refusal({ PORT: String(port) })).toMatch(`Port ${port} is already in use`);
    other.close();
  });

  it('names the data folder it cannot write', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    expect(await refusal({ TAIZHANG_DATA: file })).toMatch(
      /Cannot write to the data folder .* a file of that name/,
    );
    expect(await refusal({ TAIZHANG_DATA: join(file, 'x', 'y') })).toMatch(/part of the path is a file/);
    if (existsSync('/proc/self')) {
      expect(await refusal({ TAIZHANG_DATA: '/proc/x/y' })).toMatch(/Cannot write to the data folder/);
    }
  });

  it('reports that another start uses the folder', async () => {
    const dataDir = folder();
    const first = holdLock(dataDir);
    await until('the lock', 10, () => first.lines[0]);
    expect(await refusal({ TAIZHANG_DATA: dataDir })).toMatch(/Already running/);
  });

  it('names the wrong setting', async () => {
    expect(await refusal({ PORT: '80000' })).toMatch(/PORT is "80000"/);
    expect(await refusal({ TAIZHANG_DEMO: 'yes' })).toMatch(/TAIZHANG_DEMO/);
    expect(await refusal({ DATABASE_URL: 'mysql://x' })).toMatch(/DATABASE_URL/);
  });
});

describe('the settings of a start', () => {
  it('fill only our own empty database with demonstration data, unless set otherwise', () => {
    const own = 'postgres://me@db/mine';
    expect(settingsFrom({})).toMatchObject({ demo: 'if-empty', port: 3000, host: '127.0.0.1' });
    expect(settingsFrom({}).dataDir).toBe(join(ROOT, '.data'));
    expect(settingsFrom({ DATABASE_URL: own }).demo).toBe('never');
    expect(settingsFrom({ DATABASE_URL: own, TAIZHANG_DEMO: '1' }).demo).toBe('if-empty');
    expect(settingsFrom({ TAIZHANG_DEMO: '0' }).demo).toBe('never');
  });
});

describe('the output of a start', () => {
  it('aligns columns of Chinese and Latin text', () => {
    const lines = table([
      { role: '监管员 Officer', username: 'officer', password: 'a' },
      { role: 'Platform', username: 'p', password: 'bb' },
    ]).split('\n');
    const before = (line: string | undefined, word: string): number =>
      widthOf((line ?? '').split(word)[0] ?? '');
    expect(before(lines[2], 'officer')).toBe(before(lines[0], '用户名'));
    expect(before(lines[3], 'p ')).toBe(before(lines[0], '用户名'));
  });

  it('keeps progress short where the output is not a terminal', () => {
    const written: string[] = [];
    const terminal = new Terminal({ write: (text: string) => written.push(text) } as never);
    terminal.say('migrating');
    for (let percent = 0; percent <= 100; percent++) terminal.say(`demonstration data ${percent}%`);
    expect(written).toHaveLength(6);
    expect(written.at(-1)).toBe('· demonstration data 100%\n');
  });
});

/** Needs the built system; the test runner builds it before (a start would otherwise build it here). */
describe('npm start', () => {
  const dataDir = folder();
  let port = 0;
  let current: Started | undefined;

  const healthy = (): Promise<boolean> =>
    fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
      (answer) => answer.status === 200,
      () => false,
    );
  async function up(): Promise<Started> {
    const started = npmStart({ TAIZHANG_DATA: dataDir, PORT: String(port), TAIZHANG_DEMO: '0' });
    current = started;
    await until('GET /healthz', 60, () => {
      if (started.child.exitCode !== null) throw new Error([...started.lines, ...started.errors].join('\n'));
      return healthy();
    });
    await until('the address', 5, () => started.lines.some((line) => line.includes(`:${port}`)));
    return started;
  }
  async function down(started: Started): Promise<void> {
    started.child.kill('SIGTERM');
    expect(await started.exited).toEqual({ code: 0, signal: null });
  }
  const postmaster = (): number =>
    Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

  beforeAll(async () => {
    port = await freePort();
  });
  afterEach(() => current?.child.kill('SIGKILL')); // a failed test must not affect the next

  it('serves, stops on SIGTERM with everything it started, and starts again', async () => {
    const started = await up();
    const pid = postmaster();
    await down(started);
    expect(isGone(pid)).toBe(true);
    expect(started.errors).toEqual([]);
    await down(await up());
  });

  it('starts again after being killed', async () => {
    const killed = await up();
    killed.child.kill('SIGKILL');
    await killed.exited;
    await down(await up());
  });

  it('is healthy again after its PostgreSQL was killed', async () => {
    const started = await up();
    const pid = postmaster();
    process.kill(pid, 'SIGKILL');
    await until('PostgreSQL to be gone', 5, () => isGone(pid));
    await until('GET /healthz', 15, healthy);
    expect(started.lines.join('\n')).toMatch(/PostgreSQL ended by itself/);
    await down(started);
  });
});
