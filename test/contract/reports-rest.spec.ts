import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import canonicalize from 'canonicalize';
import { FAULT_CODES, type JsonObject, ROUTES } from '#rules/supervision/reports';
import { asOwner } from '#api/owner';
import { Desk } from '../given/desk.ts';
import { type Platform, type Supervisors, platform, report, supervisors } from '../given/reports.ts';

interface Reply {
  status: number;
  headers: Headers;
  text: string;
  body: Record<string, unknown>;
}

interface Ask {
  method?: string;
  body?: unknown;
  raw?: string;
  headers?: Record<string, string>;
  bearer?: string | null;
  cookie?: string;
}

interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  errors: { pointer: string; code: string; detail: string }[];
}

const CONFIRM = `mutation ($p: ID!, $y: Int!, $v: Int!) { confirmAnnualReport(platformId: $p, year: $y, version: $v) { version } }`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('annual reports by plain HTTP', () => {
  let desk: Desk;
  let city: Supervisors;
  let pine: Platform;
  let reed: Platform;
  let origin: string;

  const call = async (path: string, ask: Ask = {}): Promise<Reply> => {
    const { method = 'GET', body, raw, bearer = pine.bearer, cookie } = ask;
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        ...(cookie ? { cookie } : {}),
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        'accept-language': 'en',
        // these are the tags of the record itself: in another coding they are valid as well
        'accept-encoding': 'identity',
        ...ask.headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: json ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };
  const own = (year: number, more = ''): string => `/platforms/own/annual-reports/${String(year)}${more}`;
  /** `status CODE` of a refusal, in the form of RFC 9457. */
  const refusal = async (path: string, ask: Ask = {}): Promise<string> => {
    const { status, headers, body } = await call(path, ask);
    if (status < 400) return `${String(status)} nothing was refused`;
    const problem = body as unknown as ProblemBody;
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(problem).toMatchObject({
      type: `urn:taizhang:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
      status,
    });
    expect(problem.title.length * problem.detail.length).toBeGreaterThan(0);
    expect(problem.instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    return `${String(status)} ${problem.code}`;
  };

  beforeAll(async () => {
    desk = await Desk.open();
    desk.clock.set(new Date('2022-03-01T02:00:00Z'));
    city = await supervisors(desk);
    pine = await platform(desk, city, '云杉论坛');
    reed = await platform(desk, city, '芦苇社区');
    desk.clock.set(new Date('2026-01-20T02:00:00Z'));
    await desk.app.listen(0, '127.0.0.1');
    origin = await desk.app.getUrl();
  });
  afterAll(() => desk.close());

  it('describes itself: valid OpenAPI 3.1 with every route, and the templates in it', async () => {
    const { status, body } = await call('/openapi.json', { bearer: null });
    expect(status).toBe(200);
    const verdict = await new Validator().validate(structuredClone(body));
    expect(verdict).toMatchObject({ valid: true });
    expect(body['openapi']).toBe('3.1.0');
    const paths = body['paths'] as Record<string, object>;
    const described = Object.entries(paths).flatMap(([path, at]) =>
      Object.keys(at).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
    expect(JSON.stringify(body)).toContain('"trainingHours"');
  });

  it('refuses malformed requests, each with its status', async () => {
    const put = { method: 'PUT', body: report() };
    expect(await refusal(own(2025), { bearer: null })).toBe('401 UNAUTHENTICATED');
    expect((await call(own(2025), { bearer: 'tz_wrong' })).headers.get('www-authenticate')).toBe(
      'Bearer error="invalid_token"',
    );
    expect(await refusal(own(2025), { bearer: null, cookie: city.officer.cookie })).toBe('403 FORBIDDEN');
    expect(await refusal(`/platforms/${reed.id}/annual-reports/2025`)).toBe('404 NOT_FOUND');
    expect(await refusal(`/platforms/${reed.id}/annual-reports/2025`, put)).toBe('404 NOT_FOUND');
    expect(await refusal('/platforms/nonsense/annual-reports/2025')).toBe('404 NOT_FOUND');
    for (const year of ['1999', '20255', 'next', '2025.5', '9999999999'])
      expect(await refusal(`/platforms/own/annual-reports/${year}`)).toBe('404 REPORT_YEAR_UNKNOWN');
    expect(await refusal(own(2026), put)).toBe('409 REPORT_NOT_OPEN');
    expect(await refusal('/nowhere')).toBe('404 NOT_FOUND');
    for (const [path, allowed] of [
      [own(2025), 'GET, HEAD, PUT'],
      [own(2025, '/submission'), 'POST'],
      ['/openapi.json', 'GET, HEAD'],
    ] as const) {
      expect(await refusal(path, { method: 'DELETE' })).toBe('405 METHOD_NOT_ALLOWED');
      expect((await call(path, { method: 'DELETE' })).headers.get('allow')).toBe(allowed);
    }
    expect(await refusal(own(2025, '/submission'))).toBe('405 METHOD_NOT_ALLOWED');
    expect(await refusal(own(2025), { headers: { accept: 'text/html' } })).toBe('406 NOT_ACCEPTABLE');
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x'])
      expect([type, await refusal(own(2025), { ...put, headers: { 'content-type': type } })]).toEqual([
        type,
        '415 UNSUPPORTED_MEDIA',
      ]);
    expect(await refusal(own(2025), { method: 'PUT', raw: '{"areas":' })).toBe('400 BAD_REQUEST');
    expect(await refusal(own(2025), { method: 'PUT', raw: '' })).toBe('400 BAD_REQUEST');
    expect(await refusal(own(2025), { method: 'PUT', raw: 'null' })).toBe('400 BAD_REQUEST');
    expect(await refusal(own(2025), { method: 'PUT', raw: '[1]' })).toBe('422 REPORT_FAULTS');
    const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;
    expect(await refusal(own(2025), { method: 'PUT', raw: deep })).toBe('400 BODY_TOO_DEEP');
    const large = JSON.stringify(report({ '/narrative': 'x'.repeat(1024 * 1024) }));
    expect(await refusal(own(2025), { method: 'PUT', raw: large })).toBe('413 BODY_TOO_LARGE');
    expect(await refusal(`${own(2025)}?submit=yes`, put)).toBe('400 INVALID_VALUE');
    expect(await refusal(own(2025))).toBe('404 REPORT_NOT_BEGUN');
    // a session of the browser may write only with the header that no other site can send
    const session = { bearer: null, cookie: pine.head.cookie };
    expect(await refusal(own(2025), { ...put, ...session })).toBe('403 CSRF');
    const dry = { ...put, ...session, headers: { 'x-requested-with': 'fetch' } };
    expect((await call(`${own(2025)}?dryRun=true`, dry)).body).toEqual({ valid: true, faults: [] });
    const [row] = await asOwner(desk.database.url, (source) =>
      source.query<[{ n: number }]>('select count(*)::int as n from annual_report'),
    );
    expect(row.n).toBe(0);
  });

  it('lists all faults at once, by pointer, in the reader’s language', async () => {
    const missing = '0197a000-0000-7000-8000-00000000dead';
    const broken = report({
      '/narrative': undefined,
      '/phones': ['x'],
      '/areas/1/operation': 7,
      '/areas/1/problems': ' \n',
      '/areas/1/nextYear': 'x'.repeat(4001),
      '/areas/1/figures/posts': -1,
      '/areas/1/figures/meetings': 1e10,
      '/areas/2/figures/appealsClosed': 5,
      '/areas/2/figures/appealsInTime': 6,
      '/areas/2/figures/ruleChanges': '3',
      '/areas/3/systems': Array.from({ length: 51 }, () => ({ name: 'a', change: 'MADE' })),
      '/areas/4/systems': [{ name: 'a', change: 'BOUGHT', on: '2025-02-30', author: 'x' }],
      '/areas/5/problems': 'nul \u0000 inside',
      '/areas/10/figures/trainingHours': 1.25,
      '/areas/10/figures/headcount': null,
      '/attachments': [missing, missing, 'x'],
    });
    const expected = [
      ['/areas/5/problems', 'BAD_CHARACTER'],
      ['/narrative', 'MISSING'],
      ['/phones', 'UNKNOWN_FIELD'],
      ['/areas/1/operation', 'WRONG_TYPE'],
      ['/areas/1/problems', 'BLANK'],
      ['/areas/1/nextYear', 'TOO_LONG'],
      ['/areas/1/figures/posts', 'TOO_SMALL'],
      ['/areas/1/figures/meetings', 'TOO_LARGE'],
      ['/areas/1/figures/postsFilled', 'PART_EXCEEDS_WHOLE'],
      ['/areas/2/figures/appealsInTime', 'PART_EXCEEDS_WHOLE'],
      ['/areas/2/figures/ruleChanges', 'WRONG_TYPE'],
      ['/areas/3/systems', 'TOO_MANY'],
      ['/areas/4/systems/0/change', 'NOT_A_CHOICE'],
      ['/areas/4/systems/0/on', 'NOT_A_DATE'],
      ['/areas/4/systems/0/author', 'UNKNOWN_FIELD'],
      ['/areas/10/figures/trainingHours', 'NOT_A_STEP'],
      ['/attachments/2', 'NOT_AN_ID'],
      ['/attachments', 'REPEATED'],
      ['/attachments/0', 'UNKNOWN_ATTACHMENT'],
      ['/attachments/1', 'UNKNOWN_ATTACHMENT'],
    ].map((pair) => pair.join(' '));
    const submit = { method: 'PUT', body: broken, headers: { 'idempotency-key': 'with-faults' } };
    for (const lang of ['zh', 'en'] as const) {
      const headers = { ...submit.headers, 'accept-language': lang };
      const { status, body } = await call(`${own(2025)}?submit=true`, { ...submit, headers });
      const problem = body as unknown as ProblemBody;
      expect([status, problem.code]).toEqual([422, 'REPORT_FAULTS']);
      expect(problem.errors.map((e) => `${e.pointer} ${e.code}`).sort()).toEqual([...expected].sort());
      expect(problem.detail).toContain(String(expected.length));
      for (const { detail } of problem.errors) {
        expect([detail, /[\u4e00-\u9fff]/.test(detail)]).toEqual([detail, lang === 'zh']);
        expect(detail).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
    const codes = new Set(expected.map((line) => line.split(' ')[1]));
    expect(FAULT_CODES.filter((code) => !codes.has(code))).toEqual([]);
    // the dry run gives the same, in both languages at once, and stores nothing; so does GraphQL
    const dry = await call(`${own(2025)}?dryRun=true`, { method: 'PUT', body: broken });
    const faults = dry.body['faults'] as { pointer: string; code: string; zh: string; en: string }[];
    expect([dry.status, dry.body['valid']]).toEqual([200, false]);
    expect(faults.map((f) => `${f.pointer} ${f.code}`).sort()).toEqual([...expected].sort());
    expect(
      faults.find((f) => f.code === 'PART_EXCEEDS_WHOLE' && f.pointer.startsWith('/areas/2')),
    ).toMatchObject({
      zh: '“社区规则 · 数据 · 按时办结的申诉”不能大于“社区规则 · 数据 · 办结的申诉”（5）。',
      en: '“Community rules · Figures · Of them in time”: must not exceed “Community rules · Figures · Appeals decided” (5).',
    });
    const check = `query ($p: ID!, $body: JSON) { c: checkAnnualReport(platformId: $p, year: 2025, body: $body) { valid faults { pointer code zh en } } }`;
    // text that cannot be stored is refused by GraphQL before the template checks it
    expect(await desk.refusal(pine.liaison, check, { p: pine.id, body: broken })).toBe(
      'TEXT_UNSTORABLE body.areas.5.problems',
    );
    const storable = structuredClone(broken) as { areas: Record<string, Record<string, unknown>> };
    storable.areas['5'] = { ...storable.areas['5'], problems: '可以保存的文字' };
    const { c } = await desk.must<{ c: { faults: object[] } }>(pine.liaison, check, {
      p: pine.id,
      body: storable,
    });
    expect(c.faults).toEqual(
      faults
        .filter(({ pointer }) => pointer !== '/areas/5/problems')
        .map(({ pointer, code, zh, en }) => ({ pointer, code, zh, en })),
    );
    expect(await refusal(own(2025))).toBe('404 REPORT_NOT_BEGUN');
    // a refused submission stores no key: corrected, it can be sent with the same one
    const mended = await call(`${own(2025)}?dryRun=true`, { method: 'PUT', body: report() });
    expect(mended.body).toEqual({ valid: true, faults: [] });
  });

  it('go from draft to amendment by ETag and If-Match', async () => {
    const first = await call(own(2025), { method: 'PUT', body: { narrative: '初稿' } });
    expect([first.status, first.headers.get('etag'), first.body['standing']]).toEqual([200, '"v1"', 'DRAFT']);
    expect(await refusal(own(2025), { method: 'PUT', body: {} })).toBe('428 PRECONDITION_REQUIRED');
    const none = { 'if-none-match': '*' };
    expect(await refusal(own(2025), { method: 'PUT', body: {}, headers: none })).toBe('412 STALE');
    for (const tag of ['"v2"', 'W/"v1"', '"1"', 'v1'])
      expect(await refusal(own(2025), { method: 'PUT', body: {}, headers: { 'if-match': tag } })).toBe(
        '412 STALE',
      );
    const match = { 'if-match': '"v1"' };
    const second = await call(own(2025), { method: 'PUT', body: { narrative: '二稿' }, headers: match });
    expect(second.headers.get('etag')).toBe('"v2"');
    const stale = await call(own(2025), { method: 'PUT', body: {}, headers: match });
    expect((stale.body as unknown as ProblemBody).detail).toContain('compliance changed this record');
    const unchanged = await call(own(2025), { headers: { 'if-none-match': '"v2"' } });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    // the saved draft is not complete; completed, it is submitted as it was saved
    const key = (n: number): Record<string, string> => ({ 'idempotency-key': `"a-whole-year-${String(n)}"` });
    const submission = own(2025, '/submission');
    expect(await refusal(submission, { method: 'POST', headers: { 'if-match': '"v2"' } })).toBe(
      '400 IDEMPOTENCY_KEY_NEEDED',
    );
    expect(await refusal(submission, { method: 'POST', headers: { 'if-match': '"v2"', ...key(1) } })).toBe(
      '422 REPORT_FAULTS',
    );
    await call(own(2025), { method: 'PUT', body: report(), headers: { 'if-match': '*' } });
    const submitted = await call(submission, { method: 'POST', headers: { 'if-match': '"v3"', ...key(1) } });
    expect([submitted.status, submitted.headers.get('etag')]).toEqual([201, '"v4"']);
    expect(submitted.headers.get('location')).toBe(
      `/api/v1/platforms/${pine.id}/annual-reports/2025/versions/1`,
    );
    expect(submitted.body).toMatchObject({
      standing: 'AWAITING',
      seq: 1,
      receipt: { number: '甬网报收〔2026〕1号', counts: null, sha256: sha256(canonicalize(report()) ?? '') },
    });
    const withdrawal = own(2025, '/withdrawal');
    const tag = (n: number): Record<string, string> => ({ 'if-match': `"v${String(n)}"` });
    expect(
      await refusal(withdrawal, { method: 'POST', body: { reason: 'x', why: 1 }, headers: tag(4) }),
    ).toBe('400 INVALID_VALUE');
    expect(await refusal(withdrawal, { method: 'POST', body: { reason: 3 }, headers: tag(4) })).toBe(
      '400 INVALID_VALUE',
    );
    expect(await refusal(withdrawal, { method: 'POST', body: {}, headers: tag(4) })).toBe(
      '400 REASON_NEEDED',
    );
    expect(await refusal(withdrawal, { method: 'POST', body: { reason: 'x' } })).toBe(
      '428 PRECONDITION_REQUIRED',
    );
    const back = await call(withdrawal, { method: 'POST', body: { reason: '口径有误' }, headers: tag(4) });
    expect([back.status, back.body['standing'], back.headers.get('etag')]).toEqual([200, 'DRAFT', '"v5"']);
    expect((back.body['draft'] as { report: JsonObject }).report).toEqual(report());
    const changed = report({ '/areas/1/figures/meetings': 5 });
    const again = await call(`${own(2025)}?submit=true`, {
      method: 'PUT',
      body: changed,
      headers: { ...tag(5), ...key(2) },
    });
    expect(again.body).toMatchObject({ seq: 2, standing: 'AWAITING' });
    await desk.must(pine.head, CONFIRM, { p: pine.id, y: 2025, v: 6 });
    const amendment = own(2025, '/amendment');
    const amend = { reason: '漏计一次', report: report({ '/areas/1/figures/meetings': 6 }) };
    expect(
      await refusal(amendment, {
        method: 'POST',
        body: { report: amend.report },
        headers: { ...tag(7), ...key(3) },
      }),
    ).toBe('400 REASON_NEEDED');
    expect(
      await refusal(`${own(2025)}?submit=true`, {
        method: 'PUT',
        body: changed,
        headers: { ...tag(7), ...key(3) },
      }),
    ).toBe('409 STATE');
    const amended = await call(amendment, { method: 'POST', body: amend, headers: { ...tag(7), ...key(3) } });
    expect([amended.status, amended.body['seq']]).toEqual([201, 3]);
    const difference = await call(own(2025, '/versions/3/difference?from=2'));
    expect(difference.body['differences']).toMatchObject([
      { pointer: '/areas/1/figures/meetings', before: '5', after: '6' },
    ]);
    expect(await refusal(own(2025, '/versions/3/difference'))).toBe('400 INVALID_VALUE');
    expect(await refusal(own(2025, '/versions/9'))).toBe('404 NOT_FOUND');
    const versions = (await call(own(2025, '/versions'))).body['versions'] as Record<string, unknown>[];
    expect(versions.map((v) => [v['seq'], v['kind'], v['outcome']])).toEqual([
      [1, 'ORIGINAL', 'WITHDRAWN'],
      [2, 'ORIGINAL', 'CONFIRMED'],
      [3, 'AMENDMENT', 'WAITING'],
    ]);
    expect(versions[0]).not.toHaveProperty('report');
    expect((await call(own(2025, '/versions/1'))).body['report']).toEqual(report());
    const receipt = await call(own(2025, '/receipt'));
    expect(receipt.body).toMatchObject({ number: '甬网报收〔2026〕3号', counts: null });
    const whole = await call(own(2025));
    expect(whole.body).toMatchObject({
      standing: 'AWAITING',
      current: { seq: 2 },
      pending: { seq: 3 },
      countedOn: '2026-01-20',
      late: false,
    });
    expect((await call('/report-templates/2025')).body).toMatchObject({ version: '2025.1' });
  });

  it('accept files uploaded to the report, and let the office open them once it is confirmed', async () => {
    const year = 2024;
    const begun = await call(own(year), { method: 'PUT', body: report() });
    const { r } = await desk.must<{ r: { id: string } }>(
      pine.head,
      `query ($p: ID!) { r: ownAnnualReport(platformId: $p, year: ${String(year)}) { id } }`,
      { p: pine.id },
    );
    const form = new FormData();
    for (const [name, value] of [
      ['subjectKind', 'REPORT'],
      ['subjectId', r.id],
      ['capturedAt', '2026-01-19T02:00:00Z'],
      ['noEndUserData', 'true'],
    ] as const)
      form.append(name, value);
    form.append('file', new Blob(['name,year\nrules,2024\n']), 'rules.csv');
    const uploaded = await fetch(`${origin}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${pine.bearer}` },
      body: form,
    });
    const { id } = (await uploaded.json()) as { id: string };
    expect(uploaded.status).toBe(201);
    const open = async (): Promise<number> =>
      (await fetch(`${origin}/files/${id}`, { headers: { cookie: city.officer.cookie } })).status;
    const headers = { 'if-match': begun.headers.get('etag') ?? '', 'idempotency-key': 'with-a-file' };
    const sent = await call(`${own(year)}?submit=true`, {
      method: 'PUT',
      body: report({ '/attachments': [id] }),
      headers,
    });
    expect(sent.status).toBe(201);
    expect(await open()).toBe(404);
    await desk.must(pine.head, CONFIRM, { p: pine.id, y: year, v: 2 });
    expect(await open()).toBe(200);
  });

  it('return one report and one receipt for a thousand concurrent retries of one submission', async () => {
    const body = report();
    const headers = { 'idempotency-key': 'a-thousand-times', 'if-none-match': '*' };
    const ask = { method: 'PUT', body, headers, bearer: reed.bearer };
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => call(`${own(2025)}?submit=true`, ask)),
    );
    expect([...new Set(answers.map((a) => a.status))]).toEqual([201]);
    expect(new Set(answers.map((a) => `${a.headers.get('etag') ?? ''} ${a.text}`)).size).toBe(1);
    const [counted] = await asOwner(desk.database.url, (source) =>
      source.query<[{ reports: number; versions: number; receipts: number; acts: number }]>(
        `select (select count(*)::int from annual_report where platform_id = $1 and year = 2025) as reports,
                (select count(*)::int from annual_report_version where platform_id = $1 and year = 2025) as versions,
                (select count(distinct receipt_number)::int from annual_report_version where platform_id = $1 and year = 2025) as receipts,
                (select count(*)::int from audit.entry e join annual_report r on r.id = e.subject_id
                  where r.platform_id = $1 and r.year = 2025 and e.outcome = 'DONE') as acts`,
        [reed.id],
      ),
    );
    expect(counted).toEqual({ reports: 1, versions: 1, receipts: 1, acts: 1 });
    const other = { ...ask, body: report({ '/areas/1/figures/meetings': 1 }) };
    expect(await refusal(`${own(2025)}?submit=true`, other)).toBe('422 IDEMPOTENCY_KEY_REUSED');
    // days later, after it was confirmed, the retry still gets the first response
    await desk.must(reed.head, CONFIRM, { p: reed.id, y: 2025, v: 1 });
    expect((await call(`${own(2025)}?submit=true`, ask)).text).toBe(answers[0]?.text);
  });
});
