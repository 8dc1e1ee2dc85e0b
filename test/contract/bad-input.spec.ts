import type { InjectOptions } from 'fastify';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id }
}`;
const PLATFORM = 'query ($id: ID!) { platform(id: $id) { name } }';
const RETIRE = `mutation ($on: CivilDate!) { retirePlatform(id: "x", version: 1, retiredOn: $on, reason: "x") { id } }`;
const SIGN_IN =
  'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt me { id } } }';

/** Stacks, statements and names of constraints or tables must not be in a response. */
const LEAK =
  /\n\s+at |node_modules|file:\/\/|\.(ts|js):\d+|\b(select|update|delete)\b[^"]*\b(from|set)\b|insert into|violates|constraint|relation "|_(pkey|fkey|key|check)\b|QueryFailed|row-level|app_office|app_platform/i;

const JSON_KIND = /^application\/(graphql-response\+)?json/;

interface Body {
  errors?: { message: string; extensions?: { code?: string; field?: string | null; requestId?: string } }[];
  code?: string;
  field?: string | null;
  message?: string;
  requestId?: string;
  // plain HTTP responds as RFC 9457 requires
  detail?: string;
  instance?: string;
}

interface Outcome {
  status: number;
  code: string;
  field: string | null;
}

describe('bad input', () => {
  let desk: Desk;
  let officer: Person;
  let elsewhere: Person;
  let platformId: string;

  beforeAll(async () => {
    desk = await Desk.open();
    const officeId = await desk.office();
    officer = await desk.person('DIRECTOR', { officeId });
    elsewhere = await desk.person('DIRECTOR', { officeId: await desk.office('330100', '杭网') });
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
      operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
      platform: platform(),
    });
    platformId = registerPlatform.id;
  });
  afterAll(() => desk.close());

  const platform = (over: object = {}): object => ({
    name: '云杉论坛',
    kinds: ['WEBSITE'],
    domains: ['yunshan.example'],
    apps: [],
    categories: ['FORUM'],
    tier: 'GENERAL',
    regionCode: '330203',
    ...over,
  });

  async function once(request: InjectOptions, lang: string): Promise<Outcome & { sentence: string }> {
    const response = await desk.app.inject({
      ...request,
      headers: { ...request.headers, 'accept-language': lang },
    });
    const kind =
      typeof request.url === 'string' && request.url.startsWith('/api/')
        ? /^application\/problem\+json/
        : JSON_KIND;
    expect(response.headers['content-type']).toMatch(kind);
    expect(LEAK.exec(response.body)?.[0] ?? 'no leak').toBe('no leak');
    const body = response.json<Body>();
    const error = body.errors?.[0];
    const { code, field } = error?.extensions ?? body;
    const requestId = (error?.extensions ?? body).requestId ?? body.instance?.replace('urn:uuid:', '');
    const sentence = error?.message ?? body.message ?? body.detail ?? '';
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    return { status: response.statusCode, code: code ?? '', field: field ?? null, sentence };
  }

  /** Sends the request in both languages: the same refusal, each time with a sentence in the reader's language. */
  async function outcomeOf(request: InjectOptions): Promise<Outcome> {
    const zh = await once(request, 'zh-CN,zh;q=0.9');
    const en = await once(request, 'en-GB,en;q=0.8');
    expect(zh.sentence).toMatch(/\p{Script=Han}.*[。：]/su);
    expect(en.sentence).toMatch(/^[A-Z“][^\p{Script=Han}]+$/su);
    const { status, code, field } = zh;
    expect({ status: en.status, code: en.code, field: en.field }).toEqual({ status, code, field });
    return { status, code, field };
  }

  const post = (
    who: Person | null,
    payload: unknown,
    headers: Record<string, string> = {},
  ): InjectOptions => ({
    method: 'POST',
    url: '/graphql',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...(who ? { cookie: who.cookie } : {}),
      ...headers,
    },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

  const query = (text: string, variables: object = {}, who: Person | null = officer): Promise<Outcome> =>
    outcomeOf(post(who, { query: text, variables }));

  it('is refused when it is five megabytes', async () => {
    const answer = await query('{ desk { today } }', { x: 'x'.repeat(5 * 1024 * 1024) });
    expect(answer).toEqual({ status: 413, code: 'BODY_TOO_LARGE', field: null });
  });

  it.each([
    [
      'ten thousand aliases',
      `{ ${Array.from({ length: 10_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    ],
    ['a hundred aliases', `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['five thousand levels', `${'{ a '.repeat(5000)}${'}'.repeat(5000)}`],
    [
      'twenty levels',
      `{ platform(id: "x") ${'{ operator { platforms '.repeat(10)} { id } ${'} }'.repeat(10)} }`,
    ],
    ['five thousand levels of a list', `{ platform(id: ${'['.repeat(5000)}${']'.repeat(5000)}) { id } }`],
  ])('is refused when it holds %s', async (_, text) => {
    expect((await query(text)).code).toBe('QUERY_TOO_LARGE');
  });

  it('is refused at once when forty fragments each spread the next', async () => {
    const fragments = Array.from(
      { length: 41 },
      (_, i) => `fragment F${i} on Query { ${i < 40 ? `...F${i + 1} ...F${i + 1}` : '__typename'} }`,
    );
    const text = `{ ...F0 } ${fragments.join(' ')}`;
    expect(await query(text, {}, null)).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
    const hollow = Array.from(
      { length: 41 },
      (_, i) => `fragment F${i} on Query { ${i < 40 ? `...F${i + 1} ...F${i + 1}` : '...F0'} }`,
    );
    expect(await query(`{ ...F0 } ${hollow.join(' ')}`, {}, null)).toMatchObject({ status: 400 });
  });

  it('is not a query whose fragments stay within the limits', async () => {
    const text =
      '{ desk { ...A } again: desk { ...A ...B } } fragment A on Desk { today ...B } fragment B on Desk { version }';
    const response = await desk.app.inject(post(null, { query: text }));
    expect(response.json<{ data: { again: object } }>().data.again).toHaveProperty('version');
  });

  it('is refused without a crash when a comment balances brackets that nest too deep', async () => {
    const text = `#${')'.repeat(8000)}\n{ platform(id: ${'['.repeat(1900)}${']'.repeat(1900)}) { id } }`;
    expect((await query(text)).status).toBe(400);
  });

  it('is refused when its variables nest two thousand levels', async () => {
    const variables = `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`;
    const answer = await outcomeOf(post(officer, `{"query":"{ desk { today } }","variables":${variables}}`));
    expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it('is refused without a crash when its variables nest five thousand levels', async () => {
    const variables = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
    const answer = await outcomeOf(post(officer, `{"query":"{ desk { today } }","variables":${variables}}`));
    expect(answer).toMatchObject({ status: 400, code: 'QUERY_TOO_LARGE' });
  });

  it.each([
    ['an unknown field', '{ desk { nope } }', 'nope'],
    ['an unknown argument', '{ desk(nope: 1) { today } }', 'nope'],
    ['a syntax error', '{ desk { today ', null],
    ['an empty query', '', null],
    ['a missing subselection', '{ desk }', 'desk'],
  ])('is told apart: %s', async (_, text, field) => {
    expect(await query(text)).toEqual({ status: 400, code: 'BAD_REQUEST', field });
  });

  it('is refused when the JSON is broken, no object, or a batch', async () => {
    for (const payload of ['{"query": "{ desk', '[]', '"text"', '', '[{"query":"{ desk { today } }"}]'])
      expect([payload, await outcomeOf(post(officer, payload))]).toMatchObject([
        payload,
        { status: 400, code: 'BAD_REQUEST' },
      ]);
  });

  it('names the field whose value has the wrong type', async () => {
    expect(await query(PLATFORM, { id: { no: 'id' } })).toEqual({
      status: 400,
      code: 'INVALID_VALUE',
      field: 'id',
    });
    const variables = {
      operator: { code: '91330200MA0000001L', name: 'x' },
      platform: platform({ tier: 'HUGE' }),
    };
    expect(await query(REGISTER, variables)).toMatchObject({
      code: 'INVALID_VALUE',
      field: 'platform.tier',
    });
  });

  it.each(['2026-02-30', '2026-13-01', '0000-00-00', '24.11.2026', ''])(
    'is no date when it is “%s”',
    async (on) => {
      expect(await query(RETIRE, { on })).toMatchObject({ status: 400, code: 'NOT_A_DATE' });
      const inline = RETIRE.replace('($on: CivilDate!)', '').replace('$on', JSON.stringify(on));
      expect(await query(inline)).toMatchObject({ status: 400, code: 'NOT_A_DATE' });
    },
  );

  it.each(['x', '', `' or 1=1 --`, '00000000-0000-0000-0000-000000000000', 'ä'.repeat(5000)])(
    'finds nothing by the id “%s”',
    async (id) => {
      expect(await query(PLATFORM, { id })).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
    },
  );

  it('finds nothing by the id of another region, in reading and in writing', async () => {
    const unknown = '0198a000-0000-7000-8000-000000000000';
    for (const id of [platformId, unknown])
      expect(await query(PLATFORM, { id }, elsewhere)).toMatchObject({ code: 'NOT_FOUND', field: 'id' });
    const suspend = 'mutation ($id: ID!) { suspendPlatform(id: $id, version: 1, reason: "reason") { id } }';
    const [mine, none] = [
      await query(suspend, { id: platformId }, elsewhere),
      await query(suspend, { id: unknown }, elsewhere),
    ];
    expect(mine.code).toBe('NOT_FOUND');
    // the response does not show whether the record exists elsewhere
    expect(mine).toEqual(none);
  });

  it('is refused when another site may have sent it', async () => {
    const body = JSON.stringify({ query: '{ me { id } }' });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await outcomeOf(post(officer, body, { 'content-type': type }));
      expect([type, answer.status >= 400 && answer.status < 500, answer.code]).toEqual([
        type,
        true,
        expect.stringMatching(/^(BAD_REQUEST|CSRF)$/),
      ]);
    }
    const get: InjectOptions = { method: 'GET', url: '/graphql?query=%7B__typename%7D' };
    expect(await outcomeOf({ ...get, headers: { cookie: officer.cookie } })).toMatchObject({ status: 400 });
    const upload: InjectOptions = {
      method: 'POST',
      url: '/files',
      headers: { cookie: officer.cookie, 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\ncontent-disposition: form-data; name="subjectKind"\r\n\r\nFINDING\r\n--x--\r\n',
    };
    expect(await outcomeOf(upload)).toMatchObject({ status: 403, code: 'CSRF' });
    const marked = { ...upload, headers: { ...upload.headers, 'x-requested-with': 'taizhang' } };
    expect(await outcomeOf(marked)).toMatchObject({ status: 400, code: 'REQUIRED', field: 'file' });
  });

  it('is refused without sign-in', async () => {
    const nobodies: (Person | null)[] = [null, { id: '', cookie: 'taizhang_session=wrong' }];
    for (const who of nobodies)
      expect((await query(PLATFORM, { id: platformId }, who)).code).toBe('UNAUTHENTICATED');
    const token = post(null, { query: '{ ownPlatforms { id } }' }, { authorization: 'Bearer tz_wrong' });
    expect((await outcomeOf(token)).code).toBe('UNAUTHENTICATED');
    expect(await outcomeOf({ method: 'GET', url: `/files/${platformId}` })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
    expect(
      await outcomeOf({ method: 'GET', url: '/files/x', headers: { cookie: officer.cookie } }),
    ).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await outcomeOf({ method: 'GET', url: '/api/nothing' })).toMatchObject({ status: 404 });
  });

  it('does not show whether the name or the password was wrong, and locks after eight failures', async () => {
    const { id: u } = await desk.person('INSPECTOR', { officeId: desk.offices.get('330200') ?? '' });
    const failed = { code: 'SIGN_IN_FAILED', field: 'password' };
    expect(await query(SIGN_IN, { u: 'nobody', p: 'x' }, null)).toMatchObject(failed);
    // each asks twice, once in each language
    for (let i = 0; i < 4; i += 1)
      expect([i, await query(SIGN_IN, { u, p: 'wrong' }, null)]).toMatchObject([i, failed]);
    expect((await query(SIGN_IN, { u, p: 'wrong' }, null)).code).toBe('SIGN_IN_LOCKED');
    expect((await query(SIGN_IN, { u, p: PASSWORD }, null)).code).toBe('SIGN_IN_LOCKED');
  });

  it('gets responses with security headers', async () => {
    for (const url of ['/healthz', '/graphql?query=%7B__typename%7D', '/nothing']) {
      const { headers } = await desk.app.inject({ method: 'GET', url });
      const policy = new Map(
        String(headers['content-security-policy'])
          .split(';')
          .map((part) => part.trim().split(' '))
          .map(([name = '', ...values]) => [name, values] as const),
      );
      expect([url, policy.get('script-src'), policy.get('default-src')]).toEqual([
        url,
        [`'self'`],
        [`'self'`],
      ]);
      expect(policy.get('frame-ancestors')).toEqual([`'none'`]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
      });
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
});
