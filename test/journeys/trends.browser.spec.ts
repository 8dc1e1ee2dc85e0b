import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { DEMO_PASSWORD } from '#api/demo/load';
import { drawn, lastIn, markOf, section } from '../given/charts.ts';
import { SHARED } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, go, look } from '../given/screens.ts';

const WORDS = {
  zh: {
    count: (n: number) => `共 ${n} 条`,
    flow: '问题走势',
    told: /问题按/,
    close: '办结用时',
    timeliness: '整改按期率',
    repeats: '重复问题占新增的比例',
    coverage: '台账核验覆盖率',
    claims: '自报与核验对照',
    table: '数据表',
    export: '导出',
    png: '图片 PNG',
    xlsx: '表格 XLSX',
    heads: ['月份', '新增', '办结', '月末在办', '月末逾期'],
    heat: '在办问题分布',
    area: '责任领域',
    copy: '复制链接',
  },
  en: {
    count: (n: number) => `${n} in all`,
    flow: 'Findings over time',
    told: / by /,
    close: 'Time to close',
    timeliness: 'Orders answered in time',
    repeats: 'Share of repeats among new findings',
    coverage: 'Ledger verified within a year',
    claims: 'Claims compared with verified states',
    table: 'Table',
    export: 'Export',
    png: 'Picture (PNG)',
    xlsx: 'Table (XLSX)',
    heads: ['Month', 'New', 'Closed', 'Open at month end', 'Overdue at month end'],
    heat: 'Distribution of open findings',
    area: 'Duty area',
    copy: 'Copy the link',
  },
} as const;
type Lang = keyof typeof WORDS;

