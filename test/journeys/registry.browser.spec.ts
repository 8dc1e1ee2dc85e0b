import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, act, look } from '../given/screens.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`;
const OPERATOR = { code: '91330200MA0000001L', name: '虚构云杉科技有限公司' };

/** The register on the screen: doubles, suspension, retirement, and two people at one entry. */
describe('the register on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let director: Person;
  let officer: Person;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const register = async (name: string, domain: string): Promise<string> => {
    const platform = {
      name,
      kinds: ['WEBSITE'],
      domains: [domain],
      apps: [],
      categories: ['USER_ACCOUNTS'],
      tier: 'GENERAL',
      regionCode: '330203',
    };
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
      o: OPERATOR,
      p: platform,
    });
    return registerPlatform.id;
  };
  /** Chooses in a list by typing a part of the word. */
  const pick = async (page: Page, field: Locator, text: string): Promise<void> => {
    await field.fill(text);
    await page.locator('.ant-select-item-option').filter({ hasText: text }).first().click();
  };

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    on('2026-11-02');
    const office = await desk.office();
    director = await desk.person('DIRECTOR', { officeId: office }, '陈立');
    officer = await desk.person('CASE_OFFICER', { officeId: office }, '王敏');
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('registers a likely double once it was acknowledged; suspends, resumes and retires it; the history shows who, when and what', async () => {
    await register('云杉论坛', 'yunshan.example');
    const page = await screens.of(officer);
    await page.goto('/platforms');
    await page.getByRole('button', { name: '登记平台' }).first().click();
    await page.getByLabel('统一社会信用代码').fill(OPERATOR.code);
    await page.getByText('已登记的主体，名下平台：云杉论坛').waitFor();
    await page.getByLabel('平台名称').fill('云杉社区');
    await page.getByLabel('域名').fill('yunshan.example');
    await page.getByLabel('域名').press('Enter');
    await pick(page, page.getByLabel('属地'), '海曙');
    await pick(page, page.getByLabel('服务类别和功能'), '账号');
    await page.getByLabel('服务类别和功能').press('Escape');
    await page.getByText('重点', { exact: true }).click();
    const doubles = page.locator('.doubles');
    await doubles.waitFor();
    expect(await doubles.innerText()).toContain('域名相同 · yunshan.example');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('请先核对疑似重复的平台').waitFor();
    const box = await doubles.boundingBox();
    expect(box !== null && box.y >= 0 && box.y + box.height <= 900).toBe(true);
    await look(page, 'registry-1-double');
    await doubles.getByLabel('已核对，“云杉论坛”不是同一平台').check();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.waitForURL(/\/platforms\/[0-9a-f-]{36}$/);
    const id = page.url().split('/').at(-1) ?? '';
    await look(page, 'registry-2-registered', '云杉社区', '更改登记');

    // these acts are the director's
    for (const deed of ['暂停监管', '恢复监管', '注销登记'])
      expect([deed, await page.getByRole('button', { name: deed }).count()]).toEqual([deed, 0]);
    await page.context().close();

    const head = await screens.of(director);
    await head.goto(`/platforms/${id}`);
    on('2026-11-03');
    await act(head, '暂停监管', async (dialog) => {
      await dialog.getByLabel('理由').fill('停业整顿');
    });
    await head.getByText('已暂停', { exact: true }).waitFor();
    on('2026-11-04');
    await act(head, '恢复监管', async (dialog) => {
      await dialog.getByLabel('理由').fill('恢复营业');
    });
    await head.getByText('在管', { exact: true }).waitFor();
    on('2026-11-05');
    await head.reload();
    await act(head, '注销登记', async (dialog) => {
      await dialog.getByRole('button', { name: '注销登记' }).click();
      await dialog.getByText('请写明理由').first().waitFor();
      await dialog.getByLabel('理由').fill('平台停止运营');
      await look(head, 'registry-3-retire');
    });
    await head.getByText('已注销', { exact: true }).waitFor();
    await head.getByRole('tab', { name: '变更记录' }).click();
    const acts = head.locator('.changes').first().locator('> li');
    await acts.first().waitFor();
    await look(head, 'registry-4-history');
    const shown = (await acts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(shown).toEqual([
      expect.stringMatching(
        /^注销登记 陈立 · 2026-11-05 10:00 (· 补录于 [-\d]+ [:\d]+ )?理由：平台停止运营 .*状态 在管 已注销/,
      ),
      expect.stringMatching(
        /^恢复监管 陈立 · 2026-11-04 10:00 (· 补录于 [-\d]+ [:\d]+ )?理由：恢复营业 .*状态 已暂停 在管/,
      ),
      expect.stringMatching(
        /^暂停监管 陈立 · 2026-11-03 10:00 (· 补录于 [-\d]+ [:\d]+ )?理由：停业整顿 .*状态 在管 已暂停/,
      ),
      expect.stringMatching(/^登记 王敏 · 2026-11-02 10:00/),
    ]);
    await head.context().close();
    expect(
      await desk.must(officer, 'query ($id: ID!) { platform(id: $id) { state retiredOn } }', { id }),
    ).toEqual({ platform: { state: 'RETIRED', retiredOn: '2026-11-05' } });
  });

  it.each([
    {
      lang: 'zh',
      name: '松果音频',
      words: { reason: '更改理由', save: '保存更改', head: '头部', stale: /王敏在 .* 已先修改了这条记录/ },
      more: { changed: '改动的内容：级别', reload: '载入最新内容，保留我的输入', field: '平台名称' },
    },
    {
      lang: 'en',
      name: '松果新闻',
      words: {
        reason: 'Reason for the change',
        save: 'Save the change',
        head: 'Head',
        stale: /王敏 changed this record before you/,
      },
      more: {
        changed: 'Changed: Tier',
        reload: 'Load the latest version, keep what I typed',
        field: 'Name of the platform',
      },
    },
  ] as const)(
    'two officers at one entry, in $lang: the second sees what changed and keeps the typed text',
    async ({ lang, name, words, more }) => {
      on('2026-11-06');
      const id = await register(name, `songguo-${lang}.example`);
      const [first, second] = [await screens.of(officer, { lang }), await screens.of(director, { lang })];
      for (const page of [first, second]) {
        await page.goto(`/platforms/${id}/change`);
        await page.getByLabel(words.reason).waitFor();
      }
      await second.getByLabel(more.field).fill(`${name}台`);
      await second.getByLabel(words.reason).fill('平台更名');
      await first.getByText(words.head, { exact: true }).click();
      await first.getByLabel(words.reason).fill('列为头部平台');
      await first.getByRole('button', { name: words.save }).click();
      await first.waitForURL(`**/platforms/${id}`);

      await second.getByRole('button', { name: words.save }).click();
      await second.getByText(words.stale).waitFor();
      await look(second, `stale-1-${lang}`, more.changed);
      await second.getByRole('button', { name: more.reload }).click();
      await second.getByText(words.stale).waitFor({ state: 'detached' });
      expect(await second.getByLabel(more.field).inputValue()).toBe(`${name}台`);
      expect(await second.getByLabel(words.reason).inputValue()).toBe('平台更名');
      expect(await second.getByRole('radio', { name: words.head, exact: true }).isChecked()).toBe(true);
      await look(second, `stale-2-${lang}`);
      await second.getByRole('button', { name: words.save }).click();
      await second.waitForURL(`**/platforms/${id}`);
      expect(
        await desk.must(officer, 'query ($id: ID!) { platform(id: $id) { name tier version } }', { id }),
      ).toEqual({ platform: { name: `${name}台`, tier: 'HEAD', version: 3 } });
      await first.context().close();
      await second.context().close();
    },
  );

  it('had no error in any page and violated no content policy', () => {
    expect(screens.faults).toEqual([]);
  });
});
