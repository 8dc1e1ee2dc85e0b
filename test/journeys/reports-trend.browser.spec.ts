import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '#api/demo/load';
import { lastIn, markOf, section } from '../given/charts.ts';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, go, look } from '../given/screens.ts';

const WORDS = {
  zh: {
    count: (n: number) => `共 ${n} 条`,
    parts: '年度报告报送进度',
    course: '年度报告报送过程',
    ofThen: '累计报送（2024 年度）',
    review: /2025 年度报告 · (\d+) 份待审阅/,
    menu: '年度报告',
  },
  en: {
    count: (n: number) => `${n} in all`,
    parts: 'Filing progress of annual reports',
    course: 'Filing over time',
    ofThen: 'Filed so far (year 2024)',
    review: /Annual reports 2025 · (\d+) awaiting review/,
    menu: 'Annual reports',
  },
} as const;
type Lang = keyof typeof WORDS;

/** Two years of annual reports: the figures of filing and the to-dos open to exactly their rows. */
describe('the filing of annual reports on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let officer: Person;
  let district: Person;

  beforeAll(async () => {
    desk = await Desk.open({
      demonstration: { platforms: 14, months: 25 },
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    officer = { id: '', cookie: await desk.signIn('nb-officer1', DEMO_PASSWORD) };
    district = { id: '', cookie: await desk.signIn('hs-officer1', DEMO_PASSWORD) };
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  async function follow(page: Page, lang: Lang, link: Locator): Promise<string> {
    const number = Number(await link.innerText());
    expect(number).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL(/\/reports\?/);
    await page.getByText(WORDS[lang].count(number), { exact: true }).waitFor();
    return new URL(page.url()).search;
  }

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const w = WORDS[lang];

    it.each(['region', 'office'] as const)('opens the numbers of the progress by %s', async (by) => {
      const page = await screens.again(officer, { lang });
      const address = `/trends?table=reportParts&reportsBy=${by}`;
      await page.goto(address);
      const card = await section(page, w.parts);
      const rows = card.locator('.chart-table tbody tr');
      await rows.first().waitFor();
      // the last number of each column that is not zero
      const columns = await rows.first().locator('td').count();
      let followed = 0;
      for (let column = 0; column < columns; column += 1) {
        await go(page, address);
        const here = await section(page, w.parts);
        await here.locator('.chart-table tbody tr').first().waitFor();
        const numbers = await here
          .locator(`.chart-table tbody td:nth-of-type(${column + 1})`)
          .allInnerTexts();
        if (numbers.every((n) => n === '0')) continue;
        const search = await follow(page, lang, await lastIn(here, column));
        expect(search).toMatch(by === 'region' ? /region=\d{6}/ : /officeId=/);
        expect(search).toMatch(/year=2025/);
        followed += 1;
      }
      expect(columns).toBe(11);
      expect(followed).toBeGreaterThan(8);
      await page.close();
    });

    it('opens a mark of the charts of progress and of weeks', async () => {
      const page = await screens.again(officer, { lang });
      for (const [title, tone, filter] of [
        [w.parts, 'done', /late=false/],
        [w.course, 'primary', /countedTo=/],
      ] as const) {
        await go(page, '/trends');
        const canvas = (await section(page, title)).locator('canvas');
        await canvas.waitFor();
        await canvas.click({ position: await markOf(page, canvas, tone) });
        await page.waitForURL(/\/reports\?/);
        expect(new URL(page.url()).search).toMatch(filter);
        await page.locator('.list table tbody tr').first().waitFor();
      }
      await page.close();
    });

    it('compares the weeks with the year before and with another region, and opens both', async () => {
      const page = await screens.again(officer, { lang });
      for (const [query, column, filter] of [
        ['compare=year', 1, /year=2025&countedFrom=[^&]+&countedTo=/],
        ['compare=year', 2, /year=2025&countedTo=/],
        ['compare=year', 5, /year=2024&countedTo=/],
        ['compare=region&region=330203&with=330212', 5, /region=330212&year=2025&countedTo=/],
      ] as const) {
        await go(page, `/trends?table=reportCourse&${query}`);
        const card = await section(page, w.course);
        await card.locator('.chart-table tbody tr').first().waitFor();
        if (query === 'compare=year') await card.getByText(w.ofThen).first().waitFor();
        expect(await follow(page, lang, await lastIn(card, column))).toMatch(filter);
      }
      await page.close();
    });

    it('leads from one line of 今日 to all reports that wait for review, and counts them in the menu', async () => {
      const page = await screens.again(district, { lang });
      await page.goto('/');
      const line = page.locator('.todo-title', { hasText: w.review });
      await page.locator('.todo').first().waitFor();
      // to-dos without a deadline come last
      const more = page.locator('.todos button.ant-btn-link');
      if ((await more.count()) > 0) await more.click();
      await line.waitFor();
      expect(await line.count()).toBe(1);
      const number = Number(w.review.exec(await line.innerText())?.[1]);
      const menu = page.locator('.side-menu li', { hasText: w.menu }).locator('.side-count');
      expect(await menu.innerText()).toMatch(new RegExp(`^${number}\\b`));
      await line.click();
      await page.waitForURL(/\/reports\?/);
      await page.getByText(w.count(number), { exact: true }).waitFor();
      await page.close();
    });
  });

  it('fits on a phone, and in a wide window', async () => {
    for (const [name, options] of [
      ['phone', { phone: true }],
      ['wide', {}],
    ] as const) {
      const page = await screens.again(officer, options);
      await page.goto('/trends?compare=year');
      for (const title of [WORDS.zh.parts, WORDS.zh.course]) {
        await section(page, title);
        await page.waitForLoadState('networkidle');
        await look(page, `trends-reports-${name}-${title.slice(-2)}`);
      }
      await page.close();
    }
  });

  it('had no error in any page and violated no content policy', () => {
    expect(screens.faults).toEqual([]);
  });
});
