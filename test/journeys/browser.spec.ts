import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { InstallationFacts } from '#libs/reference/calendar';
import { demonstrationOf } from '#api/demo/accounts';
import { DEMO_PASSWORD } from '#api/demo/load';
import { violationsIn } from '../given/accessible.ts';
import { closePages, openBrowser } from '../given/browser.ts';
import { SHARED } from '../given/demonstration.ts';
import { Desk } from '../given/desk.ts';
import { inspectionUnderWay } from '../given/inspection.ts';

/** The pages as people see them: the built dashboard in a real browser over a desk with some months of work. */
describe('the dashboard', () => {
  let desk: Desk;
  let browser: Browser;
  let base: string;
  const faults: string[] = [];
  const facts = (): InstallationFacts => desk.app.get(InstallationFacts);

  beforeAll(async () => {
    desk = await Desk.open({
      demonstration: SHARED,
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    facts().demonstration = await demonstrationOf(desk.database.url);
    await desk.app.listen(0, '127.0.0.1');
    base = await desk.app.getUrl();
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await closePages(browser);
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
      reducedMotion: 'reduce',
    });
    // the dashboard is Chinese until its reader chooses English
    await context.addInitScript(`localStorage.setItem('taizhang.lang', '${lang}')`);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
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

  /** The list shows this total, and as many rows. */
  async function listed(page: Page, count: number): Promise<void> {
    await page.getByText(`共 ${count} 条`, { exact: true }).first().waitFor();
    expect(await page.locator('main tbody tr').count()).toBe(Math.min(count, 50));
  }

  /** No serious or critical fault by the accessibility rules of WCAG A and AA. */
  async function accessible(page: Page, path: string): Promise<void> {
    const violations = await violationsIn(page);
    const grave = violations
      .filter((v) => v.impact === 'critical' || v.impact === 'serious')
      .map((v) => `${path} ${v.id}: ${v.nodes.map((node) => node.html).join('\n')}`);
    expect(grave).toEqual([]);
  }

  const overflow = async (page: Page): Promise<unknown> =>
    page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

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
      expect([filter, shown]).toEqual([filter, await totalOf(query)]);
      await listed(page, shown);
    }
    await context.close();
  });

  it('marks the days of the overdue findings in their list, and no other', async () => {
    // some weeks later, when the findings with orders are past their due day
    const later = '2026-12-31';
    desk.clock.set(new Date(`${later}T02:00:00Z`));
    try {
      const { page, context } = await visit('nb-officer1');
      const overdue = await totalOf(`{ list: findings(filter: { overdueOn: "${later}" }) { totalCount } }`);
      const open = await totalOf(`{ list: findings(filter: { openOn: "${later}" }) { totalCount } }`);
      expect([overdue > 0, open > overdue, open <= 50]).toEqual([true, true, true]);
      for (const [filter, rows] of [
        ['overdueOn', overdue],
        ['openOn', open],
      ] as const) {
        await page.goto(`${base}/findings?${filter}=${later}`);
        await listed(page, rows);
        expect(await page.locator('main tbody time.late').count()).toBe(overdue);
      }
      await context.close();
    } finally {
      desk.clock.set(new Date('2026-11-24T02:00:00Z'));
    }
  });

  it('offers the acts on a finding: an order over an open one, a case from a closed one', async () => {
    const { page, context } = await visit('nb-officer1');
    const cookie = await desk.signIn('nb-officer1', DEMO_PASSWORD);
    const { findings } = await desk.must<{
      findings: {
        edges: {
          node: { id: string; state: string; allowedActions: { action: string; allowed: boolean }[] };
        }[];
      };
    }>(
      { id: '', cookie },
      '{ findings(first: 200) { edges { node { id state allowedActions { action allowed } } } } }',
    );
    for (const [action, state, label] of [
      ['draftOrder', 'OPEN', '拟整改书'],
      ['draftCase', 'CLOSED', '编写典型案例'],
    ] as const) {
      const may = findings.edges.filter(({ node }) =>
        node.allowedActions.some((act) => act.action === action && act.allowed),
      );
      expect([action, [...new Set(may.map(({ node }) => node.state))]]).toEqual([action, [state]]);
      await page.goto(`${base}/findings/${may[0]?.node.id ?? ''}`);
      await page.getByRole('button', { name: label }).waitFor();
    }
    // no act is possible on one that an order covers
    const covered = findings.edges.find(({ node }) => node.state === 'ORDERED');
    await page.goto(`${base}/findings/${covered?.node.id ?? ''}`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', { name: /拟整改书|编写典型案例/ }).count()).toBe(0);
    await context.close();
  });

  it('opens the repeats among the open findings from today and from a platform', async () => {
    const { page, context } = await visit('nb-officer1');
    const repeats = '{ list: findings(filter: { openOn: "2026-11-24", repeat: true }) { totalCount } }';
    const part = page.locator('main a.figure-part[href*="repeat=true"]');
    const shown = Number(/\d+/.exec(await part.innerText())?.[0]);
    const firstTime = repeats.replace('true', 'false');
    const open = repeats.replace(', repeat: true', '');
    expect([shown > 0, shown]).toEqual([true, await totalOf(repeats)]);
    expect((await totalOf(repeats)) + (await totalOf(firstTime))).toBe(await totalOf(open));
    await part.click();
    await page.waitForURL('**/findings?*repeat=true*');
    await page.getByText(`共 ${shown} 条`, { exact: true }).waitFor();
    expect(await page.locator('main .chips').innerText()).toContain('只看重复');
    await page.locator('main tbody a[href^="/platforms/"]').first().click();
    const own = page.locator('main a.platform-part');
    const ofOne = Number(/\d+/.exec(await own.innerText())?.[0]);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(ofOne).toBe(await totalOf(repeats.replace('repeat', `platformId: "${id}", repeat`)));
    await context.close();
  });

  it('opens the fourth figure to the entries it counts, and to those it does not count', async () => {
    const { page, context } = await visit('nb-officer1');
    const card = page.locator('main a.figure[href*="verifiedWithinYearOf=2026-11-24"]');
    const [verified, all] = ((await card.innerText()).match(/\d+/g) ?? []).map(Number);
    const part = page.locator('main a.figure-part[href*="notVerifiedWithinYearOf=2026-11-24"]');
    const rest = Number(/\d+/.exec(await part.innerText())?.[0]);
    const entries = (filter: string) => totalOf(`{ list: ledgerEntries(${filter}) { totalCount } }`);
    expect(await entries('filter: { verifiedWithinYearOf: "2026-11-24" }')).toBe(verified);
    expect(await entries('filter: { notVerifiedWithinYearOf: "2026-11-24" }')).toBe(rest);
    expect([(verified ?? 0) + rest, await entries('first: 1')]).toEqual([all, all]);
    await part.click();
    await page.getByText(`共 ${rest} 条`, { exact: true }).waitFor();
    await page.goBack();
    await card.click();
    await page.getByText(`共 ${verified} 条`, { exact: true }).waitFor();
    const row = page.locator('main tbody tr').nth(1);
    const item = (await row.locator('a').first().innerText()).split(' ')[0] ?? '';
    await row.locator('time').click();
    await page.waitForURL(`**/platforms/*?item=${item}`);
    expect(await page.locator('main tr[aria-current=true]').innerText()).toContain(item);
    await context.close();
  });

  it('counts the same in the heat map as in the list behind it', async () => {
    const { page, context } = await visit('nb-officer1');
    const cell = page.locator('a[href*="/findings?"][href*="area="][href*="platform="]').first();
    const shown = Number((await cell.innerText()).trim());
    const target = new URL((await cell.getAttribute('href')) ?? '', base).searchParams;
    const counted = await totalOf(
      `{ list: findings(filter: { openOn: "${target.get('openOn') ?? ''}", platformId: "${target.get('platform') ?? ''}", areaCode: "${target.get('area') ?? ''}" }) { totalCount } }`,
    );
    expect([shown > 0, shown]).toEqual([true, counted]);
    await cell.click();
    await page.waitForURL('**/findings?*area=*');
    await listed(page, shown);

    await page.goto(base);
    const all = page.locator('.today-heat a[href*="/platforms?"][href*="openOn="]');
    const platforms = Number(/\d+/.exec(await all.innerText())?.[0]);
    await all.click();
    await page.waitForURL('**/platforms?*openOn=*');
    await listed(page, platforms);
    await context.close();
  });

  it('would report text that cannot be read', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<html lang="en"><title>-</title><main><h1>-</h1><img src="data:,"><p style="color: #ccc">pale</p></main></html>',
    );
    const found = (await violationsIn(page)).map(({ id, impact }) => [id, impact]);
    expect(found).toEqual([
      ['color-contrast', 'serious'],
      ['image-alt', 'critical'],
    ]);
    await page.context().close();
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
        '/ledger',
        '/cases',
        '/catalogue',
        '/catalogue/1.1',
        '/trends',
      ]) {
        await page.goto(base + path);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
        expect([path, await overflow(page)]).toEqual([path, 0]);
        await accessible(page, path);
      }
      await context.close();
    },
    300_000,
  );

  it('keeps the checklist on a phone without a network, and shows what is not sent', async () => {
    const { page, context } = await visit('nb-inspector1', { width: 390 });
    const { id } = await inspectionUnderWay(desk, '2026-11-24');
    await page.goto(`${base}/inspections/${id}`);
    const card = page.locator('.visit-item').first();
    await card.waitFor();
    await context.setOffline(true);
    await card.getByRole('radio', { name: '部分建立' }).check({ force: true });
    await card.getByRole('radio', { name: '有效运行' }).check({ force: true });
    await page.getByText('1 条待传').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await accessible(page, 'the checklist offline');
    await context.setOffline(false);
    await page.getByText('已全部保存').first().waitFor();
    // errors that the browser itself reports for the network that was switched off
    faults.splice(0, faults.length, ...faults.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED')));
    await context.close();
  }, 300_000);

  it('marks an act that was entered later, but not the acts of the demonstration', async () => {
    const { page, context } = await visit('nb-officer1');
    const recorded = facts().demonstration;
    expect(recorded).not.toBeNull();
    await page.goto(`${base}/orders?states=CLOSED`);
    const order = await page.locator('main tbody a[href^="/orders/"]').first().getAttribute('href');
    const markShown = async (): Promise<boolean> => {
      await page.goto(base + (order ?? ''));
      await page.locator('main .stream li').nth(2).waitFor();
      return (await page.locator('main .stream').innerText()).includes('补录于');
    };
    expect(await markShown()).toBe(false);
    // the API still returns the time of recording, and pages show it when the data is no demonstration
    facts().demonstration = null;
    expect(await markShown()).toBe(true);
    facts().demonstration = recorded;
    await context.close();
  });

  it('changes one’s own password, and shows the fault at the field', async () => {
    const { page, context } = await visit('nb-inspector1');
    await page.goto(`${base}/settings`);
    await page.getByRole('button', { name: '更改密码' }).click();
    const dialogue = page.getByRole('dialog');
    const fill = async (current: string, next: string): Promise<void> => {
      for (const [i, text] of [current, next, next].entries())
        await dialogue.locator('input[type=password]').nth(i).fill(text);
      await dialogue.getByRole('button', { name: '更改密码' }).click();
    };
    await fill(DEMO_PASSWORD, 'nb-inspector1 again');
    await dialogue.locator('.ant-form-item-explain', { hasText: '密码里不能含有用户名' }).waitFor();
    await fill(DEMO_PASSWORD, 'a quite new phrase');
    await page.getByText('密码已更改').waitFor();
    await context.close();
    await expect(desk.signIn('nb-inspector1', DEMO_PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
    expect(await desk.signIn('nb-inspector1', 'a quite new phrase')).toContain('taizhang_session=');
  });

  it('gives the platform’s people a frame of their own and nothing of the office’s', async () => {
    const { page, context } = await visit('platform-head');
    const text = await page.locator('body').innerText();
    expect(text).toContain('我的台账');
    expect(text).not.toContain('平台登记');
    await context.close();
  });

  it('had no error in the page and violated no content policy', () => {
    expect(faults).toEqual([]);
  });
});
