import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '#api/demo/load';
import { asOwner } from '#api/owner';
import { SHARED } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, look } from '../given/screens.ts';

/** Ctrl K in the real pages, as an officer and as a platform's head. */
describe('the search on the screen', () => {
  let desk: Desk;
  let screens: Screens;

  const person = async (username: string): Promise<Person> => ({
    id: '',
    cookie: await desk.signIn(username, DEMO_PASSWORD),
  });
  const one = async <T>(sql: string): Promise<T> => {
    const [row] = await asOwner(desk.database.url, (source) => source.query<T[]>(sql));
    if (!row) throw new Error(`nothing for ${sql}`);
    return row;
  };

  beforeAll(async () => {
    desk = await Desk.open({
      demonstration: SHARED,
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    screens = await Screens.open(desk);
  });
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('opens a platform by two characters and Enter, and remembers it', async () => {
    const { name, id } = await one<{ name: string; id: string }>(
      `select p.name, p.id from platform p join office o on o.id = p.office_id where o.region_code = '330200' order by p.id desc limit 1`,
    );
    const page = await screens.of(await person('nb-officer1'));
    await page.goto('/');
    await look(page, 'search-today', '今日');
    await page.keyboard.press('Control+k');
    await look(page, 'search-empty', '输入两个字以上');
    await page.keyboard.type(name.slice(0, 1));
    await look(page, 'search-one-character', '请再输入一个字');
    await page.keyboard.type(name.slice(1, 2));
    const first = page.getByRole('option').first();
    await first.getByText(name.slice(0, 2), { exact: true }).first().waitFor();
    await look(page, 'search-hits', '平台登记', name, '1 项');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/platforms/${id}`);
    await look(page, 'search-opened', name);
    await page.keyboard.press('Control+k');
    await look(page, 'search-recent', '最近打开', name);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('opens the right hit when Enter comes before the list', async () => {
    const { number, id } = await one<{ number: string; id: string }>(
      `select r.number, r.id from rectification_order r join office o on o.id = r.office_id where o.region_code = '330200' and r.number is not null limit 1`,
    );
    const page = await screens.of(await person('nb-officer1'), { lang: 'en' });
    await page.goto('/');
    await look(page, 'search-today-en', 'Today');
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Search', exact: true });
    await box.fill(number);
    await box.press('Enter');
    await page.waitForURL(`**/orders/${id}`);
    await page.keyboard.press('Control+k');
    await look(page, 'search-recent-en', 'Opened recently', number);
    await box.fill('不存在的名字');
    await look(page, 'search-none-en', 'Nothing found for');
  });

  it('finds with the arrows, and shows a platform its own orders only', async () => {
    const mine = await one<{ name: string; number: string; id: string; others: number }>(
      `select p.name, r.number, r.id, (select count(*)::int from search_doc where kind = 'ORDER' and platform_id <> p.id) as others
         from platform p join user_platform up on up.platform_id = p.id join app_user u on u.id = up.user_id
         join rectification_order r on r.platform_id = p.id and r.number is not null
        where u.username = 'platform-head' order by r.id desc limit 1`,
    );
    expect(mine.others).toBeGreaterThan(0);
    const page = await screens.of(await person('platform-head'));
    await page.goto('/own');
    await look(page, 'search-own', '待办');
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: '查找', exact: true });
    await box.fill('2026');
    const listed = page.getByRole('group', { name: '整改' }).getByRole('option');
    await listed.filter({ hasText: mine.number }).waitFor();
    await look(page, 'search-own-hits', '整改');
    const orders = await listed.allInnerTexts();
    expect(orders.length).toBeGreaterThan(0);
    expect(orders.filter((text) => !text.includes(mine.name))).toEqual([]);
    await box.fill(mine.name.slice(0, 2));
    await page.getByRole('group', { name: '平台登记' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await look(page, 'search-own-second', mine.number);
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.innerText()).toContain('改〔2026〕');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/own/orders/*');
    expect(screens.faults).toEqual([]);
  });
});
