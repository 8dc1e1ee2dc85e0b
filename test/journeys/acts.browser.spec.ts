import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, act, look } from '../given/screens.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** From the planned inspection to the closed order, by the people of both sides, in the real pages. */
describe('the acts on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let director: Person;
  let officer: Person;
  let second: Person;
  let inspector: Person;
  let head: Person;
  let platformId: string;
  let inspectionId: string;
  let orderId: string;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));

  /** Adds a file as evidence through the dialogue. */
  async function prove(page: Page, button: Locator, name: string, at: string): Promise<void> {
    await button.click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: PNG });
    await dialog.getByLabel('取得时间').fill(at);
    await dialog.getByLabel('我确认其中没有任何终端用户').check();
    await dialog.getByRole('button', { name: '上传', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    on('2026-11-02');
    const office = await desk.office();
    director = await desk.person('DIRECTOR', { officeId: office }, '陈立');
    officer = await desk.person('CASE_OFFICER', { officeId: office }, '王敏');
    second = await desk.person('CASE_OFFICER', { officeId: office }, '李芳');
    inspector = await desk.person('INSPECTOR', { officeId: office }, '赵刚');
    const other = await desk.person('INSPECTOR', { officeId: office }, '孙悦');
    const { registerPlatform: entered } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(
      officer,
      'mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }',
      {
        o: { code: '91330200MA0000001L', name: '虚构禾苗科技有限公司' },
        p: {
          name: '禾苗短视频',
          kinds: ['WEBSITE'],
          domains: ['hemiao.example'],
          apps: [],
          categories: ['SHORT_VIDEO', 'USER_ACCOUNTS'],
          tier: 'KEY',
          regionCode: '330203',
        },
      },
    );
    platformId = entered.id;
    head = await desk.person(
      'RESPONSIBLE_PERSON',
      { operatorId: entered.operator.id, platformIds: [platformId] },
      '周航',
    );
    const { planInspection } = await desk.must<{ planInspection: { id: string } }>(
      officer,
      'mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }',
      {
        input: {
          platformId,
          mode: 'ON_SITE',
          plannedOn: '2026-11-02',
          inspectorIds: [inspector.id, other.id],
          leadId: inspector.id,
          purpose: '年度例行检查',
          areaCodes: ['9'],
        },
      },
    );
    inspectionId = planInspection.id;
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('cover an inspection on a phone: start, both axes, a finding with its photograph, the seal; the ledger changes', async () => {
    const page = await screens.of(inspector, { phone: true });
    await page.goto('/inspections');
    await page.getByRole('link', { name: 'J-2026-001' }).tap();
    await page.getByText('年度例行检查', { exact: true }).waitFor();
    await look(page, 'visit-1-planned', '已安排');
    await act(page, '开始检查');
    const said = page.getByText('检查已开始');
    await said.waitFor();
    const box = await said.boundingBox();
    expect(box !== null && box.y > 0 && box.y + box.height < 844 - 68).toBe(true);
    await page.getByRole('progressbar').waitFor();
    await look(page, 'visit-2-begun');
    const cards = page.locator('.visit-item');
    const total = await cards.count();
    for (let n = 0; n < total; n += 1) {
      await page.getByRole('button', { name: `下一项未检查（${String(total - n)}）` }).tap();
      const card = cards.nth(n);
      const bad = n < 2;
      await card.getByText(bad ? '部分建立' : '已建立', { exact: true }).tap();
      if (n === 0) await page.getByText('1 项没有填完').first().waitFor();
      await card.getByText(bad ? '未运行' : '有效运行', { exact: true }).tap();
      await card.getByText('已保存', { exact: true }).waitFor();
      if (n === 0) await look(page, 'visit-3-judged');
    }
    for (const n of [0, 1]) {
      const card = cards.nth(n);
      await card.getByRole('button', { name: '记问题' }).tap();
      const drawer = page.getByRole('dialog');
      await drawer
        .getByLabel('问题', { exact: true })
        .fill(n === 0 ? '专项方案没有执行' : '未成年人模式默认关闭');
      await drawer.getByLabel('情况').fill('抽查 5 项安排，3 项没有记录。');
      await drawer.getByText('较重', { exact: true }).tap();
      if (n === 0) await look(page, 'visit-4-finding');
      await drawer.getByRole('button', { name: '记录问题' }).tap();
      await drawer.waitFor({ state: 'detached' });
    }
    const first = cards.nth(0).locator('.visit-findings');
    await prove(page, first.getByRole('button', { name: '取证' }), '现场.png', '2026-11-02T09:30');
    await first.getByRole('link', { name: '现场.png' }).waitFor();
    await cards.nth(0).scrollIntoViewIfNeeded();
    await look(page, 'visit-5-evidence');
    const url = (await first.getByRole('link', { name: '现场.png' }).getAttribute('href')) ?? '';
    expect((await (await page.request.get(url)).body()).equals(PNG)).toBe(true);

    await act(page, '封存', async (dialog) => {
      expect(await dialog.innerText()).toContain('2 个问题生效，状态为“待处理”');
      await dialog.getByLabel('检查结论').fill('两项未落实，建议责令限期整改。');
      await look(page, 'visit-6-seal');
    });
    await page.getByText('已封存', { exact: true }).first().waitFor();
    await look(page, 'visit-7-sealed', '两项未落实，建议责令限期整改。', /[0-9a-f]{64}/);

    await page.goto(`/platforms/${platformId}`);
    const row = page.getByRole('row').filter({ hasText: '专项方案' });
    await row.scrollIntoViewIfNeeded();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/部分建立 .*未运行 .*2026-11-02 J-2026-001/);
    await look(page, 'visit-8-ledger');
    await page.goto('/findings');
    await page.getByRole('link', { name: '专项方案没有执行' }).waitFor();
    await look(page, 'visit-9-findings', '未成年人模式默认关闭');
    await page.context().close();
  });

  it('cover an order: the officer drafts, the director signs, the officer serves and sees how the deadline was computed', async () => {
    on('2026-11-03');
    const desktop = await screens.of(officer);
    await desktop.goto(`/inspections/${inspectionId}`);
    await desktop.getByRole('button', { name: '拟整改书（2）' }).click();
    await desktop.getByText('对应问题与整改措施').waitFor();
    const measures = desktop.getByLabel('整改措施');
    await measures.nth(0).fill('执行专项方案，逐项留存记录。');
    await measures.nth(1).fill('未成年人模式默认开启，提交配置记录。');
    await desktop.getByLabel('法律依据').fill('《未成年人网络保护条例》第三十一条');
    await look(desktop, 'order-1-draft', '如今天送达，期限如下');
    await desktop.getByRole('button', { name: '保存草稿' }).click();
    await desktop.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
    orderId = desktop.url().split('/').at(-1) ?? '';
    // measures are in the order in which the findings were found
    await look(
      desktop,
      'order-2-drafted',
      '待签发',
      /1\. 执行专项方案[^]*F-2026-0001[^]*2\. 未成年人模式[^]*F-2026-0002/,
    );

    const desk2 = await screens.of(director);
    await desk2.goto('/');
    await desk2.getByRole('button', { name: /签发/ }).click();
    await desk2.waitForURL(`**/orders/${orderId}`);
    await act(desk2, '签发', async () => {
      await look(desk2, 'order-3-issue');
    });
    await desk2.getByText('待送达', { exact: true }).first().waitFor();
    await look(desk2, 'order-4-issued', '甬网改〔2026〕1号');
    await desk2.context().close();

    await desktop.reload();
    await act(desktop, '送达', async (dialog) => {
      await dialog.getByLabel('送达日期').fill('2026-11-03');
      await dialog.getByLabel('送达日期').press('Enter');
      await dialog.getByLabel('送达凭证').fill('送达回证 1 号');
      await dialog.getByText('按此送达日，期限如下').waitFor();
      await dialog.getByText('15 个工作日').waitFor();
      await look(desktop, 'order-5-serve');
    });
    await desktop.getByText('待答复', { exact: true }).waitFor();
    await look(desktop, 'order-6-served', /期限 2026-11-24/, /起算 15 个工作日，扣除 6 个休息日/);
    await desktop.getByRole('button', { name: 'English' }).click();
    // the explanation of the deadline has both languages; the hint of the step is requested again
    await look(desktop, 'order-7-served-en', /15 working days; 6 rest days skipped/, 'with the platform');
    await desktop.context().close();
  });

  it('cover an answer with evidence: accepted, verified by someone else, closed; the figures change', async () => {
    on('2026-11-10');
    const portal = await screens.of(head);
    await portal.goto('/');
    await portal.getByRole('button', { name: /^答复/ }).click();
    await portal.getByLabel('整改情况').first().waitFor();
    await look(portal, 'own-1-order');
    for (const n of [0, 1]) {
      const card = portal.locator('.portal-measure').nth(n);
      await card.getByLabel('整改情况').fill(`第 ${String(n + 1)} 项已落实，记录见附件。`);
      await card.getByText('已建立', { exact: true }).click();
      await card.getByText('有效运行', { exact: true }).click();
      await prove(
        portal,
        card.getByRole('button', { name: '添加证据' }),
        `记录${String(n + 1)}.png`,
        '2026-11-09T15:00',
      );
      await card.getByRole('link', { name: `记录${String(n + 1)}.png` }).waitFor();
    }
    await look(portal, 'own-2-answered');
    await act(portal, '提交答复', async (dialog) => {
      expect(await dialog.innerText()).toContain('共 2 项措施');
    });
    await portal.getByText('待网信部门办理').waitFor();
    await look(portal, 'own-3-submitted');
    await portal.context().close();

    const first = await screens.of(officer);
    await first.goto('/');
    const figure = async (page: Page, label: string): Promise<number> =>
      Number(/\d+/.exec(await page.locator('a.figure', { hasText: label }).locator('b').innerText())?.[0]);
    expect([await figure(first, '在办问题'), await figure(first, '本月办结')]).toEqual([2, 0]);
    await first.goto(`/orders/${orderId}`);
    await act(first, '接收答复', async (dialog) => {
      expect(await dialog.innerText()).toContain('可复核：');
      await look(first, 'settle-1-accept');
    });
    await first.getByText('您接收了这份答复，不能自己复核').first().waitFor();
    expect(await first.getByRole('button', { name: '复核', exact: true }).isDisabled()).toBe(true);
    await look(first, 'settle-2-hand-over', '可转交：');

    on('2026-11-12');
    const other = await screens.of(second);
    await other.goto(`/orders/${orderId}`);
    await act(other, '复核', async (dialog) => {
      for (const n of [0, 1]) {
        const one = dialog.locator('.verify-one').nth(n);
        await one.getByText('通过', { exact: true }).click();
        await one.getByText('已建立', { exact: true }).last().click();
        await one.getByText('有效运行', { exact: true }).last().click();
      }
      await look(other, 'settle-3-verify');
    });
    await other.getByRole('button', { name: '现在办结' }).click();
    await other.getByText('已办结', { exact: true }).first().waitFor();
    await look(other, 'settle-4-closed');
    await other.goto('/');
    expect([await figure(other, '在办问题'), await figure(other, '本月办结')]).toEqual([0, 2]);
    await look(other, 'settle-5-today');
    const { platform } = await desk.must<{
      platform: { ledger: { entries: { source: { kind: string } | null; operationState: string | null }[] } };
    }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { ledger { entries { operationState source { kind } } } } }',
      { id: platformId },
    );
    expect(
      platform.ledger.entries.filter((e) => e.source?.kind === 'VERIFICATION').map((e) => e.operationState),
    ).toEqual(['EFFECTIVE', 'EFFECTIVE']);
    await first.context().close();
    await other.context().close();
  });

  it('cause no error in any page and violate no content policy', () => {
    expect(screens.faults).toEqual([]);
  });
});
