import { Desk, type Person } from '../given/desk.ts';
import { OrderDesk } from '../given/orders.ts';

const cursor = (...key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
const ID = '019a0000-0000-7000-8000-000000000001';
const LAST_INT = 2_147_483_647;

describe('input that the dashboard would never send', () => {
  let it_: OrderDesk;
  let desk: Desk;
  let officer: Person;

  beforeAll(async () => {
    it_ = await OrderDesk.open();
    ({ desk, director: officer } = it_);
  });
  afterAll(() => desk.close());

  it.each(['platforms', 'findings', 'inspections', 'orders'])(
    'is refused as a region in the list of %s',
    async (list) => {
      for (const code of ['abc', '33020', '3302000', '33020a'])
        expect(
          await desk.refusal(officer, `{ ${list}(filter: { regionCode: "${code}" }) { totalCount } }`),
        ).toBe('UNKNOWN_REGION filter.regionCode');
    },
  );

  it('is refused as a region of a chart', async () => {
    expect(await desk.refusal(officer, '{ heatMap(regionCode: "x") { total: platformsWithFindings } }')).toBe(
      'UNKNOWN_REGION regionCode',
    );
  });

  it('is refused as an id', async () => {
    const filters = ['platforms(filter: { operatorId: "x" })', 'findings(filter: { platformId: "x" })'];
    const more = ['inspections(filter: { platformId: "x" })', 'orders(filter: { platformId: "x" })'];
    for (const list of [...filters, ...more])
      expect(await desk.refusal(officer, `{ ${list} { totalCount } }`)).toMatch(/^NOT_FOUND filter\.\w+Id$/);
    expect(await desk.refusal(it_.head, 'mutation { revokeProgram(id: "x") { id } }')).toBe('NOT_FOUND id');
  });

  it.each([
    ['platforms', '', cursor('x', 'y')],
    ['platforms', '', cursor('NAME', 'y')],
    ['platforms', '', cursor('NAME', 'y', 'z')],
    ['platforms', 'orderBy: ENTERED,', cursor('NAME', '2026-11-02', ID)],
    ['platforms', '', cursor('ENTERED', '2026-11-02', ID)],
    ['platforms', 'orderBy: ENTERED,', cursor('ENTERED', '0000-01-01', ID)],
    ['platforms', 'orderBy: OPEN_FINDINGS,', cursor('OPEN_FINDINGS', 1.5, ID)],
    ['orders', '', cursor('x', 'y')],
    ['orders', '', cursor('2026-11-02', ID, null)],
    ['orders', '', cursor('0000-01-01T00:00:00Z', ID)],
    ['findings', '', cursor('9999-12-31', ID)],
    ['findings', '', cursor(1, ID)],
    ['inspections', '', cursor('2026-02-30', ID)],
    ['inspections', '', '☃'],
  ])('is refused as a cursor of %s (%s)', async (list, order, after) => {
    expect(await desk.refusal(officer, `{ ${list}(${order} after: "${after}") { totalCount } }`)).toBe(
      'INVALID_VALUE after',
    );
  });

  it('does not include a cursor that the list itself returned', async () => {
    for (const order of ['NAME', 'ENTERED', 'OPEN_FINDINGS']) {
      const list = await desk.must<{ platforms: { pageInfo: { endCursor: string } } }>(
        officer,
        `{ platforms(orderBy: ${order}, first: 1) { pageInfo { endCursor } } }`,
      );
      const { endCursor } = list.platforms.pageInfo;
      const next = `{ platforms(orderBy: ${order}, after: "${endCursor}") { totalCount edges { cursor } } }`;
      expect(await desk.must(officer, next)).toEqual({ platforms: { totalCount: 1, edges: [] } });
    }
  });

  it('is refused as a day outside the supported years', async () => {
    const days = ['0000-01-01', '0001-01-01', '1899-12-31', '2201-01-01', '9999-12-30'];
    for (const day of days) {
      const query = 'query ($d: CivilDate!) { orders(filter: { overdueOn: $d }) { totalCount } }';
      expect(await desk.refusal(officer, query, { d: day })).toBe('NOT_A_DATE d');
      const preview = `{ deadlinePreview(ruleCode: "RECTIFY", servedOn: "${day}", length: 5) { dueOn } }`;
      expect(await desk.refusal(officer, preview)).toMatch(/^NOT_A_DATE/);
    }
  });

  it('is refused as a day so early that nothing can have been served or planned on it', async () => {
    const preview = (day: string, length = 5): Promise<string> =>
      desk.refusal(
        officer,
        `{ deadlinePreview(ruleCode: "RECTIFY", servedOn: "${day}", length: ${length}) { dueOn } }`,
      );
    expect(await preview('1900-01-01')).toBe('DATE_TOO_EARLY servedOn');
    expect(await preview('2016-11-01')).toBe('DATE_TOO_EARLY servedOn');
    expect(await preview('2016-11-02')).toBe('nothing was refused');
    expect(await preview('2026-11-02', 61)).toBe('DAYS_RANGE length');
    expect(await preview('2026-11-02', 0)).toBe('DEADLINE_BEFORE_SERVICE length');
    expect(await preview('2026-11-02', -3)).toBe('DEADLINE_BEFORE_SERVICE length');
    const plan = 'mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }';
    const input = {
      platformId: it_.platformId,
      mode: 'REMOTE',
      purpose: '例行',
      plannedOn: '1901-01-01',
      inspectorIds: [it_.officer.id, it_.other.id],
      leadId: it_.officer.id,
    };
    expect(await desk.refusal(officer, plan, { input })).toBe('DATE_TOO_EARLY input.plannedOn');
    const same = {
      ...input,
      plannedOn: '2026-11-03',
      inspectorIds: [it_.officer.id, it_.officer.id.toUpperCase()],
    };
    expect(await desk.refusal(officer, plan, { input: same })).toBe('TWO_INSPECTORS input.inspectorIds');
    it_.at('2026-11-02');
    const draft = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    const asked = it_.input([await it_.finding()], { days: 0 });
    expect(await desk.refusal(officer, draft, { input: asked })).toBe('DEADLINE_BEFORE_SERVICE input.days');
  });

  it('is refused as a version that no record has', async () => {
    it_.at('2026-11-02');
    const order = await it_.drafted([await it_.finding()]);
    const calls: [who: Person, call: string][] = [
      [officer, `issueOrder(id: "${order.id}", version: ${LAST_INT}) { id }`],
      [
        officer,
        `changeOperator(id: "${it_.operatorId}", version: ${LAST_INT}, name: "x", reason: "x") { id }`,
      ],
      [officer, `suspendPlatform(id: "${it_.platformId}", version: ${LAST_INT}, reason: "x") { id }`],
      [
        officer,
        `withdrawFinding(id: "${String(order.measures[0]?.finding.id)}", version: ${LAST_INT}, reason: "x") { id }`,
      ],
    ];
    for (const [who, call] of calls)
      expect([call, await desk.refusal(who, `mutation { ${call} }`)]).toEqual([call, 'STALE version']);
  });

  it('is refused as one finding spelt twice', async () => {
    const finding = await it_.finding();
    const draft = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    expect(await desk.refusal(officer, draft, { input: it_.input([finding, finding.toUpperCase()]) })).toBe(
      'INVALID_VALUE input.measures.1.findingId',
    );
    expect((await it_.drafted([finding.toUpperCase()])).measures[0]?.finding.id).toBe(finding);
  });

  it.each([
    ['no boundary', 'multipart/form-data', '--x\r\n'],
    ['no end', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb'],
    [
      'half a file',
      'multipart/form-data; boundary=x',
      `${['subjectKind', 'subjectId', 'capturedAt', 'noEndUserData']
        .map((name) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nVALUE-${name}\r\n`)
        .join('')}--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nab`,
    ],
  ])('is refused as a form with %s', async (_, type, form) => {
    const order = await it_.served('2026-11-02');
    const payload = form
      .replace('VALUE-subjectKind', 'ANSWER')
      .replace('VALUE-subjectId', String(order.measures[0]?.id))
      .replace('VALUE-capturedAt', desk.clock.now().toISOString())
      .replace('VALUE-noEndUserData', 'true');
    const response = await desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: { cookie: it_.head.cookie, 'content-type': type, 'x-requested-with': 'taizhang' },
      payload,
    });
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('reaches the same handlers when the address is percent-encoded', async () => {
    const ask = async (url: string, cookie?: string): Promise<[number, string]> => {
      const response = await desk.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
        payload: { query: '{ platforms { totalCount } }' },
      });
      const body = response.json<{ data?: object; errors?: { extensions: { code: string } }[] }>();
      return [response.statusCode, body.errors?.[0]?.extensions.code ?? 'data'];
    };
    expect(await ask('/%67raphql', officer.cookie)).toEqual([200, 'data']);
    expect((await ask('/%67raphql'))[1]).toBe('UNAUTHENTICATED');
    const deep = await desk.app.inject({
      method: 'POST',
      url: '/%67raphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: `{ a(b: ${'['.repeat(1900)}${']'.repeat(1900)}) }` },
    });
    expect(deep.json<{ errors: object[] }>().errors[0]).toMatchObject({
      extensions: { code: 'QUERY_TOO_LARGE' },
    });
    const file = await desk.app.inject({ method: 'GET', url: `/%66iles/${ID}` });
    expect([file.statusCode, file.json<{ code: string }>().code]).toEqual([401, 'UNAUTHENTICATED']);
    const known = await desk.app.inject({
      method: 'GET',
      url: `/%66iles/${ID}`,
      headers: { cookie: officer.cookie },
    });
    expect(known.statusCode).toBe(404);
  });
});
