import { resolve } from 'node:path';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, look } from '../given/screens.ts';

const DASHBOARD = resolve(import.meta.dirname, '../../dist/dashboard');

/** The part of its territory that an office looks at, chosen at the top of every page. */
describe('the choice of a region', () => {
  let desk: Desk;
  let screens: Screens;
  let ofCity: Person;
  let ofProvince: Person;

  beforeAll(async () => {
    desk = await Desk.open({ dashboardDir: DASHBOARD });
    ofCity = await desk.person('DIRECTOR', { officeId: await desk.office() });
    ofProvince = await desk.person('DIRECTOR', { officeId: await desk.office('440000', '粤网') });
    screens = await Screens.open(desk);
  });
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it.each([{ phone: false }, { phone: true }])(
    'is a list where there are few, phone: $phone',
    async ({ phone }) => {
      const page = await screens.of(ofCity, { phone });
      await page.goto('/findings');
      const choice = page.getByRole('button', { name: '辖区' });
      await choice.click();
      await page.getByRole('menuitem', { name: '海曙区' }).click();
      await page.waitForURL('**/findings?region=330203');
      await look(page, `region-${phone ? 'phone' : 'desk'}`, '问题', '海曙区');
      await page.reload();
      await choice.click();
      await page.getByRole('menuitem', { name: '宁波市' }).click();
      await page.waitForURL('**/findings');
      await look(page, `region-${phone ? 'phone' : 'desk'}-whole`, '宁波市');
      await page.context().close();
    },
  );

  it('has a search by name where there are many', async () => {
    const page = await screens.of(ofProvince);
    await page.goto('/findings');
    const choice = page.getByRole('combobox', { name: '辖区' });
    await choice.click();
    await choice.fill('深圳');
    await page.locator('.ant-select-item-option', { hasText: '深圳市' }).click();
    await page.waitForURL('**/findings?region=440300');
    await look(page, 'region-province', '深圳市');
    await page.context().close();
  });

  it('causes no error in the browser', () => {
    expect(screens.faults).toEqual([]);
  });
});
