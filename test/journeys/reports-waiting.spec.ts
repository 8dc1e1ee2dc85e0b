import { Desk, type Person } from '../given/desk.ts';
import { type Platform, type Supervisors, platform, report, supervisors } from '../given/reports.ts';

type Counts = Record<string, number>;
type Part = Counts & { key: string; exact: boolean; name: { en: string } };
interface Todo {
  id: string;
  kind: string;
  subjectId: string;
  count: number;
  title: string;
  platform: null;
}
interface Week {
  week: number;
  from: string;
  to: string;
  filed: number;
  filedByEnd: number;
}

const NAMES = `total notBegun draft awaiting filed returned accepted late inTime overdue notFiled notFiledYet`;
const FILTERS: Record<string, object> = {
  total: {},
  notBegun: { standing: ['NOT_BEGUN'] },
  draft: { standing: ['DRAFT'] },
  awaiting: { standing: ['AWAITING'] },
  filed: { standing: ['FILED'] },
  returned: { standing: ['RETURNED'] },
  accepted: { standing: ['ACCEPTED'] },
  late: { late: true },
  inTime: { late: false },
  overdue: { overdue: true },
  notFiled: { filed: false },
  notFiledYet: { filed: false, overdue: false },
};
const SUBMIT = `mutation ($p: ID!, $y: Int!, $v: Int!, $b: JSON) { r: submitAnnualReport(platformId: $p, year: $y, version: $v, body: $b) { standing version confirmers receiptNumber } }`;
const CONFIRM = `mutation ($p: ID!, $y: Int!, $v: Int!) { r: confirmAnnualReport(platformId: $p, year: $y, version: $v) { standing } }`;
const TODOS = `query ($r: ID) { todos(regionCode: $r) { id kind subjectId count title platform { id } } }`;
const ME = `{ me { waiting waitingIn { orders inspections reports cases } } ownReportTodos { kind year } }`;

