import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { Desk, type Person } from '../given/desk.ts';
import { Screens, look } from '../given/screens.ts';

const REGISTER =
  'mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }';
const APPOINT =
  'mutation ($id: ID!, $person: PersonInput!) { appointPerson(platformId: $id, person: $person) { id } }';

/** Contacts are masked on the screen until the reader gives a purpose; and a page of another site changes nothing. */
describe('in the browser', () => {
  let desk: Desk;
  let screens: Screens;
  let officer: Person;
  let director: Person;
  let inspector: Person;
  let platformId: string;

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      dashboardDir: fileURLToPath(new URL('../../dist/dashboard', import.meta.url)),
    });
    const officeId = await desk.office();
    officer = await desk.person('CASE_OFFICER', { officeId }, '王敏');
    director = await desk.person('DIRECTOR', { officeId }, '周宁');
    inspector = await desk.person('INSPECTOR', { officeId }, '赵宁');
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
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
    });
    platformId = registerPlatform.id;
    const person = {
      role: 'LIAISON',
      name: '周某某',
      phone: '13812341234',
      email: 'zhou@yunshan.example',
      validFrom: '2026-01-01',
    };
    await desk.must(officer, APPOINT, { id: platformId, person });
    screens = await Screens.open(desk);
  }, 300_000);
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  const open = async (page: Page): Promise<void> => {
    await page.goto(`/platforms/${platformId}?tab=persons`);
  };

  it.each([
    ['zh', false, '查看周**的完整信息', '用途', '查看'],
    ['en', true, 'Show 周** in full', 'Purpose', 'Show'],
  ] as const)(
    'a contact is masked until its purpose is given (%s, phone %s)',
    async (lang, phone, button, field, ok) => {
      const page = await screens.of(officer, { lang, phone });
      await open(page);
      await look(page, `persons-masked-${lang}`, '周**', '138****1234', 'z***@yunshan.example');
      await page.getByRole('button', { name: button, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: ok, exact: true }).click();
      await dialog.locator('.ant-form-item-explain-error').waitFor();
      await dialog.getByLabel(field).fill(`核实 ${lang}`);
      await look(page, `persons-purpose-${lang}`, field);
      await dialog.getByRole('button', { name: ok, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await look(page, `persons-shown-${lang}`, '周某某', '13812341234 · zhou@yunshan.example');
      await page.reload();
      await look(page, `persons-again-${lang}`, '周**', '138****1234');
      expect(screens.faults).toEqual([]);
    },
  );

  it('an inspector reads the mask and finds no button', async () => {
    const page = await screens.of(inspector);
    await open(page);
    await look(page, 'persons-inspector', '周**', '138****1234');
    expect(await page.getByRole('button', { name: /完整信息/ }).count()).toBe(0);
  });

  it('a director reads the certificate of an officer in full, and gives the purpose', async () => {
    const page = await screens.of(director);
    await page.goto('/settings');
    const row = page.getByRole('row').filter({ hasText: '赵宁' });
    const masked = await row.getByText(/\*{4}/).innerText();
    await row.getByRole('button', { name: '查看赵宁的完整信息', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('用途').fill('核对证件');
    await dialog.getByRole('button', { name: '查看', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await row.getByText(/\*{4}/).waitFor({ state: 'detached' });
    const shown = await row.innerText();
    expect([shown.includes(masked.slice(0, 2)), shown.includes('*')]).toEqual([true, false]);
    expect(screens.faults).toEqual([]);
  });

  it('a page of another site changes nothing, by form or by fetch', async () => {
    const page = await screens.of(officer);
    await open(page);
    await look(page, 'signed-in', '云杉论坛');
    const received: string[] = [];
    // another port of the same machine is the same site: SameSite sends the cookie, the server refuses the request
    const form = `<form method="post" enctype="text/plain" action="${screens.base}/graphql"><input name='{"query":"mutation { signOut }", "x":"' value='"}'></form>`;
    const evil = createServer((_, response) => response.setHeader('content-type', 'text/html').end(form));
    await new Promise<void>((done) => evil.listen(0, '127.0.0.1', done));
    const { port } = evil.address() as AddressInfo;
    const server = desk.app.getHttpServer();
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      response.on('finish', () => {
        const carried =
          request.headers.cookie?.includes('taizhang_session') === true ? 'with the cookie' : 'bare';
        // the requests of the other site; a read of our own page may still be running
        if (request.method === 'POST' && request.headers.origin === `http://127.0.0.1:${String(port)}`)
          received.push(`${String(response.statusCode)} ${request.url ?? ''} ${carried}`);
      });
    });
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    await page.evaluate(
      `Promise.allSettled(['/graphql', '/files'].map((path) => fetch('${screens.base}' + path, {
         method: 'POST', mode: 'no-cors', credentials: 'include', headers: { 'content-type': 'text/plain' },
         body: '{"query":"mutation { signOut }"}' })))`,
    );
    await Promise.all([page.waitForURL('**/graphql'), page.evaluate('document.forms[0].submit()')]);
    evil.close();
    expect(received.sort()).toEqual([
      '403 /files with the cookie',
      '403 /graphql with the cookie',
      '403 /graphql with the cookie',
    ]);
    expect(await desk.must(officer, '{ me { id } }')).toEqual({ me: { id: officer.id } });
  });
});
