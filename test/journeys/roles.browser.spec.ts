import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, look } from '../given/screens.ts';

const PASSWORD = 'a-long-new-password';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** An account created by two administrators, and a platform's liaison who joins by a letter and a link. */
describe('roles on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let first: Person;
  let second: Person;
  let auditor: Person;
  let director: Person;
  let platformId: string;

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    // a file's time of capture is that of the browser's own clock
    desk.clock.set(new Date());
    const officeId = await desk.office();
    first = await desk.person('SECURITY_ADMIN', { staffNo: 'A1' }, '邵宁');
    second = await desk.person('SECURITY_ADMIN', { staffNo: 'A2' }, '顾正');
    auditor = await desk.person('AUDIT_ADMIN', { staffNo: 'A3' }, '陆明');
    director = await desk.person('DIRECTOR', { officeId }, '陈立');
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
      director,
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`,
      {
        o: { code: '91330200MA0000001L', name: '虚构云杉科技有限公司' },
        p: {
          name: '云杉论坛',
          kinds: ['WEBSITE'],
          domains: ['yunshan.example'],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode: '330203',
        },
      },
    );
    platformId = registerPlatform.id;
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('create an account that one requests and another approves; its person sets the password and signs in', async () => {
    const asking = await screens.of(first);
    await asking.goto('/');
    await asking.getByRole('heading', { name: '账号', level: 1 }).waitFor();
    await asking.getByRole('button', { name: '申请开立账号' }).click();
    const form = asking.getByRole('dialog');
    await form.getByLabel('角色').click();
    await asking.locator('.ant-select-item-option').filter({ hasText: '查阅人员' }).click();
    await form.getByLabel('部门').click();
    await asking.locator('.ant-select-item-option').filter({ hasText: '甬网办' }).click();
    await form.getByLabel('姓名').fill('览青');
    await form.getByLabel('工号').fill('S-1');
    await form.getByLabel('用户名').fill('lan-qing');
    await form.getByLabel('理由').fill('调研需要');
    await form.getByRole('button', { name: '申请开立账号' }).click();
    await asking.getByText('已提出，等待另一名安全管理员审批').waitFor();
    await asking.getByRole('link', { name: '账号申请' }).click();
    const own = asking.locator('.admin-request').filter({ hasText: '览青' });
    expect(await own.getByRole('button', { name: '批准', exact: true }).isDisabled()).toBe(true);
    expect(await own.getByRole('button', { name: '撤回' }).isEnabled()).toBe(true);
    await look(asking, 'roles-1-own-request');

    const deciding = await screens.of(second);
    await deciding.goto('/');
    // open requests come first
    await deciding.getByRole('heading', { name: '账号申请', level: 1 }).waitFor();
    await deciding
      .locator('.admin-request')
      .filter({ hasText: '览青' })
      .getByRole('button', { name: '批准', exact: true })
      .click();
    await deciding.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click();
    const shown = deciding.locator('.admin-link');
    await shown.waitFor();
    const link = new URL(await shown.innerText()).pathname;
    await look(deciding, 'roles-2-link');

    const page = await screens.of(null);
    await page.goto(link);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再输一次密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设置密码' }).click();
    await page.getByText('账号已可使用').waitFor();
    await page.getByRole('link', { name: '登录' }).click();
    await page.getByLabel('用户名').fill('lan-qing');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('link', { name: '平台登记' }).click();
    await page.getByRole('link', { name: '云杉论坛' }).first().waitFor();
    expect(await page.getByRole('button', { name: '登记平台' }).count()).toBe(0);
    await page.goto(link);
    await page.getByText('链接已失效').waitFor();
  });

  it('show an auditor only the audit pages, whatever address is opened', async () => {
    const page = await screens.of(auditor);
    await page.goto('/platforms');
    await page.getByRole('heading', { name: '审计', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/audit');
    expect(await page.getByRole('navigation', { name: '菜单' }).getByRole('link').allInnerTexts()).toEqual([
      '部门',
      '审计',
      '设置',
    ]);
  });

  it('search the audit record by outcome, person and record, and download a record’s entries with their proof', async () => {
    const page = await screens.of(auditor);
    await page.goto('/admin/audit?outcome=REFUSED');
    await page.getByText('没有条目').waitFor();
    await desk.refusal(auditor, '{ accounts { id } }');
    await desk.refusal(director, 'mutation { closeOffice(id: "x", version: 1, reason: "x") { id } }');
    await page.reload();
    const table = page.getByRole('table', { name: '审计' });
    const row = table.getByRole('row').filter({ hasText: 'closeOffice' });
    await row.getByText('拒绝原因 FORBIDDEN').waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    await row.getByRole('button', { name: '陈立' }).click();
    await page.getByRole('button', { name: '去掉“结果”' }).click();
    const registered = table.getByRole('row').filter({ hasText: 'platform.register' });
    await registered.waitFor();
    expect(await table.innerText()).not.toContain('陆明');
    await registered.getByText('详情', { exact: true }).last().click();
    await registered.getByText('尚未封存').waitFor();
    await look(page, 'roles-3-audit');
    await registered.getByRole('button', { name: platformId }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出该记录的全部条目及证明' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`audit-platform-${platformId}.json`);
    const proof = JSON.parse(await readFile(await file.path(), 'utf8')) as { unsealed: string[] };
    expect(proof.unsealed.join()).toContain('platform.register');
    await page.goto('/admin/audit?record=1234');
    await page.getByText('记录编号不完整').waitFor();
  });

  it('invite a liaison by a letter; the account is changed and closed on the platform’s page', async () => {
    const page = await screens.of(director);
    await page.goto(`/platforms/${platformId}?tab=accounts`);
    await page.getByRole('button', { name: '邀请' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('姓名').fill('林某');
    await form.getByLabel('角色').click();
    await page.locator('.ant-select-item-option').filter({ hasText: '平台联络人' }).click();
    await form.getByRole('button', { name: '邀请' }).click();
    await form.getByText('请选择授权书').first().waitFor();
    await form
      .locator('input[type=file]')
      .setInputFiles({ name: '授权书.pdf', mimeType: 'application/pdf', buffer: PDF });
    await form.getByRole('button', { name: '邀请' }).click();
    const shown = page.locator('.account-link');
    await shown.waitFor();
    const link = new URL(await shown.innerText()).pathname;
    await page.getByRole('button', { name: '我已转交' }).click();
    const waiting = page.getByRole('row').filter({ hasText: '林某' });
    expect(await waiting.innerText()).toContain('授权书.pdf');
    await look(page, 'roles-3-invited');

    const guest = await screens.of(null);
    await guest.goto(link);
    await guest.getByText('甬网办邀请您为下列平台启用账号。').waitFor();
    await guest.getByLabel('用户名').fill('lin');
    await guest.getByLabel('密码', { exact: true }).fill('short');
    await guest.getByLabel('再输一次密码').fill('short');
    await guest.getByRole('button', { name: '启用账号' }).click();
    await guest.getByText('密码至少 12 个字符').first().waitFor();
    await guest.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await guest.getByLabel('再输一次密码').fill(PASSWORD);
    await look(guest, 'roles-4-invite');
    await guest.getByRole('button', { name: '启用账号' }).click();
    await guest.getByRole('link', { name: '登录' }).click();
    await guest.getByLabel('用户名').fill('lin');
    await guest.getByLabel('密码').fill(PASSWORD);
    await guest.getByRole('button', { name: '登录', exact: true }).click();
    await guest.getByText('云杉论坛').first().waitFor();

    await page.reload();
    const row = page.getByRole('row').filter({ hasText: '林某' });
    await row.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('dialog').getByLabel('理由').fill('离职');
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
    await page.getByText('账号已关闭').waitFor();
    await row.getByText(/关闭$/).first().waitFor();
    await guest.goto('/own/orders');
    await guest.getByRole('button', { name: '登录', exact: true }).waitFor();
  });
});