/** One year of reports at several offices: the to-dos of each person, and the rows behind the figures of the year. */
describe('reports that wait', () => {
  let desk: Desk;
  let city: Supervisors;
  let district: Supervisors;
  let itself: Platform;
  let jiangbei: Platform;
  let late: Platform;
  let haishu: Platform;

  const at = (day: string): void => {
    desk.clock.set(new Date(`${day}T02:00:00Z`));
  };
  const submit = async (who: Person | { bearer: string }, of: Platform, year = 2023) =>
    (
      await desk.must<{ r: { standing: string; confirmers: string[]; receiptNumber: string } }>(who, SUBMIT, {
        p: of.id,
        y: year,
        v: 0,
        b: report(),
      })
    ).r;
  const count = async (filter: object, who = city.director): Promise<number> =>
    (
      await desk.must<{ l: { totalCount: number } }>(
        who,
        'query ($f: AnnualReportFilter!) { l: annualReports(filter: $f, first: 1) { totalCount } }',
        { f: { year: 2023, ...filter } },
      )
    ).l.totalCount;
  const todos = async (who: Person, r: string | null = null): Promise<Todo[]> =>
    (await desk.must<{ todos: Todo[] }>(who, TODOS, { r })).todos;
  const waits = async (who: Person) =>
    (
      await desk.must<{ me: { waiting: number; waitingIn: Counts } }>(
        who,
        '{ me { waiting waitingIn { orders inspections reports cases } } }',
      )
    ).me;

  beforeAll(async () => {
    desk = await Desk.open();
    at('2023-06-01');
    city = await supervisors(desk);
    district = await supervisors(desk, '330203', '海网');
    itself = await platform(desk, city, '市级论坛', { regionCode: '330200' });
    jiangbei = await platform(desk, city, '江北社区', { regionCode: '330205' });
    late = await platform(desk, city, '江北问答', { regionCode: '330205' });
    haishu = await platform(desk, district, '海曙问答', { regionCode: '330203' });
    at('2024-01-10');
    await submit(itself.head, itself);
  });
  afterAll(() => desk.close());

  it('shows a platform who can confirm its report, and counts it as a to-do of these people only', async () => {
    const before = await desk.must<{ me: { waiting: number; waitingIn: Counts } }>(jiangbei.liaison, ME);
    expect(before).toEqual({
      me: { waiting: 1, waitingIn: { orders: 0, inspections: 0, reports: 1, cases: 0 } },
      ownReportTodos: [{ kind: 'FILE_REPORT', year: 2023 }],
    });
    const waiting = await submit(jiangbei.liaison, jiangbei);
    expect(waiting).toMatchObject({ standing: 'AWAITING', confirmers: ['head of 江北社区'] });
    expect(waiting.receiptNumber).toMatch(/2024/);
    expect(await desk.must(jiangbei.liaison, ME)).toMatchObject({ me: { waiting: 0 }, ownReportTodos: [] });
    expect(await desk.must(jiangbei.head, ME)).toMatchObject({
      me: { waiting: 1, waitingIn: { reports: 1 } },
      ownReportTodos: [{ kind: 'CONFIRM_REPORT', year: 2023 }],
    });
    const { l } = await desk.must<{ l: { year: number; receiptNumber: string | null }[] }>(
      jiangbei.head,
      '{ l: ownAnnualReports { year receiptNumber } }',
    );
    expect(l).toEqual([{ year: 2023, receiptNumber: waiting.receiptNumber }]);
    // others are not shown the platform's people
    expect(
      await desk.refusal(
        haishu.head,
        `query ($p: ID!) { ownAnnualReport(platformId: $p, year: 2023) { confirmers } }`,
        {
          p: jiangbei.id,
        },
      ),
    ).toBe('NOT_FOUND platformId');
    at('2024-01-15');
    await desk.must(jiangbei.head, CONFIRM, { p: jiangbei.id, y: 2023, v: 1 });
    expect(await waits(jiangbei.head)).toMatchObject({ waiting: 0 });
  });

  it('puts reports that wait for review in one line a year, for those of the office who review', async () => {
    at('2024-02-05');
    await submit(late.head, late);
    await submit(haishu.head, haishu);
    const [line, ...more] = await todos(city.officer);
    expect(more).toEqual([]);
    expect(line).toEqual({
      id: 'REVIEW_REPORTS:2023',
      kind: 'REVIEW_REPORTS',
      subjectId: '2023',
      count: 3,
      platform: null,
      title: 'Annual reports 2023 · 3 awaiting review',
    });
    // of the region that is chosen, and never another office's
    expect((await todos(city.director, '330205'))[0]?.count).toBe(2);
    expect(await todos(city.director, '330203')).toEqual([]);
    expect((await todos(district.officer)).map((t) => t.count)).toEqual([1]);
    expect(await todos(city.inspector)).toEqual([]);
    for (const [who, n] of [
      [city.officer, 3],
      [district.officer, 1],
      [city.inspector, 0],
    ] as const) {
      const own = { own: true, standing: ['FILED'] };
      if (n > 0) expect(await count(own, who)).toBe(n);
      expect(await waits(who)).toEqual({
        waiting: n,
        waitingIn: { orders: 0, inspections: 0, reports: n, cases: 0 },
      });
    }
    expect(await count({ own: true, standing: ['FILED'], regionCode: '330205' })).toBe(2);
    await desk.must(
      city.officer,
      'mutation ($p: ID!) { acceptAnnualReport(platformId: $p, year: 2023, version: 1, note: "内部备注") { standing } }',
      { p: itself.id },
    );
    expect((await todos(city.officer))[0]?.title).toBe('Annual reports 2023 · 2 awaiting review');
  });

  it.each(['REGION', 'OFFICE'] as const)('opens each number of each part to its rows, by %s', async (by) => {
    const { parts } = await desk.must<{ parts: Part[] }>(
      city.director,
      `query ($by: ReportPart!) { parts: annualReportParts(year: 2023, by: $by) { key exact name { en } ${NAMES} } }`,
      { by },
    );
    expect(parts.map((p) => [p.name.en, p.total])).toEqual(
      by === 'REGION'
        ? [
            [expect.stringContaining('Haishu'), 1],
            [expect.stringContaining('Jiangbei'), 2],
            [expect.stringMatching(/Ningbo.* itself/), 1],
          ]
        : [
            ['Office 330200', 3],
            ['Office 330203', 1],
          ],
    );
    for (const part of parts) {
      const at = by === 'REGION' ? { regionCode: part.key, regionExact: part.exact } : { officeId: part.key };
      for (const [name, filter] of Object.entries(FILTERS))
        expect([part.name.en, name, await count({ ...at, ...filter })]).toEqual([
          part.name.en,
          name,
          part[name],
        ]);
    }
    expect(parts.reduce((n, p) => n + (p['late'] ?? NaN), 0)).toBe(2);
  });

  it('opens each week of filing to its rows', async () => {
    const { f } = await desk.must<{ f: { dueOn: string; total: number; weeks: Week[] } }>(
      city.director,
      '{ f: annualReportFilings(year: 2023) { dueOn total weeks { week from to filed filedByEnd } } }',
    );
    expect([f.total, f.weeks[0]?.from, f.weeks.at(-1)?.to]).toEqual([4, '2023-12-01', '2024-02-05']);
    expect(f.weeks.find((w) => w.week === 0)?.to).toBe(f.dueOn);
    expect(f.weeks.flatMap((w) => (w.filed > 0 ? [[w.week, w.filed, w.filedByEnd]] : []))).toEqual([
      // confirmed in time, the day of submission counts
      [-3, 2, 2],
      [1, 2, 4],
    ]);
    for (const { from, to, filed, filedByEnd } of f.weeks)
      expect([to, await count({ countedFrom: from, countedTo: to }), await count({ countedTo: to })]).toEqual(
        [to, filed, filedByEnd],
      );
    const { none } = await desk.must<{ none: { weeks: Week[] } }>(
      district.officer,
      '{ none: annualReportFilings(year: 2023, regionCode: "330205") { weeks { filedByEnd } } }',
    );
    expect(none.weeks.every((w) => w.filedByEnd === 0)).toBe(true);
    for (const query of [
      '{ annualReportFilings(year: 1999) { total } }',
      '{ annualReportParts(year: 1999, by: OFFICE) { key } }',
    ])
      expect(await desk.refusal(city.director, query)).toBe('REPORT_YEAR_UNKNOWN year');
    for (const query of [
      '{ annualReportFilings(year: 2023, regionCode: "33x") { total } }',
      '{ annualReportParts(year: 2023, by: REGION, regionCode: "33x") { key } }',
    ])
      expect(await desk.refusal(city.director, query)).toContain('UNKNOWN_REGION');
    expect(
      await desk.refusal(
        city.director,
        '{ annualReports(filter: { year: 2023, officeId: "x" }) { totalCount } }',
      ),
    ).toBe('NOT_FOUND filter.officeId');
  });

  it('lists every year that a platform owes', async () => {
    at('2024-12-02');
    const OF = `query ($p: ID!) { l: annualReportsOf(platformId: $p) { year standing receiptNumber platform { id } } }`;
    const of = async (who: Person, p: string) => (await desk.must<{ l: object[] }>(who, OF, { p })).l;
    expect(await of(city.inspector, itself.id)).toEqual([
      { year: 2024, standing: 'NOT_BEGUN', receiptNumber: null, platform: { id: itself.id } },
      {
        year: 2023,
        standing: 'ACCEPTED',
        platform: { id: itself.id },
        receiptNumber: expect.any(String) as string,
      },
    ]);
    expect(await desk.refusal(district.officer, OF, { p: itself.id })).toMatch(/^NOT_FOUND/);
    expect(await desk.refusal(district.officer, OF, { p: 'x' })).toBe('NOT_FOUND platformId');
  });

  it('are in the record of the platform and in its history at the office', async () => {
    interface Act {
      kind: string;
      side: string;
      text: { zh: string };
      reportYear: number;
    }
    const { own } = await desk.must<{ own: (Act & { by: string })[] }>(
      itself.head,
      `query ($p: ID!) { own: ownRecord(platformId: $p) { kind side by text { zh } reportYear } }`,
      { p: itself.id },
    );
    // with the name of the office, and without its internal note
    expect(own.map((a) => [a.text.zh, a.by, a.reportYear])).toEqual([
      ['2023 年度报告 · 接收', 'Office 330200', 2023],
      ['2023 年度报告 · 报送', 'head of 市级论坛', 2023],
    ]);
    const ACTS = `query ($p: ID!) { acts: platformActs(platformId: $p) { kind side byName text { zh } reportYear } }`;
    const { acts } = await desk.must<{ acts: (Act & { byName: string })[] }>(city.inspector, ACTS, {
      p: jiangbei.id,
    });
    expect(acts.map((a) => [a.text.zh, a.byName, a.side])).toEqual([
      ['2023 年度报告 · 确认报送', 'head of 江北社区', 'PLATFORM'],
      ['2023 年度报告 · 提交，待主要负责人确认', 'liaison of 江北社区', 'PLATFORM'],
    ]);
    expect(await desk.refusal(district.officer, ACTS, { p: jiangbei.id })).toMatch(/^NOT_FOUND/);
  });
});
