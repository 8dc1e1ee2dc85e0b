import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD, loadDemo } from '#api/demo/load';
import { openBrowser } from '../given/browser.ts';
import { Desk } from '../given/desk.ts';

/** What people see: the built dashboard in a real browser over a desk with some months of work on it. */
describe('the dashboard', () => {
  let desk: Desk;
  let browser: Browser;
  let base: string;
  const faults: string[] = [];

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    const now = new Date('2026-11-24T02:00:00Z');
    desk.clock.set(now);
    await loadDemo({ url: desk.database.url, now, platforms: 9, months: 9, progress: () => undefined });
    await desk.app.listen(0, '127.0.0.1');
    base = await desk.app.getUrl();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await desk.close();
  });

  async function visit(
    user: string,
    options: { width?: number; lang?: 'zh' | 'en'; dark?: boolean } = {},
  ): Promise<{ page: Page; context: BrowserContext }> {
    const { width = 1440, lang = 'zh', dark = false } = options;
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      locale: lang === 'zh' ? 'zh-CN' : 'en-US',
      colorScheme: dark ? 'dark' : 'light',
    });
    // the dashboard speaks Chinese until its reader chooses otherwise
    await context.addInitScript(`localStorage.setItem('taizhang.lang', '${lang}')`);
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(base);
    await page.locator('input').first().fill(user);
    await page.locator('input[type=password]').fill(DEMO_PASSWORD);
    await page.locator('input[type=password]').press('Enter');
    await page.waitForSelector('nav, aside, header');
    await page.waitForLoadState('networkidle');
    return { page, context };
  }

  const totalOf = async (query: string): Promise<number> => {
    const cookie = await desk.signIn('nb-officer1', DEMO_PASSWORD);
    const data = await desk.must<{ list: { totalCount: number } }>({ id: '', cookie }, query);
    return data.list.totalCount;
  };

  it('opens from sign-in to today, and every figure opens to exactly its rows', async () => {
    const { page, context } = await visit('nb-officer1');
    const cards = [
      [
        '在办问题',
        'openOn=2026-11-24',
        '{ list: findings(filter: { openOn: "2026-11-24" }) { totalCount } }',
      ],
      [
        '逾期整改',
        'overdueOn=2026-11-24',
        '{ list: findings(filter: { overdueOn: "2026-11-24" }) { totalCount } }',
      ],
      [
        '本月办结',
        'closedFrom=2026-11-01',
        '{ list: findings(filter: { closedFrom: "2026-11-01", closedTo: "2026-11-30" }) { totalCount } }',
      ],
    ] as const;
    for (const [title, filter, query] of cards) {
      await page.goto(base);
      await page.waitForLoadState('networkidle');
      const card = page.locator(`main a.figure[href*="${filter}"]`, { hasText: title });
      const shown = Number(/\d+/.exec(await card.innerText())?.[0]);
      await card.click();
      await page.waitForURL(`**/findings?*${filter}*`);
      await page.waitForLoadState('networkidle');
      expect([filter, shown]).toEqual([filter, await totalOf(query)]);
      expect(await page.locator('main').innerText()).toContain(String(shown));
    }
    await context.close();
  });

  it('counts in the heat map what the list then shows', async () => {
    const { page, context } = await visit('nb-officer1');
    const cell = page.locator('a[href*="/findings?"][href*="area="][href*="platform="]').first();
    const shown = Number((await cell.innerText()).trim());
    const target = new URL((await cell.getAttribute('href')) ?? '', base).searchParams;
    const listed = await totalOf(
      `{ list: findings(filter: { openOn: "${target.get('openOn') ?? ''}", platformId: "${target.get('platform') ?? ''}", areaCode: "${target.get('area') ?? ''}" }) { totalCount } }`,
    );
    expect([shown > 0, shown]).toEqual([true, listed]);
    await context.close();
  });

  it.each([
    ['zh', 1440, false],
    ['en', 1440, true],
    ['zh', 390, false],
    ['en', 390, false],
  ] as const)(
    'reads well in %s at %i pixels (dark: %s): no overflow, no serious accessibility fault',
    async (lang, width, dark) => {
      const { page, context } = await visit('nb-officer1', { lang, width, dark });
      for (const path of [
        '/',
        '/platforms',
        '/findings',
        '/orders',
        '/inspections',
        '/catalogue',
        '/trends',
      ]) {
        await page.goto(base + path);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([path, overflow]).toEqual([path, 0]);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
        const serious = violations
          .filter((v) => v.impact === 'critical')
          .map((v) => `${path} ${v.id}: ${v.nodes[0]?.html ?? ''}`);
        expect(serious).toEqual([]);
      }
      await context.close();
    },
    120_000,
  );

  it('gives the platform’s people a frame of their own and nothing of the office’s', async () => {
    const { page, context } = await visit('platform-head');
    const text = await page.locator('body').innerText();
    expect(text).toContain('我的台账');
    expect(text).not.toContain('平台登记');
    await context.close();
  });

  it('had no error in the page and broke no content policy', () => {
    expect(faults).toEqual([]);
  });
});
