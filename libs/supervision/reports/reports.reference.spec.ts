import { setDeskReportYear } from '#api/admin';
import { asOwner, prepareDatabase } from '#api/owner';
import { Refusal } from '#libs/technique/kernel';
import { Desk } from '../../../test/given/desk.ts';
import { type Platform, platform, report, supervisors, template } from '../../../test/given/reports.ts';
import { loadReportTemplate } from './reports.reference.ts';

const SAVE = `mutation ($p: ID!, $y: Int!, $v: Int!, $body: JSON!) {
  r: saveAnnualReport(platformId: $p, year: $y, version: $v, body: $body) { templateVersion dueOn version }
}`;
const READ = `query ($p: ID!, $y: Int!) { r: ownAnnualReport(platformId: $p, year: $y) { templateVersion dueOn provisional version } }`;

interface Answer {
  r: { templateVersion: string; dueOn: string; version: number; provisional: boolean };
}

describe('templates and years as data', () => {
  let desk: Desk;
  let pine: Platform;
  let reed: Platform;

  beforeAll(async () => {
    desk = await Desk.open();
    desk.clock.set(new Date('2022-03-01T02:00:00Z'));
    const city = await supervisors(desk);
    pine = await platform(desk, city, '云杉论坛');
    reed = await platform(desk, city, '芦苇社区');
    desk.clock.set(new Date('2026-12-20T02:00:00Z'));
  });
  afterAll(() => desk.close());

  const owner = <T>(work: Parameters<typeof asOwner<T>>[1]): Promise<T> => asOwner(desk.database.url, work);
  const read = async (of: Platform, y: number): Promise<Answer['r']> =>
    (await desk.must<Answer>(of.head, READ, { p: of.id, y })).r;
  const save = async (of: Platform, v: number, body: object): Promise<Answer['r']> =>
    (await desk.must<Answer>(of.head, SAVE, { p: of.id, y: 2026, v, body })).r;

  it('puts the filing deadline of each year on a working day, provisional beyond the calendar', async () => {
    const years = await owner((source) =>
      source.query<object[]>('select year, due_on as "dueOn", provisional from report_year order by year'),
    );
    expect(years).toEqual([
      { year: 2023, dueOn: '2024-01-31', provisional: false },
      { year: 2024, dueOn: '2025-02-05', provisional: false },
      { year: 2025, dueOn: '2026-02-02', provisional: false },
      { year: 2026, dueOn: '2027-02-01', provisional: true },
    ]);
  });

  it('loads a version once, refuses other content under its name, and a check that names no field', async () => {
    const file = template();
    expect(await owner((source) => source.transaction((tx) => loadReportTemplate(tx, file)))).toBe(false);
    const other = { ...file, title: { ...file.title, en: 'other' } };
    await expect(
      owner((source) => source.transaction((tx) => loadReportTemplate(tx, other))),
    ).rejects.toThrow('stands already with other content');
    const wrong = {
      ...file,
      version: '2099.1',
      checks: [{ part: '/areas/1/figures/none', whole: '/narrative' }],
    };
    await expect(
      owner((source) => source.transaction((tx) => loadReportTemplate(tx, wrong))),
    ).rejects.toThrow('which is no field of it');
  });

  it('a new version needs no code; a report that was begun keeps its own', async () => {
    expect((await save(pine, 0, {})).templateVersion).toBe('2025.1');
    const next = template();
    next.version = '2026.1';
    next.schema.$id = 'urn:taizhang:annual-report:2026.1';
    const added = { 'x-title': { zh: '新增一栏', en: 'A new field' }, type: 'string', maxLength: 100 };
    next.schema.properties = { ...next.schema.properties, outlook: added };
    await owner((source) => source.transaction((tx) => loadReportTemplate(tx, next)));
    const set = {
      year: '2026',
      template: '2026.1',
      opens: '2026-12-01',
      due: '2027-03-31',
      'confirm-days': '10',
    };
    await setDeskReportYear(desk.database.url, set);
    expect((await save(reed, 0, { outlook: '可以' })).templateVersion).toBe('2026.1');
    const variables = { p: pine.id, y: 2026, v: 2, body: { ...report(), outlook: 'x' } };
    expect(await desk.refusal(pine.head, SAVE, variables)).toBe('REPORT_FAULTS body');
    const document = await desk.app.inject({ method: 'GET', url: '/api/v1/openapi.json' });
    expect(document.body).toContain('"outlook"');
  });

  it('a later filing deadline applies to reports already begun, an earlier one only to the others; a start changes neither', async () => {
    expect(await read(pine, 2026)).toMatchObject({ dueOn: '2027-03-31', version: 2, provisional: false });
    const set = {
      year: '2026',
      template: '2026.1',
      opens: '2026-12-01',
      due: '2027-02-26',
      'confirm-days': '5',
    };
    await setDeskReportYear(desk.database.url, set);
    await prepareDatabase(desk.database.url);
    expect((await read(pine, 2026)).dueOn).toBe('2027-03-31');
    const [row] = await owner((source) =>
      source.query<[{ due: string }]>('select due_on as due from report_year where year = 2026'),
    );
    expect(row.due).toBe('2027-02-26');
  });

  it.each([
    [{ due: '2027-02-30' }, 'NOT_A_DATE due'],
    [{ due: '2026-12-01' }, 'DATE_ORDER due'],
    [{ template: '1999.1' }, 'NOT_FOUND template'],
    [{ 'confirm-days': '0' }, 'INVALID_VALUE confirm-days'],
    [{ year: '26' }, 'INVALID_VALUE year'],
  ])('refuses the year %j', async (wrong, refused) => {
    const set = {
      year: '2026',
      template: '2025.1',
      opens: '2026-12-01',
      due: '2027-03-31',
      'confirm-days': '5',
    };
    const error: unknown = await setDeskReportYear(desk.database.url, { ...set, ...wrong }).catch(
      (found: unknown) => found,
    );
    expect(error instanceof Refusal && `${error.code} ${error.field ?? ''}`).toBe(refused);
  });
});