/** The page of trends over months of work: from a mark and from a number of the table to exactly its rows. */
describe('trends on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let officer: Person;

  beforeAll(async () => {
    desk = await Desk.open({
      demonstration: SHARED,
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    officer = { id: '', cookie: await desk.signIn('nb-officer1', DEMO_PASSWORD) };
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  /** Follows a link that shows a number, and reads in the list how many rows there are. */
  async function follow(page: Page, lang: Lang, link: Locator): Promise<{ address: string; number: number }> {
    const number = Number(await link.innerText());
    await link.click();
    await page.waitForURL(/\/(findings|orders|ledger|reports)\?/);
    await page.getByText(WORDS[lang].count(number), { exact: true }).waitFor();
    return { address: new URL(page.url()).search, number };
  }

  describe.each(['zh', 'en'] as const)('in %s', (lang) => {
    const w = WORDS[lang];

    it('opens every kind of number of a month from the table', async () => {
      const page = await screens.again(officer, { lang });
      const kinds = [/foundFrom=.*foundTo=/, /closedFrom=.*closedTo=/, /openOn=/, /overdueOn=/];
      for (const [column, filter] of kinds.entries()) {
        await go(page, '/trends?table=flow');
        const { address, number } = await follow(
          page,
          lang,
          await lastIn(await section(page, w.flow), column),
        );
        expect([column, number > 0, filter.test(address)]).toEqual([column, true, true]);
      }
      await page.close();
    });

    it.each([
      {
        what: 'flow',
        query: '',
        filters: { new: 'foundFrom', done: 'closedFrom', primary: 'openOn', late: 'overdueOn' },
      },
      { what: 'told', query: '&by=AREA&measure=open', filters: { primary: /area=[^&]+&openOn/ } },
      { what: 'told', query: '&by=REGION&measure=closed', filters: { done: /region=\d{6}&closedFrom/ } },
      { what: 'close', query: '', filters: { primary: 'closedFrom', warn: 'closedFrom' } },
      { what: 'timeliness', query: '', filters: { new: /dueFrom=[^&]+&dueTo=[^&]+&officeId=/ } },
    ] as const)(
      'opens every kind of mark of $what $query to the rows whose number the table shows',
      async ({ what, query, filters }) => {
        const page = await screens.again(officer, { lang });
        await page.goto(`/trends?table=${what}${query}`);
        const links = (await section(page, w[what])).locator('.chart-table tbody a');
        await links.first().waitFor();
        const numbers = new Map<string, number>();
        for (const link of await links.all())
          numbers.set((await link.getAttribute('href')) ?? '', Number(await link.innerText()));

        for (const [tone, filter] of Object.entries<string | RegExp>(filters)) {
          await go(page, `/trends?${query}`);
          const canvas = (await section(page, w[what])).locator('canvas');
          await canvas.waitFor();
          const place = await markOf(page, canvas, tone);
          await canvas.click({ position: place });
          await page.waitForURL(/\/(findings|orders)\?/);
          const { pathname, search } = new URL(page.url());
          expect([tone, search]).toEqual([tone, expect.stringMatching(filter)]);
          const number = numbers.get(pathname + search);
          if (number === undefined) throw new Error(`the table does not know ${pathname}${search}`);
          await page.getByText(w.count(number), { exact: true }).waitFor();
        }
        await page.close();
      },
    );

    it('opens the numbers of a duty area, a region, a tier and a category', async () => {
      const page = await screens.again(officer, { lang });
      for (const [by, filter] of [
        ['AREA', /area=/],
        ['REGION', /region=/],
        ['TIER', /tier=/],
        ['CATEGORY', /category=/],
      ] as const) {
        await go(page, `/trends?table=told&by=${by}&measure=open`);
        const card = await section(page, w.told);
        await card.locator('.chart-table tbody tr').first().waitFor();
        const link = card.locator('.chart-table tbody a', { hasText: /^[1-9]/ }).last();
        const { address, number } = await follow(page, lang, link);
        expect([by, number > 0, filter.test(address)]).toEqual([by, true, true]);
        // the list names the filter it was opened with
        if (by !== 'REGION') await page.locator('.chips li').nth(1).waitFor();
      }
      await page.close();
    });

    it('opens the orders of an office and of a district: due, in time, late', async () => {
      const page = await screens.again(officer, { lang });
      for (const who of ['office', 'district'] as const)
        for (const column of [0, 1, 2]) {
          await go(page, `/trends?table=timeliness&who=${who}`);
          const card = await section(page, w.timeliness);
          const { address } = await follow(page, lang, await lastIn(card, column));
          expect([who, address]).toEqual([
            who,
            expect.stringMatching(who === 'office' ? /officeId=[0-9a-f-]{36}/ : /region=\d{6}/),
          ]);
          if (who === 'office') await page.locator('.chips li').nth(2).waitFor();
        }
      await page.close();
    });

    it.each([
      ['repeats', 1, /foundFrom=.*repeat=true|repeat=true.*foundFrom=/],
      ['coverage', 0, /inForceOn=/],
      ['coverage', 1, /[?&]verifiedWithinYearOf=/],
      ['coverage', 2, /notVerifiedWithinYearOf=/],
      ['claims', 0, /area=.*claim=SAME/],
      ['claims', 1, /area=.*claim=HIGHER/],
      ['claims', 2, /area=.*claim=LOWER/],
    ] as const)('opens the numbers of %s, column %i', async (what, column, filter) => {
      const page = await screens.again(officer, { lang });
      await page.goto(`/trends?table=${what}`);
      const { address, number } = await follow(
        page,
        lang,
        await lastIn(await section(page, w[what]), column),
      );
      expect([number > 0, filter.test(address)]).toEqual([true, true]);
      await page.locator('.chips li').nth(1).waitFor();
      await page.close();
    });

    it('opens a cell of both heat maps', async () => {
      const page = await screens.again(officer, { lang });
      for (const heat of ['platform', 'region'] as const) {
        await go(page, `/trends?heat=${heat}`);
        const card = await section(page, w.heat);
        await card.locator('.heat').waitFor();
        const cell = card.locator('.heat td:not(.heat-total) a').first();
        const { number } = await follow(page, lang, cell);
        expect(number).toBeGreaterThan(0);
      }
      await page.close();
    });

    it('exports a workbook with the numbers of the table, and a picture of the chart', async () => {
      const page = await screens.again(officer, { lang });
      await page.goto('/trends?table=flow&tier=KEY');
      const card = await section(page, w.flow);
      await card.locator('.chart-table tbody tr').first().waitFor();
      const shown: (string | number)[][] = [];
      for (const row of await card.locator('.chart-table tbody tr').all())
        shown.push([
          await row.locator('th').innerText(),
          ...(await row.locator('td').allInnerTexts()).map(Number),
        ]);
      expect(shown.length).toBe(12);

      const saved = async (item: string) => {
        await card.getByRole('button', { name: w.export }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name: item }).click(),
        ]);
        return { name: download.suggestedFilename(), path: await download.path() };
      };
      const workbook = await saved(w.xlsx);
      expect(workbook.name).toContain(w.flow);
      expect(workbook.name).toMatch(/2025-12.*2026-11.*\.xlsx$/);
      const [numbers, about] = await readXlsxFile(workbook.path);
      expect(numbers?.data).toEqual([[...w.heads], ...shown]);
      const told = JSON.stringify(about?.data);
      for (const word of ['2025-12', lang === 'zh' ? '重点' : 'Key', 'tier=KEY'])
        expect(told).toContain(word);

      await card.getByRole('button', { pressed: true }).click();
      const canvas = card.locator('canvas');
      await canvas.waitFor();
      await drawn(page, canvas);
      const size = {
        width: Number(await canvas.getAttribute('width')),
        height: Number(await canvas.getAttribute('height')),
      };
      const picture = await readFile((await saved(w.png)).path);
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.readUInt32BE(16)).toBe(size.width);
      // as high as the chart with its title and legend above
      expect(picture.readUInt32BE(20) - size.height).toBeGreaterThan(40);
      expect(picture.readUInt32BE(20) - size.height).toBeLessThan(300);
      await page.close();
    });

    it('restores the view from its link', async () => {
      const page = await screens.again(officer, { lang });
      await page.goto('/trends');
      await (await section(page, w.flow)).getByRole('button', { name: w.table }).click();
      await page.mouse.wheel(0, -9000);
      await page.getByRole('combobox', { name: w.area }).click();
      await page.locator('.ant-select-item-option').nth(1).click();
      const address = page.url();
      expect(address).toMatch(/table=flow/);
      expect(address).toMatch(/area=/);
      await page.close();

      const colleague = await screens.of(officer, { lang });
      await colleague.goto(`${address}&from=2026-03&to=2026-08&compare=before&measure=overdue`);
      const rows = (await section(colleague, w.flow)).locator('.chart-table tbody tr');
      await rows.first().waitFor();
      expect(await rows.locator('th').allInnerTexts()).toEqual([
        '2026-03',
        '2026-04',
        '2026-05',
        '2026-06',
        '2026-07',
        '2026-08',
      ]);
      await look(colleague, `trends-link-${lang}`, '2025-09', '2026-02');
      await colleague.context().close();
    });
  });

  it('compares with a year before and with another region, and opens those rows', async () => {
    const page = await screens.again(officer);
    await page.goto('/trends?table=flow&from=2026-09&to=2026-11&compare=before');
    const before = await lastIn(await section(page, WORDS.zh.flow), 4);
    const { address } = await follow(page, 'zh', before);
    expect(address).toMatch(/foundFrom=2026-0[678]-01/);
    await page.goto('/trends?table=flow&compare=region');
    const other = await lastIn(await section(page, WORDS.zh.flow), 6);
    expect((await follow(page, 'zh', other)).address).toMatch(/region=\d{6}.*openOn=/);
    for (const who of ['office', 'district'] as const) {
      await page.goto(`/trends?table=timeliness&who=${who}&compare=region&region=330203&with=330212`);
      const card = await section(page, WORDS.zh.timeliness);
      await card.locator('.chart-table tbody tr').first().waitFor();
      const sums = card.locator('.chart-table tbody tr').first();
      expect(await sums.locator('th').innerText()).toBe('全辖区');
      const [now, then] = [sums.locator('td').nth(0).locator('a'), sums.locator('td').nth(4).locator('a')];
      expect(await now.getAttribute('href')).toContain('region=330203');
      expect((await follow(page, 'zh', then)).address).toMatch(/region=330212/);
    }
    await page.close();
  });

  it('fits on a phone', async () => {
    const page = await screens.again(officer, { phone: true });
    await page.goto('/trends');
    for (const title of [WORDS.zh.flow, WORDS.zh.told, WORDS.zh.heat, '自报与核验对照']) {
      await section(page, title);
      await page.waitForLoadState('networkidle');
      await look(page, `trends-phone-${String(title).slice(0, 6)}`);
    }
    await page.close();
  });

  it('had no error in any page and violated no content policy', () => {
    expect(screens.faults).toEqual([]);
  });
});
