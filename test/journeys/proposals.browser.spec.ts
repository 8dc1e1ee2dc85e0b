import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { ProposalDesk } from '../given/proposals.ts';
import { Screens, act, look } from '../given/screens.ts';

/** Chooses in the list of a dialogue's field. */
async function pick(page: Page, dialog: Locator, label: string, text: string): Promise<void> {
  await dialog.getByLabel(label, { exact: true }).first().click();
  await page
    .locator('.ant-select-dropdown:visible .ant-select-item-option')
    .filter({ hasText: text })
    .first()
    .click();
}

/** One merges, another decides; an officer is recused; the work of one who leaves is handed over. */
describe('merging, moving and recusal on the screen', () => {
  let it_: ProposalDesk;
  let screens: Screens;

  beforeAll(async () => {
    it_ = await ProposalDesk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    it_.orders.at('2026-11-02');
    await it_.orders.finding('2026-10-20');
    screens = await Screens.open(it_.orders.desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await it_.orders.desk.close();
  });

  it('proposes a merge with both records side by side; another person decides, and the old address redirects', async () => {
    const { officer, director, platformId } = it_.orders;
    const page = await screens.of(officer);
    await page.goto(`/platforms/${platformId}`);
    await page.getByRole('button', { name: '合并', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await pick(page, dialog, '保留的登记', '禾苗短视频极速版');
    await look(page, 'merge-propose', 'example.hemiao.lite', '转入保留的登记', 'F-2026-9001');
    await dialog.getByLabel('理由').fill('同一应用登记了两次');
    await dialog.getByRole('button', { name: '合并', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await look(page, 'merge-proposed', '待决定', '同一应用登记了两次');

    const theirs = await screens.of(director);
    await theirs.goto('/');
    await look(theirs, 'merge-todo', '决定合并', '提议并入“禾苗短视频极速版”');
    await theirs.getByRole('button', { name: /^决定合并: / }).click();
    await act(theirs, '同意合并', (d) => d.getByLabel('意见').fill('核对无误'));
    await look(theirs, 'merge-decided', '已同意', '核对无误', '随之转入');
    // a link that was sent before the page had its present address
    await theirs.goto('/moves?region=330200');
    await look(theirs, 'merge-former-address', '合并与移交', '核对无误');
    expect(theirs.url()).toContain('/transfers?region=330200');

    await page.goto(`/platforms/${platformId}`);
    await look(page, 'merge-led-on', '您查找的“禾苗短视频”已并入本登记。', '禾苗短视频极速版');
    expect(page.url()).toContain(it_.otherId);
    await page.getByRole('link', { name: '查看原登记' }).click();
    await look(page, 'merge-former', '本登记已并入“禾苗短视频极速版”', '已注销');
    await page.getByRole('tab', { name: '变更记录' }).click();
    await look(page, 'merge-history', '并入其他登记', '同一应用登记了两次');
  });

  it('declares an interest in the settings; the officer cannot be chosen for a visit, and the grounds are not shown', async () => {
    const page = await screens.of(it_.inspector);
    await page.goto('/settings');
    await page.getByRole('button', { name: '申报利害关系', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await pick(page, dialog, '运营主体', '虚构禾苗网络有限公司');
    await pick(page, dialog, '类型', '亲属');
    await dialog.getByRole('button', { name: '申报利害关系', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await look(page, 'interest-declared', '虚构禾苗网络有限公司 · 亲属 · 自 2026-11-02 起');

    const plan = await screens.of(it_.orders.officer);
    await plan.goto(`/inspections/new?platform=${it_.otherId}`);
    await look(plan, 'interest-plan', '检查员高原 与该运营主体有已申报的利害关系，应当回避');
    expect(await plan.locator('body').innerText()).not.toContain('亲属');
    expect(await plan.getByRole('checkbox', { name: /检查员高原/ }).isDisabled()).toBe(true);
    expect(await plan.getByRole('checkbox', { name: /承办周敏/ }).isEnabled()).toBe(true);
  });

  it('hands over the work of an officer on the staff page, on a phone and in English', async () => {
    const { officer, other } = it_.orders;
    await it_.plan(it_.otherId, [officer, it_.orders.director]);
    const page = await screens.of(it_.second, { lang: 'en', phone: true });
    await page.goto('/staff');
    await look(page, 'staff', 'Staff', 'Kinship', '1 inspections not sealed');
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: '承办陈立' }) })
      .getByRole('button', { name: 'Hand over', exact: true })
      .click();
    const dialog = page.getByRole('dialog');
    await pick(page, dialog, 'Taken over by', '承办周敏');
    await dialog.getByLabel('Reason').fill('moved to another post');
    await dialog.getByRole('button', { name: 'Hand over', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const [row] = await it_.orders.sql<{ n: number }>(
      'select count(*)::int as n from inspection_inspector where user_id = $1 and left_on is null',
      [other.id],
    );
    expect(row?.n).toBe(1);
    expect(screens.faults).toEqual([]);
  });
});
