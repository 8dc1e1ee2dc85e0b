import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, freePort, isGone, ROOT, run, type Started, tidyUp, until } from './processes.ts';

const SOURCES = ['apps', 'libs', 'migrations', 'scripts', 'package.json'];
const SENTENCE = 'Please sign in first.';

/** On a copy of the sources: changes and builds here must not affect the tests that run at the same time. */
describe('npm run dev', () => {
  const copy = folder();
  const dataDir = folder();
  let started: Started;
  let page = '';

  beforeAll(async () => {
    for (const name of SOURCES) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const [port, apiPort] = [await freePort(), await freePort()];
    page = `http://127.0.0.1:${String(port)}`;
    const env = { PORT: String(port), API_PORT: String(apiPort), TAIZHANG_DATA: dataDir, TAIZHANG_DEMO: '0' };
    const path = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    started = run([process.execPath, 'scripts/run.mjs', 'dev'], { cwd: copy, env: { ...path, ...env } });
  });
  afterAll(async () => {
    // with the signal that it handles: killed at once it would leave its children running
    if (started.child.exitCode === null) started.child.kill('SIGTERM');
    await started.exited;
    await tidyUp();
  });

  /** The response of the API, through vite, without sign-in. */
  async function answer(): Promise<string> {
    if (started.child.exitCode !== null) throw new Error([...started.lines, ...started.errors].join('\n'));
    const response = await fetch(`${page}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query: '{ offices { id } }' }),
      signal: AbortSignal.timeout(3_000),
    }).catch(() => null);
    return response ? response.text() : '';
  }

  it('serves the dashboard through vite, and the API behind it', async () => {
    await until('an answer of the API', 100, async () => (await answer()).includes(SENTENCE));
    const html = await (await fetch(page)).text();
    expect(html).toMatch(/\/@vite\/client/);
    const script = /<script type="module" src="([^"]+\.tsx)"/.exec(html)?.[1] ?? '';
    const module = await fetch(`${page}${script}`);
    expect([module.status, module.headers.get('content-type')]).toEqual([200, 'text/javascript']);
    expect(await (await fetch(`${page}/healthz`)).json()).toEqual({ status: 'ok' });
  });

  it('serves a change of a slice without being started again', async () => {
    const file = join(copy, 'libs/technique/access/access.refusals.ts');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(`'${SENTENCE}'`);
    writeFileSync(file, text.replace(`'${SENTENCE}'`, `'Changed while it ran.'`));
    await until('the changed sentence', 100, async () => (await answer()).includes('Changed while it ran.'));
  });

  it('stops everything it started on Ctrl-C', async () => {
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const postmaster = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    expect(isGone(postmaster)).toBe(false);
    started.child.kill('SIGINT');
    expect(await started.exited).toEqual({ code: 0, signal: null });
    expect([isGone(postmaster), existsSync(pidFile)]).toEqual([true, false]);
    await expect(fetch(page)).rejects.toThrow();
  });
});
