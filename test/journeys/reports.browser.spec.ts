import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { type TemplateSection, sectionsOf } from '#rules/supervision/reports';
import { violationsIn } from '../given/accessible.ts';
import { Desk } from '../given/desk.ts';
import {
  type Platform,
  type Supervisors,
  platform,
  report,
  supervisors,
  template,
} from '../given/reports.ts';
import { Screens, act, look } from '../given/screens.ts';

const SUBMIT = `mutation ($platformId: ID!, $year: Int!, $body: JSON) {
  submitAnnualReport(platformId: $platformId, year: $year, version: 0, body: $body) { standing }
}`;
const SAVE = `mutation ($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {
  saveAnnualReport(platformId: $platformId, year: $year, version: $version, body: $body) { version }
}`;
const DRAFT = `query ($platformId: ID!, $year: Int!) {
  ownAnnualReport(platformId: $platformId, year: $year) { version draft { body } }
}`;

/** A year's report by the liaison, the primary responsible person and the official, in the real pages. */
describe('a year’s report on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let city: Supervisors;
  let pine: Platform;
  let address: string;
  const sections: TemplateSection[] = sectionsOf(template().schema);
  const wanted = sections.flatMap((section) => section.fields).filter((field) => field.required).length;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const nav = (page: Page, name: string): Locator =>
    page.getByRole('navigation', { name: '各节' }).getByRole('button', { name });

  /** Fills the required fields of the open section: no systems changed, figures that agree, a text each. */
  async function fill(page: Page, section: TemplateSection): Promise<void> {
    const none = page.getByRole('button', { name: '本年没有', exact: true });
    if ((await none.count()) > 0) await none.click();
    for (const field of section.fields.filter((one) => one.required && one.kind !== 'LIST')) {
      const box = page.getByLabel(field.title.zh, { exact: true });
      const number = field.kind === 'INTEGER' || field.kind === 'DECIMAL';
      if ((await box.inputValue()) === '')
        await box.fill(number ? '4' : `${field.title.zh}：全年按计划进行。`);
    }
  }

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    on('2024-12-02');
    city = await supervisors(desk);
    pine = await platform(desk, city, '云杉论坛');
    await platform(desk, city, '半亩社区');
    const late = await platform(desk, city, '松果问答', { tier: 'KEY' });
    on('2025-01-10');
    const body = report({ '/areas/1/figures/posts': 9, '/narrative': '上一年的综述。' });
    await desk.must(pine.head, SUBMIT, { platformId: pine.id, year: 2024, body });
    on('2026-02-20');
    await desk.must(late.head, SUBMIT, { platformId: late.id, year: 2025, body: report() });
    on('2026-01-12');
    address = `/own/reports/${pine.id}/2025`;
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('is filled in by the liaison: the to-do leads to the form, and the check names everything at once, each at its field', async () => {
    const page = await screens.of(pine.liaison);
    await page.goto('/own');
    await page.getByRole('button', { name: '填报: 报送 2025 年度报告' }).click();
    await look(page, 'report-1-not-begun', '这一年度的报告还没有开始', '剩 15 个工作日');
    await page.getByRole('button', { name: '开始填报' }).click();
    await look(page, 'report-2-form', '0 / 10', '上一年：9 个');
    await page.getByRole('button', { name: '检查', exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect([await summary.innerText(), await summary.getByRole('listitem').count()]).toEqual([
      expect.stringContaining(`有 ${String(wanted)} 处需要修改`),
      wanted,
    ]);
    await look(page, 'report-3-all-faults', '10 处要改');
    await summary.getByRole('button', { name: '“综述”必须填写。' }).click();
    await page.getByLabel('综述', { exact: true }).and(page.locator(':focus')).waitFor();

    await nav(page, '1 责任治理').click();
    await page.getByRole('button', { name: '加一项' }).click();
    await page.getByLabel('制度名称').fill('内容审核责任制');
    await fill(page, sections[0] as TemplateSection);
    // three faults, each shown on leaving the field
    await page.getByLabel('到岗', { exact: true }).fill('7');
    await page.getByLabel('主要负责人主持的专题会议', { exact: true }).fill('2.5');
    await page.getByLabel('按时完成的节点', { exact: true }).fill('六');
    await page.getByLabel('存在问题', { exact: true }).click();
    await look(
      page,
      'report-4-at-the-field',
      /不能大于“责任治理 · 数据 · 应设责任岗位”（4）/,
      '应为整数，或勾选“不适用”。',
    );
    await page.getByRole('button', { name: '保存草稿' }).click();
    await look(page, 'report-5-not-a-draft', '应为整数，或勾选“不适用”。', '已保存在本机，未保存到服务器');
    await page.getByLabel('到岗', { exact: true }).fill('３');
    await page.getByLabel('主要负责人主持的专题会议', { exact: true }).fill('2');
    await page.getByLabel('按时完成的节点', { exact: true }).fill('4');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存到服务器').waitFor();

    // typed text is kept on the device, whatever happens to the page
    await nav(page, '综述').click();
    await page.getByLabel('综述', { exact: true }).fill('全年履责情况总体平稳。');
    await page.reload();
    await look(page, 'report-6-restored', '已恢复本机未保存的输入');
    expect(await page.getByLabel('综述', { exact: true }).inputValue()).toBe('全年履责情况总体平稳。');
    await page.context().close();
  });

  it('loses nothing when two people write at once: the other text is shown, mine stays until I choose', async () => {
    const page = await screens.of(pine.liaison);
    await page.goto(`${address}/edit?section=2`);
    await page.getByLabel('运行情况', { exact: true }).fill('我写的运行情况。');
    const { ownAnnualReport: kept } = await desk.must<{
      ownAnnualReport: {
        version: number;
        draft: { body: { areas: Record<string, Record<string, unknown>> } };
      };
    }>(pine.liaison, DRAFT, { platformId: pine.id, year: 2025 });
    const body = structuredClone(kept.draft.body);
    body.areas['2'] = { ...body.areas['2'], operation: '程序写的运行情况。', problems: '程序写的问题。' };
    await desk.must({ bearer: pine.bearer }, SAVE, {
      platformId: pine.id,
      year: 2025,
      version: kept.version,
      body,
    });
    await page.getByRole('button', { name: '保存草稿' }).click();
    await look(page, 'report-7-stale', /先修改了这条记录/);
    await page.getByRole('button', { name: '载入最新内容，保留我的输入' }).click();
    await look(
      page,
      'report-8-merged',
      '社区规则 · 存在问题',
      '您的：我写的运行情况。',
      '对方的：程序写的运行情况。',
    );
    expect(await page.getByLabel('存在问题', { exact: true }).inputValue()).toBe('程序写的问题。');
    expect(await page.getByLabel('运行情况', { exact: true }).inputValue()).toBe('我写的运行情况。');
    await page.getByRole('button', { name: '采用对方的内容' }).click();
    expect(await page.getByLabel('运行情况', { exact: true }).inputValue()).toBe('程序写的运行情况。');
    await page.getByRole('button', { name: '知道了' }).click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存到服务器').waitFor();
    await page.context().close();
  });

  it('is submitted once there are no faults, and waits for the responsible person, whom the liaison cannot replace', async () => {
    const page = await screens.of(pine.liaison);
    await page.goto(`${address}/edit`);
    for (const section of sections) {
      const title = section.areaCode === null ? '综述' : `${section.areaCode} ${section.title.zh}`;
      await nav(page, title).click();
      await page.getByRole('heading', { name: title, level: 2 }).waitFor();
      await fill(page, section);
    }
    await page.getByRole('button', { name: '提交', exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    // the row of the first section lacks its description of changes
    expect(await summary.getByRole('listitem').count()).toBe(1);
    await summary.getByRole('button').click();
    await page.getByRole('combobox', { name: '变化' }).click();
    await page.getByText('新订', { exact: true }).last().click();
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await look(page, 'report-9-clean', '没有发现问题，可以提交');
    await act(page, '提交', async () => look(page, 'report-10-submit', '提交后等待本平台主要负责人确认'));
    await page.waitForURL(`**${address}`);
    await look(page, 'report-11-waits', '等待主要负责人确认', '甬网报收〔2026〕2号', '至 2026-01-19');
    expect(await page.getByRole('button', { name: '确认报送' }).count()).toBe(0);
    await page.context().close();
  });

  it('is read and confirmed on a phone by the responsible person, who gets the receipt', async () => {
    on('2026-01-14');
    const page = await screens.of(pine.head, { phone: true });
    await page.goto('/own');
    await page.getByRole('button', { name: '审阅确认: 确认已提交的 2025 年度报告' }).tap();
    await look(
      page,
      'report-12-to-confirm',
      '以下是确认后将要生效的全文',
      '综述：全年按计划进行。',
      '程序写的问题。',
    );
    await page.getByRole('button', { name: '确认报送' }).first().tap();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '确认报送' }).tap();
    await dialog.getByText('请先确认已通读全文').first().waitFor();
    await dialog.getByLabel('我已通读全文').check();
    await dialog.getByRole('button', { name: '确认报送' }).tap();
    await dialog.waitFor({ state: 'detached' });
    await look(page, 'report-13-filed', '待网信部门审阅', '按期报送');
    await page.getByRole('link', { name: '查看和打印回执' }).tap();
    await look(page, 'report-14-receipt', '以提交时间计，为 2026-01-12', /[0-9a-f]{64}/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    expect(await page.getByText('甬网报收〔2026〕2号').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('is counted for the office as in the list', async () => {
    on('2026-02-24');
    const page = await screens.of(city.officer);
    await page.goto('/reports');
    await look(page, 'report-15-office', '2025 年度报告', '应报 3 家');
    const counts = page.getByRole('region', { name: '报送进度' }).getByRole('link');
    const seen: Record<string, number> = {};
    for (let i = 0; i < (await counts.count()); i += 1) {
      const [name = '', number = ''] = (await counts.nth(i).innerText()).trim().split(/\s+/);
      await counts.nth(i).click();
      await page.waitForURL(/[?&](standing|late|overdue)=/);
      await page.getByText(`共 ${number} 条`, { exact: true }).waitFor();
      const rows = await page.locator('main tbody tr').count();
      expect([name, rows]).toEqual([name, Number(number)]);
      seen[name] = rows;
      await page.goto('/reports');
      await page.getByRole('region', { name: '报送进度' }).waitFor();
    }
    expect(seen).toEqual({
      已接收: 0,
      已报送: 2,
      已退回: 0,
      待负责人确认: 0,
      草稿: 0,
      未开始: 1,
      按期报送: 1,
      逾期报送: 1,
      逾期未报: 1,
    });
    await page.context().close();
  });

  it('is returned by the official with a remark at a field, read beside last year', async () => {
    const page = await screens.of(city.officer);
    await page.goto(`/reports/${pine.id}/2025`);
    await look(page, 'report-16-review', '待网信部门办理', '甬网报收〔2026〕2号', '上一年所填');
    const posts = page.getByRole('row').filter({ hasText: '应设责任岗位' });
    expect((await posts.innerText()).replace(/\s+/g, ' ')).toMatch(/4 个 9 个 −5$/);
    await page.getByRole('button', { name: '对“责任治理 · 应设责任岗位”写意见' }).click();
    await page
      .getByRole('textbox', { name: '对“责任治理 · 应设责任岗位”写意见' })
      .fill('比上一年少 5 个，请说明。');
    await page.reload();
    await page.getByText('已写 1 处意见').waitFor();
    await act(page, '退回', async (dialog) => {
      await dialog.getByText('一并发出 1 处意见。').waitFor();
      await dialog.getByLabel('理由').fill('岗位数变化没有说明。');
      await look(page, 'report-17-return');
    });
    await look(page, 'report-18-returned', '已退回', '待平台办理', '比上一年少 5 个，请说明。');
    await page.context().close();
  });

  it('is corrected in English at the remark, filed again, and keeps its first day', async () => {
    on('2026-02-25');
    const page = await screens.of(pine.liaison, { lang: 'en' });
    await page.goto(address);
    await look(page, 'report-19-returned-en', 'The office returned this report', '岗位数变化没有说明。');
    await page.getByRole('button', { name: 'Correct and file again' }).click();
    await look(page, 'report-20-mend-en', '比上一年少 5 个，请说明。', '1 remark');
    await page.getByLabel('Responsible posts required', { exact: true }).fill('2');
    await page.getByLabel('Problems', { exact: true }).click();
    await look(page, 'report-21-fault-en', /Must not exceed .*Responsible posts required/);
    await page.getByLabel('Responsible posts required', { exact: true }).fill('9');
    await act(page, 'Submit');
    await look(page, 'report-22-waits-en', 'Awaiting confirmation by the primary responsible person');
    await page.context().close();

    const head = await screens.of(pine.head, { lang: 'en' });
    await head.goto(address);
    await look(
      head,
      'report-23-changes-en',
      'Changes compared with the present version',
      'Version 1',
      'Version 2',
    );
    await head.getByRole('button', { name: 'Confirm and file' }).first().click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('I have read the whole report').check();
    await dialog.getByRole('button', { name: 'Confirm and file' }).click();
    await dialog.waitFor({ state: 'detached' });
    await look(head, 'report-24-filed-en', 'Filed again after a return: 2026-01-12');
    await head.context().close();
  });

  it('is accepted, with the difference of the two versions shown; the platform’s page and an amendment follow', async () => {
    const page = await screens.of(city.officer);
    await page.goto(`/reports/${pine.id}/2025?tab=versions`);
    await page.getByRole('button', { name: '与第 1 版的差异' }).click();
    const row = page.getByRole('row').filter({ hasText: '应设责任岗位' });
    expect((await row.innerText()).replace(/\s+/g, ' ').trim()).toMatch(/应设责任岗位 4 9$/);
    await look(page, 'report-25-difference', '退回后重报');
    await act(page, '接收');
    await look(page, 'report-26-accepted', '已接收');
    await page.goto(`/platforms/${pine.id}?tab=reports`);
    await look(page, 'report-27-platform', '2025 年度报告', '2024 年度报告', '按期报送');
    await page.context().close();

    const own = await screens.of(pine.liaison);
    await own.goto(address);
    await own.getByRole('button', { name: '更正', exact: true }).click();
    await nav(own, '综述').click();
    await own.getByLabel('综述', { exact: true }).fill('全年履责情况总体平稳，岗位数已核对。');
    await act(own, '提交更正', async (dialog) => {
      await dialog.getByLabel('更正理由').fill('补充岗位数的核对情况。');
      await look(own, 'report-28-amend');
    });
    await act(own, '撤回', async (dialog) => dialog.getByLabel('理由').fill('还要再改。'));
    await look(own, 'report-29-withdrawn', '有一份更正草稿', '已接收');
    await own.context().close();
  });

  it.each([
    ['zh', false],
    ['en', true],
  ] as const)(
    'can be used by everyone in %s (on a phone: %s): no serious accessibility fault',
    async (lang, phone) => {
      const grave: string[] = [];
      for (const [person, paths] of [
        [pine.liaison, ['/own/reports', address, `${address}/edit`, `${address}/receipts/1`]],
        [city.officer, ['/reports', `/reports/${pine.id}/2025`, `/platforms/${pine.id}?tab=reports`]],
      ] as const) {
        const page = await screens.of(person, { lang, phone });
        for (const path of paths) {
          await page.goto(path);
          await page.waitForLoadState('networkidle');
          await look(page, `report-axe-${lang}-${String(phone)}-${path.replaceAll(/\W/g, '-')}`, '2025');
          const violations = await violationsIn(page);
          for (const v of violations.filter((one) => one.impact === 'critical' || one.impact === 'serious'))
            grave.push(`${path} ${v.id}: ${v.nodes[0]?.html ?? ''}`);
        }
        await page.context().close();
      }
      expect(grave).toEqual([]);
    },
  );

  it('had no error in any page and violated no content policy', () => {
    expect(screens.faults).toEqual([]);
  });
});
