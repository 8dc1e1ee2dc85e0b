import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { violationsIn } from '../given/accessible.ts';
import { closePages, openBrowser } from '../given/browser.ts';
import { closedAndOpenFinding } from '../given/closed-finding.ts';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`;

interface Visit {
  page: Page;
  context: BrowserContext;
}

/** From a closed finding to a published case, in the pages that its people use. */
describe('a typical case in the dashboard', () => {
  let desk: Desk;
  let browser: Browser;
  let base: string;
  let officer: Person;
  let director: Person;
  let head: Person;
  let reader: Person;
  let findingId: string;
  let address: string;
  const faults: string[] = [];

  async function platform(code: string, name: string): Promise<{ id: string; head: Person }> {
    const { registerPlatform: p } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(officer, REGISTER, {
      o: { code, name: `虚构${name}网络科技有限公司` },
      p: {
        name: `${name}论坛`,
        kinds: ['WEBSITE'],
        domains: [`${code.toLowerCase()}.example`],
        apps: [],
        categories: ['FORUM'],
        tier: 'KEY',
        regionCode: '330205',
      },
    });
    const of = { operatorId: p.operator.id, platformIds: [p.id] };
    return { id: p.id, head: await desk.person('RESPONSIBLE_PERSON', of, `${name}负责人`) };
  }

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    desk.clock.set(new Date('2026-11-24T02:00:00Z'));
    const officeId = await desk.office();
    officer = await desk.person('CASE_OFFICER', { officeId }, '承办甲');
    director = await desk.person('DIRECTOR', { officeId }, '主任甲');
    const inspectors = [
      await desk.person('INSPECTOR', { officeId }),
      await desk.person('INSPECTOR', { officeId }),
    ] as const;
    const subject = await platform('91330200MA0000001L', '云杉');
    head = subject.head;
    reader = (await platform('91330200MA0000002P', '禾苗')).head;
    const visit = { officer, inspectors, platformId: subject.id, plannedOn: '2026-11-24' };
    findingId = (await closedAndOpenFinding(desk, visit)).closed.id;
    await desk.app.listen(0, '127.0.0.1');
    base = await desk.app.getUrl();
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await closePages(browser);
    await desk.close();
  });

  async function enter(
    who: Person,
    options: { lang?: 'zh' | 'en'; width?: number; dark?: boolean } = {},
  ): Promise<Visit> {
    const { lang = 'zh', width = 1440, dark = false } = options;
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 844 : 900 },
      locale: lang === 'zh' ? 'zh-CN' : 'en-US',
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.addInitScript(`localStorage.setItem('taizhang.lang', '${lang}')`);
    await page.goto(base);
    await page.locator('input').first().fill(who.id);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.locator('input[type=password]').press('Enter');
    await page.waitForSelector('nav, aside, header');
    await page.waitForLoadState('networkidle');
    return { page, context };
  }

  const button = (page: Page | Locator, name: string): Locator =>
    page.getByRole('button', { name, exact: true });

  /** Opens the dialogue of an act, fills its one text if there is one, and confirms. */
  async function act(page: Page, name: string, said?: string): Promise<void> {
    await button(page.locator('main'), name).click();
    const dialogue = page.getByRole('dialog');
    if (said !== undefined) await dialogue.locator('textarea').first().fill(said);
    await dialogue.locator('.ant-modal-footer .ant-btn-primary').click();
    await dialogue.waitFor({ state: 'hidden' });
    await page.waitForLoadState('networkidle');
  }

  /** No overflow and no grave fault of accessibility. */
  async function readsWell(page: Page): Promise<void> {
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    const violations = await violationsIn(page);
    const grave = violations
      .filter((v) => v.impact === 'critical')
      .map((v) => `${page.url()} ${v.id}: ${v.nodes[0]?.html ?? ''}`);
    expect([page.url(), overflow, grave]).toEqual([page.url(), 0, []]);
  }

  it('begins at a closed finding, warns of a name, and waits for the answer', async () => {
    const { page, context } = await enter(officer);
    await page.goto(`${base}/findings/${findingId}`);
    await button(page, '编写典型案例').click();
    await page.waitForURL('**/cases/new?*');
    const facts = page.getByLabel('案情');
    await facts.waitFor();
    expect(await facts.inputValue()).toContain('某平台巡查记录缺失');
    await facts.fill('云杉论坛未留存巡查记录，抽查 5 件，其中 2 件没有记录。');
    await page.getByLabel('警示与启示').fill('巡查须留痕，责任到人。');
    await readsWell(page);
    // typed text is kept while the person is on another page
    await page.reload();
    await facts.waitFor();
    expect(await facts.inputValue()).toContain('云杉论坛');
    await button(page, '保存草稿').click();
    await page.waitForURL(/\/cases\/[0-9a-f-]{36}$/);
    address = new URL(page.url()).pathname;
    await page.locator('mark', { hasText: '云杉论坛' }).waitFor();
    const submit = button(page.locator('.page-actions'), '提请审定');
    expect(await submit.isDisabled()).toBe(true);
    await readsWell(page);

    // the first way is to change the text, the second to explain why it may remain
    await button(page, '修改').click();
    await page.getByLabel('案情').fill('某平台未留存巡查记录，同类情形可见禾苗论坛的公开通报。');
    await button(page, '保存草稿').click();
    const warning = page.locator('.warning');
    await warning.filter({ hasText: '禾苗论坛' }).waitFor();
    expect(await warning.count()).toBe(1);
    await act(page, '说明', '该通报已向社会公开，与本案当事平台无关。');
    await page.getByText('1 处均已说明。').waitFor();
    await act(page, '提请审定');
    await page.locator('.page-title .mark', { hasText: '待审定' }).waitFor();
    await context.close();
  }, 300_000);

  it('is approved by the director, who finds it among the to-dos, and notified to the platform', async () => {
    const { page, context } = await enter(director);
    await page.locator('.todo', { hasText: '待审定' }).getByRole('link').first().click();
    await page.waitForURL(`**${address}*`);
    await act(page, '审定', '可发。');
    await page.locator('.page-title .mark', { hasText: '待告知平台' }).waitFor();
    await act(page, '告知平台');
    await page.locator('.page-title .mark', { hasText: '已告知平台' }).waitFor();
    expect(await page.locator('.notice').innerText()).toContain('意见期至 2026-11-27');
    expect(await button(page.locator('.page-actions'), '发布').isDisabled()).toBe(true);
    await readsWell(page);
    await context.close();
  }, 300_000);

  it('waits among the platform’s to-dos, where it states its view and consents', async () => {
    const { page, context } = await enter(head, { width: 390 });
    const todo = page.locator('.portal-todo', { hasText: '征求意见' });
    await todo.waitFor();
    await readsWell(page);
    await todo.getByRole('link').click();
    await page.waitForURL('**/own/case-notices/*');
    await readsWell(page);
    await act(page, '陈述意见', '请写明当日改正。');
    await page.locator('.remark', { hasText: '请写明当日改正。' }).waitFor();
    await act(page, '同意发布');
    await page.locator('.page-title .mark', { hasText: '已同意发布' }).waitFor();
    await page.goto(`${base}/own`);
    await page.getByText('现在没有要办的事').waitFor();
    await context.close();
  }, 300_000);

  it('is published once the statement was considered', async () => {
    const { page, context } = await enter(director);
    await page.goto(base + address);
    await act(page, '答复意见', '采纳，已写明。');
    await page.locator('.remark', { hasText: '采纳，已写明。' }).waitFor();
    await act(page, '发布');
    await page.locator('.page-title .mark', { hasText: '已发布' }).waitFor();
    expect(await page.locator('.page-facts').innerText()).toContain('甬网案例〔2026〕1号');
    await page.goto(`${base}/cases?text=${encodeURIComponent('留痕')}`);
    await page
      .getByRole('link', { name: /问题案例/ })
      .first()
      .waitFor();
    expect(await page.locator('[role=status]').first().innerText()).toContain('1');
    await context.close();
  }, 300_000);

  it.each([
    ['zh', 1440, false, '典型案例', '警示与启示'],
    ['en', 390, true, 'Typical cases', 'Lesson'],
  ] as const)(
    'is read by another platform in %s at %i pixels (dark: %s)',
    async (lang, width, dark, title, lesson) => {
      const { page, context } = await enter(reader, { lang, width, dark });
      await page.goto(`${base}/own/cases`);
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await readsWell(page);
      await page
        .getByRole('link', { name: /问题案例/ })
        .first()
        .click();
      await page.waitForURL(/\/own\/cases\/[0-9a-f-]{36}/);
      await page.getByRole('heading', { name: lesson, exact: true }).waitFor();
      const text = await page.locator('main').innerText();
      expect(text).toContain('甬网案例〔2026〕1号');
      expect(text).toContain('巡查须留痕，责任到人。');
      expect(text).not.toContain('云杉');
      await readsWell(page);
      await context.close();
    },
    300_000,
  );

  it.each([
    ['en', 1440, true],
    ['zh', 390, false],
    ['en', 390, false],
  ] as const)(
    'is displayed well on the office’s pages in %s at %i pixels (dark: %s)',
    async (lang, width, dark) => {
      const { page, context } = await enter(officer, { lang, width, dark });
      for (const path of ['/cases', address, `/cases/new?findings=${findingId}`]) {
        await page.goto(base + path);
        await page.waitForLoadState('networkidle');
        await readsWell(page);
        if (lang === 'en') {
          const frame = await page.locator('.page-head h1, .lifeline, .card-head h2').allInnerTexts();
          const han = frame.filter((words) => /\p{Script=Han}/u.test(words) && !words.includes('某平台'));
          expect([path, han]).toEqual([path, []]);
        }
      }
      await context.close();
    },
    300_000,
  );

  it('has a link to its duty item, which has a link back', async () => {
    const { page, context } = await enter(officer);
    await page.goto(base + address);
    await page.locator('.case-items').getByRole('link').first().click();
    await page.waitForURL('**/catalogue/*');
    const link = page.locator('.duty-item').getByRole('link', { name: /问题案例/ });
    await link.click();
    await page.waitForURL(`**${address}*`);
    await context.close();
  }, 300_000);

  it('had no error in the page and violated no content policy', () => {
    expect(faults).toEqual([]);
  });
});
