import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type JsonObject, valueAt } from '#rules/supervision/reports';
import { Desk, type Person } from '../given/desk.ts';
import { type Platform, type Supervisors, platform, report, supervisors } from '../given/reports.ts';

interface Version {
  seq: number;
  kind: string;
  outcome: string;
  reason: string | null;
  sha256: string;
  body: JsonObject;
  review: string | null;
  remarks: { pointer: string; text: string; title: { zh: string } }[];
  receipt: {
    number: string;
    counts: string | null;
    countedOn: string | null;
    confirmByOn: string;
    late: boolean | null;
    text: { zh: string; en: string };
  };
}

interface Own {
  id: string | null;
  standing: string;
  version: number;
  late: boolean | null;
  overdue: boolean;
  dueOn: string;
  countedOn: string | null;
  draft: { body: JsonObject; savedByName: string } | null;
  current: Version | null;
  pending: Version | null;
  versions: Version[];
  lastYear: JsonObject | null;
  acts: { kind: string; by: string; side: string; text: string | null }[];
  allowedActions: { action: string; allowed: boolean }[];
}

const VERSION = `seq kind outcome reason sha256 body review remarks { pointer text title { zh } }
  receipt { number counts countedOn confirmByOn late text { zh en } }`;
const OWN = `id standing version late overdue dueOn countedOn draft { body savedByName } lastYear
  current { ${VERSION} } pending { ${VERSION} } versions { ${VERSION} }
  acts { kind by side text } allowedActions { action allowed }`;
const READ = `query ($platformId: ID!, $year: Int!) { r: ownAnnualReport(platformId: $platformId, year: $year) { ${OWN} } }`;

/** `act(args)` as a mutation whose arguments are all variables. */
const mutation = (name: string, more: string): string => {
  const types: Record<string, string> = {
    body: 'JSON',
    reason: 'String!',
    idempotencyKey: 'String',
    remarks: '[ReportRemarkInput!]!',
    note: 'String',
  };
  const names = more.split(' ').filter(Boolean);
  const given = names.map(
    (n) => `, $${n}: ${name === 'saveAnnualReport' && n === 'body' ? 'JSON!' : (types[n] ?? '')}`,
  );
  const used = names.map((n) => `, ${n}: $${n}`);
  const office = name.startsWith('return') || name.startsWith('accept');
  return `mutation ($platformId: ID!, $year: Int!, $version: Int!${given.join('')}) {
    r: ${name}(platformId: $platformId, year: $year, version: $version${used.join('')}) {
      ${office ? 'standing version' : OWN}
    }
  }`;
};
const SAVE = mutation('saveAnnualReport', 'body');
const SUBMIT = mutation('submitAnnualReport', 'body idempotencyKey');
const AMEND = mutation('amendAnnualReport', 'reason body idempotencyKey');
const WITHDRAW = mutation('withdrawAnnualReport', 'reason');
const CONFIRM = mutation('confirmAnnualReport', '');
const DECLINE = mutation('declineAnnualReport', 'reason');
const RETURN = mutation('returnAnnualReport', 'reason remarks');
const ACCEPT = mutation('acceptAnnualReport', 'note');

const sha256 = (body: JsonObject): string =>
  createHash('sha256')
    .update(canonicalize(body) ?? '')
    .digest('hex');

