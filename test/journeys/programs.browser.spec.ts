import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { asOwner } from '#api/owner';
import { Desk, PASSWORD } from '../given/desk.ts';
import { type Program, basic, oauth } from '../given/programs.ts';
import { type Platform, type Supervisors, platform, supervisors } from '../given/reports.ts';
import { Screens, act, look } from '../given/screens.ts';

/** A program on the screen: created, its secret changed, revoked, and shown to the office. */
describe('programs on the screen', () => {
  let desk: Desk;
  let screens: Screens;
  let city: Supervisors;
  let own: Platform;
  let page: Page;
  let first: Program;

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    desk.clock.set(new Date('2026-11-24T02:00:00Z'));
    city = await supervisors(desk);
    own = await platform(desk, city, '云杉论坛');
    screens = await Screens.open(desk);
    page = await screens.of(own.head);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  /** The text of the dialogue, which closes when the reader has kept it. */
  const secretIn = async (on: Page, kept: string): Promise<Program> => {
    const dialog = on.getByRole('dialog');
    const shown = dialog.locator('.portal-secret');
    await shown.nth(1).waitFor();
    const [id = '', secret = ''] = await shown.allInnerTexts();
    await dialog.getByRole('button', { name: kept, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    return { id, secret };
  };
  const status = async (program: Program): Promise<number> =>
    (await oauth(desk, 'token', { grant_type: 'client_credentials' }, basic(program))).status;

  it('are created with the scopes that were ticked, and show their secret once', async () => {
    await page.goto('/own');
    await page.getByRole('link', { name: '接口程序' }).click();
    await page.getByRole('heading', { name: '接口程序', level: 1 }).waitFor();
    await page.getByRole('button', { name: '新建程序', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: '新建程序', exact: true }).click();
    // missing input is shown at its field, and nothing was created
    await form.locator('.ant-form-item-explain-error').filter({ hasText: '请至少选择一项' }).waitFor();
    await form.getByLabel('名称').fill('法务系统');
    await form.getByRole('checkbox', { name: /查阅整改书/ }).check();
    await form.getByRole('checkbox', { name: /reports:write/ }).check();
    await look(page, 'programs-create', '查阅整改书', 'orders:read', '只选程序用得到的');
    await form.getByRole('button', { name: '新建程序', exact: true }).click();
    await look(page, 'programs-secret', '请现在保存密钥', 'client_secret');
    first = await secretIn(page, '我已保存');
    expect(first.secret).toMatch(/^tz_[\w-]{43}$/);
    await look(page, 'programs-list', '法务系统', first.id, '未使用过', '在用');
    expect(await page.content()).not.toContain(first.secret);
    const { body } = await oauth(desk, 'token', { grant_type: 'client_credentials' }, basic(first));
    expect(body['scope']).toBe('orders:read reports:write');
    await page.reload();
    await look(page, 'programs-used', '法务系统', '来自 127.0.0.1');
    expect(await page.content()).not.toContain(first.secret);
  });

  it('get a new secret: both work, until the former one is ended', async () => {
    const row = page.getByRole('row', { name: /法务系统/ });
    await row.getByRole('button', { name: '更换密钥', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '更换密钥', exact: true }).click();
    await look(page, 'programs-rotated', '2026-11-27 10:00');
    const second = await secretIn(page, '我已保存');
    expect(second.id).toBe(first.id);
    expect([await status(first), await status(second)]).toEqual([200, 200]);
    await look(page, 'programs-grace', '旧密钥有效至 2026-11-27 10:00');
    await act(page, '停用旧密钥');
    await page.getByText('旧密钥有效至').waitFor({ state: 'detached' });
    expect([await status(first), await status(second)]).toEqual([401, 200]);
    first = second;
  });

  it('are shown in English and on a phone, and ask for confirmation of identity before they are revoked', async () => {
    const phone = await screens.of(own.head, { lang: 'en', phone: true });
    await phone.emulateMedia({ colorScheme: 'dark' });
    await phone.goto('/own/programs');
    await look(phone, 'programs-phone', '法务系统', 'read orders', 'In use', 'Change the secret');
    await phone.getByRole('button', { name: 'Create a program', exact: true }).click();
    await look(phone, 'programs-phone-create', 'Scopes', 'orders:read');
    await phone.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await phone.getByRole('dialog').waitFor({ state: 'detached' });
    // the last confirmation of identity was a while ago
    await asOwner(desk.database.url, (source) =>
      source.query(
        `update session set confirmed_at = clock_timestamp() - interval '1 day' where user_id = $1`,
        [own.head.id],
      ),
    );
    const card = phone.getByRole('row', { name: /法务系统/ });
    await card.getByRole('button', { name: 'Disable', exact: true }).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Disable', exact: true }).click();
    await phone.getByLabel('Password').fill(PASSWORD);
    await phone.keyboard.press('Enter');
    await look(phone, 'programs-phone-off', 'The program is disabled', 'Disabled on');
    expect(await status(first)).toBe(401);
    await phone.context().close();
  });

  it('are shown to the office beside the accounts, which revokes one with a reason that the platform reads', async () => {
    const officer = await screens.of(city.officer);
    await officer.goto(`/platforms/${own.id}?tab=accounts`);
    await look(officer, 'programs-office', '接口程序', 'compliance', '法务系统');
    const row = officer.getByRole('row', { name: /compliance/ });
    await row.getByRole('button', { name: '停用', exact: true }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('理由').fill('反复上传同一文件');
    await dialog.getByRole('button', { name: '停用', exact: true }).click();
    await look(officer, 'programs-office-off', '程序已停用');
    expect(await desk.refusal({ bearer: own.bearer }, '{ ownPlatforms { id } }')).toBe('UNAUTHENTICATED');
    await page.reload();
    await look(page, 'programs-told', '网信部门停用：反复上传同一文件');
    // the refusal that asked for the password is the only error of the pages
    expect(screens.faults.filter((fault) => !/status of 403/.test(fault))).toEqual([]);
  });
});
