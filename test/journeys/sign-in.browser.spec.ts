import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { asOwner } from '#api/owner';
import { SignInSettings } from '#libs/technique/access';
import { Authenticator } from '../given/authenticator.ts';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { Screens, act, look } from '../given/screens.ts';

const DASHBOARD = resolve(import.meta.dirname, '../../dist/dashboard');

/** Signing in with a code, on the screen, from setting it up to losing the device. */
describe('a second factor in the pages', () => {
  let desk: Desk;
  let screens: Screens;
  let person: Person;
  let page: Page;
  let app: Authenticator;
  let codes: string[];

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const age = (id: string): Promise<unknown> =>
    asOwner(desk.database.url, (source) =>
      source.query(
        `update session set confirmed_at = clock_timestamp() - interval '16 minutes' where user_id = $1`,
        [id],
      ),
    );
  const passwordIn = async (): Promise<void> => {
    await page.getByLabel('用户名').fill(person.id);
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await button('登录').click();
  };
  /** From the text of the QR code to the recovery codes. */
  const setUp = async (picture: string): Promise<void> => {
    await button('设置动态验证码').click();
    await look(page, picture, '验证器应用扫描', '手工输入密钥');
    app = new Authenticator((await page.locator('.secret-key').innerText()).replaceAll(' ', ''));
    expect(
      await page.getByRole('img', { name: '供验证器应用扫描的二维码' }).locator('svg path').count(),
    ).toBe(2);
    await page.getByLabel('应用显示的 6 位数字').fill('000000');
    await button('启用').click();
    await look(page, `${picture}-wrong`, '验证码不对');
    await page.getByLabel('应用显示的 6 位数字').fill(app.code(-1));
    await button('启用').click();
    await look(page, `${picture}-codes`, '请保存恢复码');
    codes = await page.locator('.recovery-codes li').allInnerTexts();
    expect(codes).toHaveLength(10);
    await button('已经保存').click();
  };

  beforeAll(async () => {
    desk = await Desk.open({ dashboardDir: DASHBOARD });
    const officeId = await desk.office();
    person = await desk.person('DIRECTOR', { officeId }, '周某');
    screens = await Screens.open(desk);
    page = await screens.of(person, { phone: true });
  });
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  it('is set up in the settings, after the password once more, and the act then continues', async () => {
    await age(person.id);
    await page.goto('/settings');
    await look(page, 'factor-off', '动态验证码', '未启用', '登录的设备', '本机');
    await button('设置动态验证码').click();
    await look(page, 'factor-confirm', '请确认是您本人');
    await page.getByLabel('密码', { exact: true }).fill('not the password');
    await button('确认并继续').click();
    await look(page, 'factor-confirm-wrong', '密码不对');
    await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await button('确认并继续').click();
    await look(page, 'factor-goes-on', '验证器应用扫描');
    await button('取消').click();
    await setUp('factor-set-up');
    await look(page, 'factor-on', '恢复码还有 10 个');
  });

  it('is asked for after the password; a recovery code works as well', async () => {
    await page.goto('/settings');
    await page.context().clearCookies();
    await page.goto('/sign-in?return=%2Fsettings');
    await passwordIn();
    await look(page, 'code-step', '验证器应用', '换一个账号登录');
    await page.getByLabel('动态验证码').fill('123456');
    await button('登录').click();
    await look(page, 'code-wrong', '验证码不对');
    await page.getByLabel('动态验证码').fill(app.code());
    await button('登录').click();
    await page.waitForURL('**/settings');
    await look(page, 'code-in', '恢复码还有 10 个', '周某');
    await page.context().clearCookies();
    await page.goto('/sign-in');
    await passwordIn();
    await page.getByLabel('动态验证码').fill(codes[0] ?? '');
    await button('登录').click();
    await page.waitForURL(`${screens.base}/`);
    await page.goto('/settings');
    await look(page, 'code-used', '恢复码还有 9 个');
  });

  it('is on the page that lists and ends a person’s sessions', async () => {
    await look(page, 'sessions', '结束其他全部登录');
    await act(page, '结束其他全部登录');
    await button('结束其他全部登录').waitFor({ state: 'detached' });
    const { sessions } = await desk.must<{ sessions: { current: boolean }[] }>(
      {
        id: person.id,
        cookie: (await page.context().cookies()).map((c) => `${c.name}=${c.value}`).join('; '),
      },
      '{ sessions { current } }',
    );
    expect(sessions).toEqual([{ current: true }]);
  });

  it('is asked for again at a binding act, and typed text is not lost', async () => {
    const { registerPlatform: platform } = await desk.must<{ registerPlatform: { id: string } }>(
      await desk.person('CASE_OFFICER', { officeId: desk.offices.get('330200') ?? '' }),
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`,
      {
        o: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
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
    await page.goto(`/platforms/${platform.id}`);
    await age(person.id);
    const reason = '该平台停运改造，改造期间不安排检查。';
    const suspend = page.getByRole('dialog').filter({ has: page.getByLabel('理由') });
    await button('暂停监管').click();
    await suspend.getByLabel('理由').fill(reason);
    await suspend.getByRole('button', { name: '暂停监管' }).click();
    await look(page, 'act-confirm', '请确认是您本人');
    await button('取消操作').click();
    await look(page, 'act-cancelled', '这项操作须先确认是您本人');
    expect(await suspend.getByLabel('理由').inputValue()).toBe(reason);
    await suspend.getByRole('button', { name: '暂停监管' }).click();
    await button('改用动态验证码').click();
    await page.getByLabel('动态验证码或恢复码').fill(codes[1] ?? '');
    await button('确认并继续').click();
    await suspend.waitFor({ state: 'detached' });
    const [kept] = await asOwner(desk.database.url, (source) =>
      source.query<{ reason: string }[]>(
        `select reason from platform_change where platform_id = $1 and reason is not null`,
        [platform.id],
      ),
    );
    expect(kept?.reason).toBe(reason);
  });

  it('is the first step for a role that must have it, before the page opens', async () => {
    desk.app.get(SignInSettings).secondFactor = ['DIRECTOR'];
    const officeId = desk.offices.get('330200') ?? '';
    person = await desk.person('DIRECTOR', { officeId }, '吴某');
    page = await screens.of({ id: person.id, cookie: 'none=none' });
    await page.goto('/sign-in?return=%2Fsettings');
    await passwordIn();
    await look(page, 'first-step', '还差一步', '吴某，您的角色必须使用动态验证码');
    await page.goto('/platforms');
    await page.waitForURL('**/first-steps?return=%2Fplatforms');
    await setUp('first-step-set-up');
    await page.waitForURL('**/platforms');
    await look(page, 'first-step-done', '平台登记');
  });

  it('shows the single sign-on by its name, and why it failed', async () => {
    const { id } = person;
    desk.app.get(SignInSettings).oidc = {
      issuer: 'http://127.0.0.1:9',
      clientId: 'x',
      clientSecret: 'x',
      name: '市统一认证',
      publicUrl: screens.base,
    };
    page = await screens.of({ id, cookie: 'none=none' });
    await page.goto('/sign-in?refused=OIDC_NOT_LINKED&return=%2Fsettings');
    await look(page, 'single-sign-on', '使用市统一认证登录', '没有关联本系统账号');
    expect(await page.getByRole('link', { name: '使用市统一认证登录' }).getAttribute('href')).toBe(
      '/oidc/start?return=%2Fsettings',
    );
  });

  it('is dark on a dark device, and light on a light one', async () => {
    const paper = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    for (const [colorScheme, colour] of [
      ['dark', 'rgb(15, 22, 30)'],
      ['light', 'rgb(244, 246, 248)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/sign-in');
      await button('登录').waitFor();
      expect(await paper()).toBe(colour);
    }
  });

  it('caused no errors in the browser except for the refusals', () => {
    expect(screens.faults.filter((fault) => !/status of (400|401|403)/.test(fault))).toEqual([]);
  });
});
