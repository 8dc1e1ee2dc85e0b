import { resolve } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { Desk, type Person } from '../given/desk.ts';
import { platform, supervisors } from '../given/reports.ts';
import { Screens, look } from '../given/screens.ts';
import { eventually } from '../given/waiting.ts';

const DASHBOARD = resolve(import.meta.dirname, '../../dist/dashboard');
const NAME = '云杉论坛';

type Fault = (route: Route) => Promise<void>;

const lost: Fault = (route) => route.abort('connectionreset');
const json = (status: number, body: object): Fault => {
  const answer = { status, contentType: 'application/graphql-response+json', body: JSON.stringify(body) };
  return (route) => route.fulfill(answer);
};
const refused = (status: number, code: string): Fault =>
  json(status, { errors: [{ message: `refused: ${code}`, extensions: { code, field: null, params: {} } }] });
const proxied =
  (status: number): Fault =>
  (route) =>
    route.fulfill({ status, contentType: 'text/html', body: '<h1>from the proxy</h1>' });

/** A connection that is lost for a moment is repaired by the page alone, without a message. */
describe('a read that failed', () => {
  let desk: Desk;
  let screens: Screens;
  let officer: Person;
  let director: Person;
  let page: Page;
  let path: string;

  beforeAll(async () => {
    desk = await Desk.open({ dashboardDir: DASHBOARD });
    const city = await supervisors(desk);
    ({ officer, director } = city);
    path = `/platforms/${(await platform(desk, city, NAME)).id}`;
    screens = await Screens.open(desk);
  });
  beforeEach(async () => {
    page = await screens.of(officer);
  });
  afterEach(() => page.context().close());
  afterAll(async () => {
    await screens.close();
    await desk.close();
  });

  /** The next requests with this operation meet these faults, one each. @returns how many have been sent, and when */
  async function meets(operation: string, faults: Fault[]): Promise<number[]> {
    const sent: number[] = [];
    const left = [...faults];
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      if (operationName !== operation) return route.continue();
      sent.push(Date.now());
      const fault = left.shift();
      return fault === undefined ? route.continue() : fault(route);
    });
    return sent;
  }
  const heading = () => page.getByRole('heading', { name: NAME, level: 1 });
  const alert = () => page.getByRole('alert');
  const until = async (sent: number[], count: number): Promise<void> => {
    expect(await eventually(() => sent.length >= count, 60_000)).toBe(true);
  };

  const PASSING: [name: string, fault: Fault][] = [
    ['a lost connection', lost],
    ['a proxy without its server (502)', proxied(502)],
    ['a proxy that waited too long (504)', proxied(504)],
    ['a server that is ending (503)', json(503, { statusCode: 503, message: 'Service Unavailable' })],
    ['an answer that took too long', refused(503, 'TOO_SLOW')],
    ['a moment at which two acts met', refused(409, 'BUSY')],
  ];
  it.each(PASSING)('is repeated twice automatically, with a pause, after %s', async (_, fault) => {
    const sent = await meets('Platform', [fault, fault]);
    await page.goto(path);
    await until(sent, 1);
    await page.locator('.state-wait').first().waitFor();
    await until(sent, 2);
    // the first waiting time is the same: no message before the last try
    expect([await page.locator('.state-wait').count(), await alert().count()]).toEqual([1, 0]);
    await heading().waitFor();
    expect([sent.length, await alert().count()]).toEqual([3, 0]);
    const [first = 0, second = 0, third = 0] = sent;
    expect(second - first).toBeGreaterThan(900);
    expect(third - second).toBeGreaterThan(2_700);
  });

  it('is reported after the third failure, with a button to read again', async () => {
    const sent = await meets('Platform', [lost, lost, lost]);
    await page.goto(path);
    await look(page, 'again-failed', '加载失败', '连不上服务器');
    expect(sent).toHaveLength(3);
    await page.getByRole('button', { name: '再试一次' }).click();
    await heading().waitFor();
    expect(sent).toHaveLength(4);
  });

  const FINAL: [name: string, fault: Fault][] = [
    ['FORBIDDEN', refused(403, 'FORBIDDEN')],
    ['NOT_FOUND', refused(404, 'NOT_FOUND')],
    ['TOO_OFTEN', refused(429, 'TOO_OFTEN')],
    ['INTERNAL', refused(500, 'INTERNAL')],
    ['what is not ours (200)', proxied(200)],
  ];
  it.each(FINAL)('is not repeated after a refusal: %s', async (_, fault) => {
    const sent = await meets('Platform', [fault]);
    await page.goto(path);
    await alert().waitFor();
    expect(await eventually(() => sent.length > 1, 1_500)).toBe(false);
  });

  it('is treated differently from an act, which is never sent twice', async () => {
    await page.context().close();
    page = await screens.of(director);
    await page.goto(path);
    await heading().waitFor();
    const sent = await meets('SuspendPlatform', [lost, lost]);
    await page.getByRole('button', { name: '暂停监管', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('该平台停运改造。');
    await dialog.getByRole('button', { name: '暂停监管' }).click();
    await dialog.getByText('连不上服务器').waitFor();
    expect(await eventually(() => sent.length > 1, 1_500)).toBe(false);
  });
});
