import { resolve } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { beginDemo, finishDemo } from '#api/demo/accounts';
import { DEMO_PASSWORD, loadDemo } from '#api/demo/load';
import { openBrowser } from '../given/browser.ts';
import { Desk } from '../given/desk.ts';

/** The maximum bytes of script that a page may load in a browser with an empty cache. */
const BUDGET = { 'sign-in': 200_000, today: 380_000 };

type Kind = 'script' | 'style' | 'font' | 'other';

/** As sent over the network: compressed, with the headers of each response. */
type Weight = Record<Kind, { files: number; bytes: number }>;

const kindOf = (mimeType: string): Kind => {
  if (/javascript/.test(mimeType)) return 'script';
  if (/css/.test(mimeType)) return 'style';
  return /font/.test(mimeType) ? 'font' : 'other';
};

/** The bytes that a browser loads, measured on its network. */
describe('a page', () => {
  let desk: Desk;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: resolve(import.meta.dirname, '../../dist/dashboard'),
    });
    const now = new Date('2026-11-24T02:00:00Z');
    desk.clock.set(now);
    await beginDemo(desk.database.url, 'test');
    // figures and charts have data, so that all their scripts are loaded
    await loadDemo({ url: desk.database.url, now, platforms: 9, months: 16, progress: () => undefined });
    await finishDemo(desk.database.url);
    await desk.app.listen(0, '127.0.0.1');
    base = await desk.app.getUrl();
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  /** Opens a page in a browser with an empty cache, and waits until nothing loads any more. */
  async function weigh(
    path: string,
    { cookie, coding }: { cookie?: string; coding?: string },
    there: (page: Page) => Promise<unknown>,
  ): Promise<Weight> {
    const context = await browser.newContext({ baseURL: base, viewport: { width: 1440, height: 900 } });
    const [name = '', value = ''] = cookie?.split('=') ?? [];
    if (cookie !== undefined)
      await context.addCookies([{ name, value, url: base, httpOnly: true, sameSite: 'Strict' }]);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const network = await context.newCDPSession(page);
    const weight = await watched(network, coding);
    await page.goto(path);
    await there(page);
    await page.waitForLoadState('networkidle');
    await context.close();
    return weight;
  }

  async function watched(network: CDPSession, coding: string | undefined): Promise<Weight> {
    const weight: Weight = {
      script: { files: 0, bytes: 0 },
      style: { files: 0, bytes: 0 },
      font: { files: 0, bytes: 0 },
      other: { files: 0, bytes: 0 },
    };
    const kinds = new Map<string, Kind>();
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.url.startsWith(base)) kinds.set(requestId, kindOf(response.mimeType));
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId);
      if (kind === undefined) return;
      weight[kind].files += 1;
      weight[kind].bytes += encodedDataLength;
    });
    await network.send('Network.enable');
    if (coding !== undefined)
      await network.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': coding } });
    return weight;
  }

  const said = (page: string, { script, style, font, other }: Weight): string =>
    `${page}: ${[
      ['script', script] as const,
      ['style', style] as const,
      ['fonts', font] as const,
      ['the rest', other] as const,
    ]
      .map(([name, { files, bytes }]) => `${name} ${(bytes / 1000).toFixed(1)} kB in ${String(files)}`)
      .join(', ')}\n`;

  const PAGES = [
    {
      name: 'sign-in',
      path: '/sign-in',
      open: (page: Page) => page.getByRole('button', { name: '登录', exact: true }).waitFor(),
    },
    {
      name: 'today',
      path: '/',
      user: 'nb-officer1',
      open: async (page: Page) => {
        await page.locator('main canvas').first().waitFor();
        // cards further down as well: their scripts load when they come into view
        await page.mouse.wheel(0, 10_000);
      },
    },
  ] as const;

  it.each(PAGES)('loads no more script than its limit: $name', async (of) => {
    const cookie = 'user' in of ? { cookie: await desk.signIn(of.user, DEMO_PASSWORD) } : {};
    const weight = await weigh(of.path, cookie, of.open);
    // over plain HTTP browsers accept brotli from this machine only
    const gzipped = await weigh(of.path, { ...cookie, coding: 'gzip' }, of.open);
    process.stdout.write(said(`${of.name} in brotli`, weight) + said(`${of.name} in gzip`, gzipped));
    expect(weight.script.files).toBeGreaterThan(1);
    // that figure is of compressed script, and is of the whole page
    expect(weight.script.bytes).toBeGreaterThan(100_000);
    expect(weight.script.bytes).toBeLessThanOrEqual(BUDGET[of.name]);
  });
});