describe('a year’s report', () => {
  let desk: Desk;
  let city: Supervisors;
  let district: Supervisors;
  let other: Supervisors;
  let pine: Platform;
  let reed: Platform;
  let haishu: Platform;

  const at = (day: string, time = '02:00'): void => {
    desk.clock.set(new Date(`${day}T${time}:00Z`));
  };
  type Who = Person | { bearer: string };
  const act = async (
    who: Who,
    query: string,
    of: Platform,
    year: number,
    version: number,
    more: Record<string, unknown> = {},
  ): Promise<Own> =>
    (await desk.must<{ r: Own }>(who, query, { platformId: of.id, year, version, ...more })).r;
  const read = async (who: Who, of: Platform, year: number): Promise<Own> =>
    (await desk.must<{ r: Own }>(who, READ, { platformId: of.id, year })).r;
  const refused = (
    who: Who,
    query: string,
    of: Platform,
    year: number,
    version: number,
    more: Record<string, unknown> = {},
  ): Promise<string> => desk.refusal(who, query, { platformId: of.id, year, version, ...more });

  beforeAll(async () => {
    desk = await Desk.open();
    at('2023-06-01');
    city = await supervisors(desk);
    district = await supervisors(desk, '330203', '海网');
    other = await supervisors(desk, '330100', '杭网');
    pine = await platform(desk, city, '云杉论坛', { tier: 'KEY' });
    reed = await platform(desk, city, '芦苇社区');
    haishu = await platform(desk, district, '海曙问答', { regionCode: '330203' });
  });
  afterAll(() => desk.close());

  it('does not exist before the year opens, and begins as a draft that need not be complete', async () => {
    at('2023-11-30');
    expect(await refused(pine.liaison, SAVE, pine, 2023, 0, { body: {} })).toBe('REPORT_NOT_OPEN year');
    at('2023-12-01');
    expect(await read(pine.liaison, pine, 2023)).toMatchObject({
      id: null,
      standing: 'NOT_BEGUN',
      version: 0,
      dueOn: '2024-01-31',
      overdue: false,
      late: null,
    });
    const draft = await act(pine.liaison, SAVE, pine, 2023, 0, {
      body: { areas: { '1': { operation: '' } } },
    });
    expect(draft).toMatchObject({
      standing: 'DRAFT',
      version: 1,
      draft: { savedByName: 'liaison of 云杉论坛' },
    });
    expect(await refused(pine.liaison, SAVE, pine, 2023, 0, { body: {} })).toBe('STALE version');
    // a draft may lack any field, and contain no field that the template does not have
    const answer = await desk.ask(
      pine.liaison,
      SAVE,
      { platformId: pine.id, year: 2023, version: 1, body: { areas: { '1': { users: [] } }, narrative: 3 } },
      'zh',
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'REPORT_FAULTS',
      field: 'body',
      faults: [
        {
          pointer: '/areas/1/users',
          code: 'UNKNOWN_FIELD',
          zh: '“/areas/1/users”模板中没有这一项。',
          en: '“/areas/1/users”: the template has no such field.',
        },
        {
          pointer: '/narrative',
          code: 'WRONG_TYPE',
          zh: '“综述”应为文字。',
          en: '“Narrative”: must be text.',
        },
      ],
    });
    expect(await read(pine.liaison, pine, 2023)).toMatchObject({
      version: 1,
      draft: { body: { areas: { '1': { operation: '' } } } },
    });
  });

  it('submitted by a program it waits, and the time of submission counts when confirmed within five working days', async () => {
    at('2024-01-30');
    const waiting = await act({ bearer: pine.bearer }, SUBMIT, pine, 2023, 1, { body: report() });
    expect(waiting).toMatchObject({ standing: 'AWAITING', countedOn: null, draft: null, current: null });
    expect(waiting.pending).toMatchObject({
      kind: 'ORIGINAL',
      outcome: 'WAITING',
      sha256: sha256(report()),
      receipt: { number: '甬网报收〔2024〕1号', counts: null, confirmByOn: '2024-02-05', late: null },
    });
    // the Sunday, 4 February 2024, is a make-up working day
    expect(waiting.pending?.receipt.text.en).toContain('5 working days from submission, to 2024-02-05');
    // nobody but the primary responsible person confirms, and nobody else can change a waiting version
    expect(await refused(pine.liaison, CONFIRM, pine, 2023, 2)).toBe('FORBIDDEN');
    expect(await refused({ bearer: pine.bearer }, CONFIRM, pine, 2023, 2)).toBe('FORBIDDEN');
    expect(await refused(pine.liaison, SAVE, pine, 2023, 2, { body: {} })).toBe('STATE platformId');
    at('2024-02-05');
    const filed = await act(pine.head, CONFIRM, pine, 2023, 2);
    expect(filed).toMatchObject({ standing: 'FILED', countedOn: '2024-01-30', late: false });
    expect(filed.current?.receipt).toMatchObject({
      counts: 'SUBMISSION',
      countedOn: '2024-01-30',
      late: false,
    });
    expect(filed.current?.receipt.text.zh).toBe(
      '甬网报收〔2024〕1号：2023 年度报告于 2024-01-30 提交。主要负责人于 2024-02-05 确认，确认期限为提交后 5 个工作日，至 2024-02-05，在期限内，以提交时间计，为 2024-01-30。报送期限为 2024-01-31，按期报送。',
    );
    expect(filed.current?.body).toEqual(report());
  });

  it('confirmed later than that, the confirmation counts, and the report is late', async () => {
    at('2024-01-30');
    await act(reed.liaison, SUBMIT, reed, 2023, 0, { body: report() });
    at('2024-02-06');
    const filed = await act(reed.head, CONFIRM, reed, 2023, 1);
    expect(filed).toMatchObject({ standing: 'FILED', countedOn: '2024-02-06', late: true });
    expect(filed.current?.receipt).toMatchObject({ counts: 'CONFIRMATION', late: true });
    expect(filed.current?.receipt.text.en).toContain('filed 6 days late');
  });

  it('returned with remarks and filed again it keeps its first time; accepted by the office', async () => {
    at('2024-02-20');
    expect(await refused(city.inspector, RETURN, pine, 2023, 3, { reason: 'x', remarks: [] })).toBe(
      'FORBIDDEN',
    );
    expect(await refused(city.officer, RETURN, pine, 2023, 3, { reason: ' ', remarks: [] })).toBe(
      'REASON_NEEDED reason',
    );
    const nowhere = [{ pointer: '/areas/11/problems', text: 'x' }];
    expect(await refused(city.officer, RETURN, pine, 2023, 3, { reason: 'x', remarks: nowhere })).toBe(
      'UNKNOWN_POINTER remarks.0.pointer',
    );
    const remarks = [{ pointer: '/areas/1/figures/meetings', text: '与会议记录不一致' }];
    await act(city.officer, RETURN, pine, 2023, 3, { reason: '请核对', remarks });
    const returned = await read(pine.liaison, pine, 2023);
    expect(returned).toMatchObject({ standing: 'RETURNED', version: 4, countedOn: '2024-01-30' });
    expect(returned.current).toMatchObject({
      review: 'RETURNED',
      remarks: [{ ...remarks[0], title: { zh: '责任治理 · 数据 · 主要负责人主持的专题会议' } }],
    });
    // the platform sees the office, never the officer
    expect(returned.acts[0]).toMatchObject({
      kind: 'return',
      side: 'OFFICE',
      by: 'Office 330200',
      text: '请核对',
    });
    expect(JSON.stringify(returned)).not.toContain('officer 330200');
    at('2024-03-20');
    const mended = report({ '/areas/1/figures/meetings': 3 });
    await act(pine.liaison, SUBMIT, pine, 2023, 4, { body: mended });
    const again = await act(pine.head, CONFIRM, pine, 2023, 5);
    expect(again).toMatchObject({ standing: 'FILED', countedOn: '2024-01-30', late: false });
    expect(again.current).toMatchObject({
      seq: 2,
      kind: 'RESUBMISSION',
      receipt: { counts: 'FIRST_FILING', late: false },
    });
    expect(again.current?.receipt.text.en).toContain('2024-01-30, the first filing, counts');
    const accepted = await act(city.officer, ACCEPT, pine, 2023, 6, { note: 'for ourselves' });
    expect(accepted).toMatchObject({ standing: 'ACCEPTED', version: 7 });
    const seen = await read(pine.head, pine, 2023);
    expect(seen.acts[0]).toMatchObject({ kind: 'accept', text: null });
    expect(await refused(city.officer, RETURN, pine, 2023, 7, { reason: 'x', remarks: [] })).toBe(
      'STATE platformId',
    );
  });

  it('an amendment needs a reason and a change, keeps every version, and never changes lateness', async () => {
    at('2024-06-03');
    const same = report({ '/areas/1/figures/meetings': 3 });
    expect(await refused(pine.head, AMEND, pine, 2023, 7, { reason: '', body: same })).toBe(
      'REASON_NEEDED reason',
    );
    expect(await refused(pine.head, AMEND, pine, 2023, 7, { reason: 'x', body: same })).toBe(
      'AMENDMENT_SAME body',
    );
    expect(await refused(pine.head, SUBMIT, pine, 2023, 7, { body: same })).toBe('STATE platformId');
    const changed = report({ '/areas/1/figures/meetings': 4, '/areas/2/problems': '已更正。' });
    const waiting = await act({ bearer: pine.bearer }, AMEND, pine, 2023, 7, {
      reason: '漏计一次',
      body: changed,
    });
    expect(waiting).toMatchObject({
      standing: 'AWAITING',
      current: { seq: 2 },
      pending: { seq: 3, kind: 'AMENDMENT' },
    });
    // declined, the report is in its former state, and the text is not lost
    const declined = await act(pine.head, DECLINE, pine, 2023, 8, { reason: '尚未核实' });
    expect(declined).toMatchObject({ standing: 'ACCEPTED', current: { seq: 2 }, pending: null });
    expect(declined.draft?.body).toEqual(changed);
    expect(declined.versions[2]).toMatchObject({
      outcome: 'DECLINED',
      receipt: { counts: null, late: null },
    });
    const amended = await act(pine.head, AMEND, pine, 2023, 9, { reason: '漏计一次' });
    expect(amended).toMatchObject({ standing: 'FILED', countedOn: '2024-01-30', late: false, draft: null });
    expect(amended.current).toMatchObject({
      seq: 4,
      kind: 'AMENDMENT',
      reason: '漏计一次',
      receipt: { counts: 'FIRST_FILING' },
    });
    expect(amended.versions.map((v) => [v.seq, v.outcome])).toEqual([
      [1, 'CONFIRMED'],
      [2, 'CONFIRMED'],
      [3, 'DECLINED'],
      [4, 'CONFIRMED'],
    ]);
    const difference = `query ($platformId: ID!) { d: ownAnnualReportDifference(platformId: $platformId, year: 2023, from: 2, to: 4) { pointer before after title { en } } }`;
    const { d } = await desk.must<{ d: object[] }>(pine.liaison, difference, { platformId: pine.id });
    expect(d).toEqual([
      {
        pointer: '/areas/1/figures/meetings',
        before: '3',
        after: '4',
        title: { en: 'Accountability · Figures · Meetings led by the primary responsible person' },
      },
      {
        pointer: '/areas/2/problems',
        before: expect.any(String) as string,
        after: '已更正。',
        title: { en: 'Community rules · Problems' },
      },
    ]);
  });

  it('a waiting version can be withdrawn, a filed one cannot; the primary responsible person’s own needs no second confirmation', async () => {
    at('2025-01-20');
    await act({ bearer: reed.bearer }, SUBMIT, reed, 2024, 0, { body: report() });
    expect(await refused({ bearer: reed.bearer }, WITHDRAW, reed, 2024, 1, { reason: '' })).toBe(
      'REASON_NEEDED reason',
    );
    const back = await act({ bearer: reed.bearer }, WITHDRAW, reed, 2024, 1, { reason: '口径有误' });
    expect(back).toMatchObject({
      standing: 'DRAFT',
      version: 2,
      draft: { body: report() },
      versions: [{ outcome: 'WITHDRAWN' }],
    });
    // 2025-01-31 is in the Spring Festival, so the filing deadline is the first working day after it
    at('2025-02-05');
    const filed = await act(reed.head, SUBMIT, reed, 2024, 2);
    expect(filed).toMatchObject({
      standing: 'FILED',
      dueOn: '2025-02-05',
      countedOn: '2025-02-05',
      late: false,
    });
    expect(filed.current).toMatchObject({
      seq: 2,
      kind: 'ORIGINAL',
      receipt: { number: '甬网报收〔2025〕2号', counts: 'SUBMISSION' },
    });
    expect(filed.lastYear).toEqual(report());
    expect(await refused(reed.head, WITHDRAW, reed, 2024, 3, { reason: 'x' })).toBe('STATE platformId');
  });

  it('a retry with its key does nothing twice; the same key for other content is refused', async () => {
    at('2025-01-21');
    const key = { idempotencyKey: 'year-2024-first' };
    const first = await act({ bearer: pine.bearer }, SUBMIT, pine, 2024, 0, { body: report(), ...key });
    const again = await act({ bearer: pine.bearer }, SUBMIT, pine, 2024, 0, { body: report(), ...key });
    expect(again).toEqual(first);
    expect(again.versions).toHaveLength(1);
    const changed = report({ '/areas/1/figures/meetings': 9 });
    expect(await refused({ bearer: pine.bearer }, SUBMIT, pine, 2024, 0, { body: changed, ...key })).toBe(
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    );
    expect(
      await refused({ bearer: pine.bearer }, SUBMIT, pine, 2024, 1, {
        body: report(),
        idempotencyKey: 'short',
      }),
    ).toBe('IDEMPOTENCY_KEY_FORMAT idempotencyKey');
    // a key belongs to its sender: another platform's program may use the same one
    await act({ bearer: haishu.bearer }, SUBMIT, haishu, 2024, 0, { body: report(), ...key });
    expect((await read(haishu.head, haishu, 2024)).versions).toHaveLength(1);
  });

  it('is hidden from others: another platform and another office find nothing, and the office sees no draft', async () => {
    expect(await refused(reed.head, SAVE, pine, 2024, 1, { body: {} })).toBe('NOT_FOUND platformId');
    expect(await desk.refusal({ bearer: reed.bearer }, READ, { platformId: pine.id, year: 2023 })).toBe(
      'NOT_FOUND platformId',
    );
    const OFFICE = `query ($platformId: ID!, $year: Int!) { r: annualReport(platformId: $platformId, year: $year) {
      standing version current { seq } versions { seq outcome } acts { kind byName } allowedActions { action allowed reason }
      areas { areaCode figures { pointer value lastYear } ledger { entries verified } } lastYear { seq } } }`;
    const where = { platformId: haishu.id, year: 2024 };
    expect(await desk.refusal(other.officer, OFFICE, where)).toBe('NOT_FOUND platformId');
    expect(await desk.refusal(pine.head, OFFICE, where)).toBe('FORBIDDEN');
    const { r: waiting } = await desk.must<{ r: Own }>(district.officer, OFFICE, where);
    expect(waiting).toMatchObject({ standing: 'AWAITING', current: null, versions: [] });
    await act(haishu.head, CONFIRM, haishu, 2024, 1);
    // the city sees the district's report, and does not review it
    const { r: seen } = await desk.must<{ r: Own }>(city.officer, OFFICE, where);
    expect(seen).toMatchObject({
      standing: 'FILED',
      allowedActions: [
        { action: 'return', allowed: false },
        { action: 'accept', allowed: false },
      ],
    });
    expect(await refused(city.officer, ACCEPT, haishu, 2024, 2)).toBe('OTHER_OFFICE platformId');
    const { r: mine } = await desk.must<{
      r: {
        areas: {
          areaCode: string;
          figures: { pointer: string; value: number; lastYear: number }[];
          ledger: { entries: number };
        }[];
      };
    }>(city.officer, OFFICE, { platformId: reed.id, year: 2024 });
    expect(mine.areas).toHaveLength(10);
    const posts = valueAt(report(), '/areas/1/figures/posts');
    expect(mine.areas[0]?.figures[0]).toEqual({
      pointer: '/areas/1/figures/posts',
      value: posts,
      lastYear: posts,
    });
    expect(mine.areas.reduce((n, area) => n + area.ledger.entries, 0)).toBeGreaterThan(4);
    expect(await refused(haishu.head, CONFIRM, haishu, 2024, 2)).toBe('STATE platformId');
  });

  it('is counted as not begun, not filed and filed late by the same rows as in the list', async () => {
    at('2025-02-06');
    const PROGRESS = `query ($year: Int!, $regionCode: ID) { p: annualReportProgress(year: $year, regionCode: $regionCode) {
      total notBegun draft awaiting filed returned accepted late inTime overdue } }`;
    const LIST = `query ($filter: AnnualReportFilter!) { l: annualReports(filter: $filter, first: 1) { totalCount edges { node { platform { name } standing late overdue } } } }`;
    const count = async (who: Person, filter: object): Promise<number> =>
      (await desk.must<{ l: { totalCount: number } }>(who, LIST, { filter })).l.totalCount;
    for (const [who, year, expected] of [
      [city.director, 2023, { total: 3, notBegun: 1, filed: 2, late: 1, inTime: 1, overdue: 1 }],
      [city.director, 2024, { total: 3, notBegun: 0, awaiting: 1, filed: 2, inTime: 2, late: 0, overdue: 1 }],
      [district.officer, 2023, { total: 1, notBegun: 1, filed: 0, overdue: 1 }],
    ] as const) {
      const { p } = await desk.must<{ p: Record<string, number> }>(who, PROGRESS, { year });
      expect(p).toMatchObject(expected);
      const filters: Record<string, object> = {
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
      };
      for (const [key, filter] of Object.entries(filters)) {
        expect([key, await count(who, { year, ...filter })]).toEqual([key, p[key]]);
      }
    }
    expect(await count(city.officer, { year: 2024, own: true, standing: ['FILED'] })).toBe(1);
    expect(await count(city.officer, { year: 2023, regionCode: '330203' })).toBe(1);
    expect(await count(city.officer, { year: 2023, tier: 'KEY', category: 'FORUM', text: '云杉' })).toBe(1);
    expect(await desk.refusal(city.officer, LIST, { filter: { year: 1999 } })).toBe(
      'REPORT_YEAR_UNKNOWN year',
    );
    expect(await desk.refusal(city.officer, LIST, { filter: { year: 2023, regionCode: "33'" } })).toBe(
      'UNKNOWN_REGION filter.regionCode',
    );
  });

  it('is in a list by name with pages', async () => {
    const LIST = `query ($after: String) { l: annualReports(filter: { year: 2024 }, first: 2, after: $after) {
      pageInfo { endCursor hasNextPage } edges { node { platform { name } } } } }`;
    interface Page {
      l: {
        pageInfo: { endCursor: string; hasNextPage: boolean };
        edges: { node: { platform: { name: string } } }[];
      };
    }
    const one = (await desk.must<Page>(city.officer, LIST)).l;
    const two = (await desk.must<Page>(city.officer, LIST, { after: one.pageInfo.endCursor })).l;
    const names = [...one.edges, ...two.edges].map((e) => e.node.platform.name);
    expect(names).toEqual([...names].sort());
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage, new Set(names).size]).toEqual([
      true,
      false,
      3,
    ]);
  });
});
