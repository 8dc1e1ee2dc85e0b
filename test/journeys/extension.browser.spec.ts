import { fileURLToPath } from 'node:url';
import { OrderDesk, type OrderSeen } from '../given/orders.ts';
import { Screens, act, look } from '../given/screens.ts';

/** More time, by the people of both sides: requested on a phone, decided on a desktop, in both languages. */
describe('an extension on the screen', () => {
  let it_: OrderDesk;
  let screens: Screens;
  let order: OrderSeen;

  beforeAll(async () => {
    it_ = await OrderDesk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    order = await it_.served('2026-10-12', { days: 10 });
    expect(order.dueOn).toBe('2026-10-26');
    screens = await Screens.open(it_.desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await it_.desk.close();
  });

  it('is requested on a phone, with the note that the deadline still runs', async () => {
    const page = await screens.of(it_.head, { phone: true });
    await page.goto(`/own/orders/${order.id}`);
    await act(page, '申请延期', async (dialog) => {
      await dialog.getByLabel('延长的工作日数').fill('4');
      await dialog.getByText('照此延长，期限至 2026-10-30（周五）。').waitFor();
      await look(page, 'extension-1-asking');
      await dialog.getByLabel('理由').fill('推荐系统改造须分两次停机。');
    });
    await look(
      page,
      'extension-2-asked',
      '延期待决定',
      '申请延长 4 个工作日',
      '原期限 2026-10-26',
      '决定之前，期限照常计算。',
    );
    expect(await page.getByRole('button', { name: '申请延期', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '撤回延期申请', exact: true }).waitFor();
  });

  it('is a to-do of the director, who grants less and gives the reason', async () => {
    const page = await screens.of(it_.director, { lang: 'en' });
    await page.goto('/');
    await page.getByRole('button', { name: /^Decide on extension: / }).click();
    await look(page, 'extension-3-waits', '4 more working days requested', '推荐系统改造须分两次停机。');
    await act(page, 'Grant extension', async (dialog) => {
      await dialog.getByLabel('Additional working days').fill('2');
      await dialog.getByText('The deadline would then be 2026-10-28 (Wed).').waitFor();
      await dialog.getByRole('button', { name: 'Grant extension', exact: true }).click();
      // less than was requested: the server requires a reason, at the field
      await dialog.getByText('Please give a reason.').first().waitFor();
      await dialog.getByLabel('Grounds').fill('两天足以完成第二次停机。');
      await look(page, 'extension-4-granting');
    });
    await look(
      page,
      'extension-5-granted',
      '2 working days granted, due 2026-10-28',
      'Granted',
      'Extension granted',
      'extended on request by 2 working days, 12 in all',
    );
  });

  it('is shown to the platform with its grounds', async () => {
    const page = await screens.of(it_.head);
    await page.goto(`/own/orders/${order.id}`);
    await look(
      page,
      'extension-6-told',
      '批准延长 2 个工作日，期限至 2026-10-28',
      '两天足以完成第二次停机。',
      '期限 2026-10-28',
    );
    // the person who decided is shown as the office
    expect(await page.locator('body').innerText()).not.toContain('王璐');
  });

  it('is entered from paper by an officer, who then cannot decide it', async () => {
    it_.at('2026-10-27');
    const page = await screens.of(it_.director);
    await page.goto(`/orders/${order.id}`);
    await act(page, '提请延期', async (dialog) => {
      await dialog.getByLabel('收到申请的日期').fill('2026-10-27');
      await dialog.getByLabel('收到申请的日期').press('Enter');
      await dialog.getByLabel('延长的工作日数').fill('3');
      await dialog.getByLabel('平台申请的理由').fill('平台来函，供应商延误。');
    });
    await look(page, 'extension-7-put-forward', '主任王璐提请，2026-10-27 收到平台申请');
    const grant = page.getByRole('button', { name: '批准延期', exact: true });
    expect(await grant.isDisabled()).toBe(true);
    await page.getByText('须由提出人或当事人以外的人员决定').first().waitFor({ state: 'attached' });
    await act(page, '撤回提请');
    await look(page, 'extension-8-taken-back', '网信部门撤回代为提请的延期', '已撤回');
    await page.getByRole('tab', { name: /^各轮答复/ }).click();
    await look(
      page,
      'extension-9-round',
      '期限 2026-10-26（2026-10-12 送达，10 个工作日）',
      '期限改至 2026-10-28（经批准延长 2 个工作日，期限共 12 个工作日）',
    );
  });

  it('is withdrawn by the platform, requested again, declined, and the grounds are shown', async () => {
    const page = await screens.of(it_.head, { lang: 'en' });
    await page.goto(`/own/orders/${order.id}`);
    const ask = (reason: string): Promise<void> =>
      act(page, 'Request extension', (dialog) => dialog.getByLabel('Reason').fill(reason));
    await ask('先提出，随后撤回');
    await act(page, 'Withdraw the extension request');
    await look(page, 'extension-10-withdrawn', 'Request for an extension withdrawn', 'Withdrawn');
    await ask('供应商再次延误');
    await look(page, 'extension-11-again', 'Extension awaiting decision', '5 more working days requested');
    const desk = await screens.of(it_.director, { phone: true });
    await desk.goto(`/orders/${order.id}`);
    await act(desk, '不予延期', async (dialog) => {
      await dialog.getByText('供应商再次延误').waitFor();
      await dialog.getByLabel('理由').fill('已延长一次，期限内可以完成。');
    });
    await look(desk, 'extension-12-declined', '不予延期', '已延长一次，期限内可以完成。', '期限 2026-10-28');
    await page.reload();
    await look(page, 'extension-13-told', 'Declined', '已延长一次，期限内可以完成。', 'due 2026-10-28');
    expect(screens.faults).toEqual([]);
  });
});
