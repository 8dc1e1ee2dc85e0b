import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '#api/demo/load';
import { closePages, openBrowser } from '../given/browser.ts';
import { SHARED } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';
import { inspectionUnderWay } from '../given/inspection.ts';
import { eventually } from '../given/waiting.ts';

const NOW = '2026-11-24';

interface OwnOrder {
  id: string;
  state: string;
  measures: { id: string; settled: boolean; answer: { id: string; text: string } | null }[];
}

/** Typed text is not lost and not sent wrongly: without a network, with a colleague, in two tabs, after the session. */

describe('text typed in the dashboard', () => {
  let desk: Desk;
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    desk = await Desk.open({
      demonstration: SHARED,
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    await desk.app.listen(0, '127.0.0.1');
    base = await desk.app.getUrl();
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await closePages(browser);
    await desk.close();
  });

  const signedIn = async (user: string): Promise<Person> => ({
    id: '',
    cookie: await desk.signIn(user, DEMO_PASSWORD),
  });

  /** A browser in which someone has signed in, in Chinese. */
  async function visit(user: string): Promise<{ page: Page; context: BrowserContext }> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(base);
    await page.locator('#username').fill(user);
    await page.locator('#password').fill(DEMO_PASSWORD);
    await page.locator('#password').press('Enter');
    await page.waitForSelector('main#main h1');
    return { page, context };
  }

  const dialog = (page: Page) => page.getByRole('dialog').last();
  /** Waits until a field holds a text. */
  async function holds(field: Locator, text: string): Promise<void> {
    await eventually(async () => (await field.inputValue()) === text, 10_000);
    expect(await field.inputValue()).toBe(text);
  }
  const served = async (who: Person): Promise<OwnOrder> => {
    const { ownOrders } = await desk.must<{ ownOrders: OwnOrder[] }>(
      who,
      '{ ownOrders { id state measures { id settled answer { id text } } } }',
    );
    const order = ownOrders.find((o) => o.state === 'SERVED');
    if (order === undefined) throw new Error('the demonstration has no served order');
    return order;
  };
  const openText = (order: OwnOrder, n: number): string => {
    const measure = order.measures.filter((m) => !m.settled)[n];
    return `#answers_${measure?.id ?? ''}_text`;
  };
  const textsOf = (order: OwnOrder): (string | undefined)[] =>
    order.measures.filter((m) => !m.settled).map((m) => m.answer?.text);

  it('an act without a network is refused with a message, and is not sent later', async () => {
    const director = await signedIn('nb-director');
    const { orders } = await desk.must<{ orders: { edges: { node: { id: string } }[] } }>(
      director,
      '{ orders(filter: { states: [DRAFT] }) { edges { node { id } } } }',
    );
    const id = orders.edges[0]?.node.id ?? '';
    const stateNow = async (): Promise<string> =>
      (
        await desk.must<{ order: { state: string } }>(
          director,
          'query ($id: ID!) { order(id: $id) { state } }',
          { id },
        )
      ).order.state;
    const { page, context } = await visit('nb-director');
    await page.goto(`${base}/orders/${id}`);
    await page.getByRole('button', { name: '签发' }).click();
    await context.setOffline(true);
    await dialog(page)
      .getByRole('button', { name: /签发|确定/ })
      .click();
    await dialog(page).getByText('连不上服务器，本次操作没有保存').waitFor();
    await dialog(page).getByRole('button', { name: '取消' }).click();
    await context.setOffline(false);
    await page.reload();
    await page.getByRole('button', { name: '签发' }).waitFor();
    expect(await stateNow()).toBe('DRAFT');
    await context.close();
  });

  it('a page opened without a network shows a message, and loads when the network is back', async () => {
    const { page, context } = await visit('nb-officer1');
    await page.goto(`${base}/platforms`);
    const names = page.locator('main tbody tr a[href^="/platforms/"]');
    await names.nth(0).click();
    await page.waitForSelector('.platform-figures');
    await page.goBack();
    await names.nth(1).waitFor();
    await context.setOffline(true);
    await names.nth(1).click();
    await page.getByText('连不上服务器').first().waitFor({ timeout: 60_000 });
    // a page whose script was not loaded yet
    await page.getByRole('link', { name: '责任清单' }).click();
    await page.getByText('没有网络，这个页面还没有载入').waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: '重新载入' }).click();
    await page.getByRole('heading', { name: '责任清单' }).waitFor();
    await context.close();
  });

  it('an answer that was cleared is not submitted with its former text', async () => {
    const head = await signedIn('platform-head');
    const order = await served(head);
    const { page, context } = await visit('platform-head');
    await page.goto(`${base}/own/orders/${order.id}`);
    const open = order.measures.filter((m) => !m.settled);
    for (const [n] of open.entries()) await page.locator(openText(order, n)).fill(`第 ${n + 1} 项已改`);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存').waitFor();
    expect(textsOf(await served(head))).toEqual(open.map((_, n) => `第 ${n + 1} 项已改`));

    await page.locator(openText(order, 0)).fill('');
    await page.getByRole('button', { name: '提交答复' }).click();
    await dialog(page).getByRole('button', { name: '提交答复' }).click();
    await dialog(page).getByText('还有 1 项').waitFor();
    const after = await served(head);
    expect([after.state, textsOf(after)[0]]).toEqual(['SERVED', '']);
    await context.close();
  });

  it('a colleague’s draft is not overwritten: both texts are shown, and one of them is chosen', async () => {
    const [head, liaison] = [await signedIn('platform-head'), await signedIn('platform-liaison')];
    const { page, context } = await visit('platform-head');
    const before = await served(head);
    await page.goto(`${base}/own/orders/${before.id}`);
    const field = page.locator(openText(before, 0));
    await field.fill('负责人所写');
    const [first] = before.measures.filter((m) => !m.settled);
    const SAVE =
      'mutation ($id: ID!, $a: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $a) { version } }';
    await desk.must(liaison, SAVE, {
      id: before.id,
      a: [{ measureId: first?.id, text: '联络员所写', replaces: first?.answer?.id }],
    });
    await page.getByRole('button', { name: '保存草稿' }).click();
    const clash = page.getByRole('alert').filter({ hasText: '已另存这一项的草稿' });
    await clash.getByText('联络员所写').waitFor();
    expect(await field.inputValue()).toBe('负责人所写');
    expect(textsOf(await served(head))[0]).toBe('联络员所写');

    await clash.getByRole('button', { name: '保留我的内容' }).click();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存').waitFor();
    expect(textsOf(await served(head))[0]).toBe('负责人所写');
    await context.close();
  });

  it('an open form does not overwrite changes made after it was opened', async () => {
    const officer = await signedIn('nb-officer1');
    const { platforms } = await desk.must<{
      platforms: {
        edges: { node: { id: string; allowedActions: { action: string; allowed: boolean }[] } }[];
      };
    }>(officer, '{ platforms(first: 50) { edges { node { id allowedActions { action allowed } } } } }');
    const id =
      platforms.edges.find(({ node }) => node.allowedActions.some((a) => a.action === 'change' && a.allowed))
        ?.node.id ?? '';
    const operator = async (): Promise<{ id: string; version: number; name: string; address: string }> =>
      (
        await desk.must<{
          platform: { operator: { id: string; version: number; name: string; address: string } };
        }>(officer, 'query ($id: ID!) { platform(id: $id) { operator { id version name address } } }', { id })
      ).platform.operator;
    const before = await operator();
    const { page, context } = await visit('nb-officer2');
    await page.goto(`${base}/platforms/${id}`);
    await page.getByRole('tab', { name: /登记/ }).click();
    await page.getByRole('button', { name: '变更主体名称或住所' }).click();
    await dialog(page).locator('#name').fill('窗口里改的名称有限公司');
    await dialog(page).locator('#reason').fill('更名');
    await desk.must(
      officer,
      'mutation ($id: ID!, $v: Int!, $n: String!) { changeOperator(id: $id, version: $v, name: $n, address: "同事改的地址", reason: "迁址") { id } }',
      { id: before.id, v: before.version, n: before.name },
    );
    // the page itself learns of it, as always when the reader comes back to it
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    const ok = dialog(page).locator('.ant-modal-footer .ant-btn-primary');
    await ok.click();
    await dialog(page).getByText('已先修改了这条记录').waitFor();
    expect(await operator()).toMatchObject({ name: before.name, address: '同事改的地址' });

    await dialog(page).getByRole('button', { name: '载入最新内容' }).click();
    await holds(dialog(page).locator('#address'), '同事改的地址');
    expect(await dialog(page).locator('#name').inputValue()).toBe('窗口里改的名称有限公司');
    await ok.click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await operator()).toMatchObject({ name: '窗口里改的名称有限公司', address: '同事改的地址' });
    await context.close();
  });

  it('stays when the session ends: the same person signs in over the page and continues', async () => {
    const head = await signedIn('platform-head');
    const order = await served(head);
    const { page, context } = await visit('platform-head');
    await page.goto(`${base}/own/orders/${order.id}`);
    await page.locator(openText(order, 0)).fill('会话结束前写的话');
    await context.clearCookies();
    await page.getByRole('button', { name: '保存草稿' }).click();
    await dialog(page).getByText('登录已过期').waitFor();
    await dialog(page).locator('input[type=password]').fill('wrong');
    await dialog(page).getByRole('button', { name: '重新登录' }).click();
    await dialog(page).getByRole('alert').waitFor();
    await dialog(page).locator('input[type=password]').fill(DEMO_PASSWORD);
    await dialog(page).getByRole('button', { name: '重新登录' }).click();
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await page.locator(openText(order, 0)).inputValue()).toBe('会话结束前写的话');
    await page.getByRole('button', { name: '保存草稿' }).click();
    await page.getByText('草稿已保存').waitFor();
    expect(textsOf(await served(head))[0]).toBe('会话结束前写的话');
    await context.close();
  });

  it('a discarded draft is gone, and leaving the page with a draft shows a message', async () => {
    const { page, context } = await visit('nb-officer1');
    await page.goto(`${base}/platforms/new`);
    const name = page.locator('#platform_name');
    await name.fill('写到一半的平台');
    await page.reload();
    await page.getByText('写到一半').or(name).first().waitFor();
    expect(await name.inputValue()).toBe('写到一半的平台');

    await page.getByRole('button', { name: /的菜单$/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.locator('.ant-modal-confirm-title', { hasText: '本机还有 1 份没有提交的内容' }).waitFor();
    await dialog(page).getByRole('button', { name: '先不退出' }).click();

    await page.getByRole('button', { name: '丢弃草稿' }).click();
    await holds(name, '');
    await page.reload();
    await name.waitFor();
    expect(await name.inputValue()).toBe('');
    await context.close();
  });

  describe('in an inspection', () => {
    let inspector: Person;
    let inspection: Awaited<ReturnType<typeof inspectionUnderWay>>;

    beforeAll(async () => {
      inspector = await signedIn('nb-inspector1');
      inspection = await inspectionUnderWay(desk, NOW);
    });

    const judge = async (page: Page, n: number): Promise<void> => {
      const card = page.locator(`#item-${inspection.items[n]?.id ?? ''}`);
      await card.getByRole('radio', { name: '部分建立' }).check({ force: true });
      await card.getByRole('radio', { name: '有效运行' }).check({ force: true });
    };
    const resultOf = async (n: number): Promise<unknown> => {
      const { inspection: now } = await desk.must<{
        inspection: { items: { id: string; result: string | null; note: string | null }[] };
      }>(inspector, `query ($id: ID!) { inspection(id: $id) { items { id result note } } }`, {
        id: inspection.id,
      });
      const item = now.items.find((one) => one.id === inspection.items[n]?.id);
      return [item?.result, item?.note];
    };

    it('two tabs without a network keep the text of each, and send it once they are opened again', async () => {
      const { page: one, context } = await visit('nb-inspector1');
      await one.goto(`${base}/inspections/${inspection.id}`);
      const two = await context.newPage();
      await two.goto(`${base}/inspections/${inspection.id}`);
      for (const page of [one, two]) await page.locator('.visit-item').first().waitFor();
      await context.setOffline(true);
      await judge(one, 0);
      await judge(two, 1);
      await one.getByText('没有保存').first().waitFor();
      // a note that is still being written when the tab is closed
      const card = one.locator(`#item-${inspection.items[0]?.id ?? ''}`);
      await card.getByRole('button', { name: '备注' }).click();
      await card.locator('textarea').fill('抽查十条');
      await one.getByText('2 条').first().waitFor();
      const kept = async (): Promise<boolean> =>
        (await one.evaluate<string>('JSON.stringify(localStorage)')).includes('抽查十条');
      expect(await eventually(kept, 10_000)).toBe(true);
      expect([await resultOf(0), await resultOf(1)]).toEqual([
        [null, null],
        [null, null],
      ]);
      await one.close();
      await two.close();
      await context.setOffline(false);
      const again = await context.newPage();
      await again.goto(`${base}/inspections/${inspection.id}`);
      await again.getByText('已全部保存').waitFor({ timeout: 60_000 });
      expect([await resultOf(0), await resultOf(1)]).toEqual([
        ['ASSESSED', '抽查十条'],
        ['ASSESSED', null],
      ]);
      await context.close();
    });

    it('entries not sent before someone ended the inspection are shown, not dropped', async () => {
      const { page, context } = await visit('nb-inspector1');
      await page.goto(`${base}/inspections/${inspection.id}`);
      await page.locator('.visit-item').first().waitFor();
      await context.setOffline(true);
      await judge(page, 2);
      await page.getByText('没有保存').first().waitFor();
      const { inspection: now } = await desk.must<{ inspection: { version: number } }>(
        inspector,
        'query ($id: ID!) { inspection(id: $id) { version } }',
        { id: inspection.id },
      );
      await desk.must(
        await signedIn('nb-officer1'),
        'mutation ($id: ID!, $v: Int!) { cancelInspection(id: $id, version: $v, reason: "改期") { id } }',
        { id: inspection.id, v: now.version },
      );
      await context.setOffline(false);
      const note = page.getByRole('alert').filter({ hasText: '检查已经取消' });
      await note.waitFor({ timeout: 60_000 });
      expect(await note.innerText()).toContain(inspection.items[2]?.item.code ?? 'no item');
      await note.getByRole('button', { name: '从本机删除' }).click();
      await dialog(page).getByRole('button', { name: '从本机删除' }).click();
      await note.waitFor({ state: 'hidden' });
      await page.reload();
      await page.getByText('改期').or(page.locator('main h1')).first().waitFor();
      expect(await page.getByText('检查已经取消；本机有').count()).toBe(0);
      await context.close();
    });
  });
});
