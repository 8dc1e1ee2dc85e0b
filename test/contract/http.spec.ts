import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { RATES, TIMEOUTS } from '#api/config';
import { asOwner } from '#api/owner';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }';
const LOOK = { query: '{ me { id } }' };

interface Outcome {
  status: number;
  code: string;
  headers: Record<string, unknown>;
  message: string;
}

interface Asking {
  method?: 'POST' | 'GET' | 'PUT';
  url?: string;
  headers?: Record<string, string>;
  payload?: object | string;
  from?: string;
}

async function ask(
  desk: Desk,
  { method = 'POST', url = '/graphql', headers, payload, from }: Asking,
): Promise<Outcome> {
  const response = await desk.app.inject({
    method,
    url,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { payload: payload ?? LOOK }),
    ...(from === undefined ? {} : { remoteAddress: from }),
  });
  const body = response.body.startsWith('{')
    ? response.json<{
        code?: string;
        message?: string;
        detail?: string;
        errors?: { message: string; extensions: { code: string } }[];
      }>()
    : {};
  const [error] = body.errors ?? [];
  return {
    status: response.statusCode,
    code: body.code ?? error?.extensions.code ?? 'answered',
    headers: response.headers,
    message: body.message ?? body.detail ?? error?.message ?? '',
  };
}

describe('the HTTP server', () => {
  let desk: Desk;
  let officer: Person;

  beforeAll(async () => {
    desk = await Desk.open({ production: true });
    officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
  });
  afterAll(() => desk.close());

  describe('for requests caused by another site', () => {
    const writes: [name: string, asking: Asking][] = [
      ['GraphQL', {}],
      [
        'an upload',
        { url: '/files', headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--' },
      ],
      ['a report', { method: 'PUT', url: '/api/v1/platforms/own/annual-reports/2025', payload: {} }],
    ];

    it.each(writes)('refuses: %s', async (_, asking) => {
      const as = (headers: Record<string, string>): Promise<Outcome> =>
        ask(desk, {
          ...asking,
          headers: { cookie: officer.cookie, 'x-requested-with': 'x', ...asking.headers, ...headers },
        });
      for (const headers of [
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
        { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' },
      ] as Record<string, string>[]) {
        const outcome = await as(headers);
        expect([headers, outcome.status, outcome.code]).toEqual([headers, 403, 'CSRF']);
      }
      for (const headers of [
        {},
        { origin: 'http://localhost:80' },
        { 'sec-fetch-site': 'same-origin' },
      ] as Record<string, string>[])
        expect([headers, (await as(headers)).code]).not.toEqual([headers, 'CSRF']);
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
      'refuses a form (%s) without an origin too',
      async (type) => {
        const payload = type.startsWith('text') ? JSON.stringify(LOOK) : 'query=%7Bme%7Bid%7D%7D';
        const outcome = await ask(desk, {
          headers: { cookie: officer.cookie, 'content-type': type },
          payload,
        });
        expect(outcome.code).not.toBe('answered');
        expect(outcome.status).toBeGreaterThanOrEqual(400);
        expect(outcome.status).toBeLessThan(500);
      },
    );

    it('refuses a query by a link, and changes nothing', async () => {
      const url = '/graphql?query=%7Bme%7Bid%7D%7D';
      const cross = { cookie: officer.cookie, 'sec-fetch-site': 'cross-site' };
      expect((await ask(desk, { method: 'GET', url, headers: cross })).code).toBe('CSRF');
      const change = await ask(desk, {
        method: 'GET',
        url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}`,
        headers: { cookie: officer.cookie },
      });
      expect(change.status).toBe(405);
      expect(await desk.must(officer, '{ me { id } }')).toEqual({ me: { id: officer.id } });
    });

    it('accepts a program with a token, whatever headers it sends', async () => {
      const outcome = await ask(desk, {
        headers: { authorization: 'Bearer x', origin: 'https://program.example' },
      });
      expect([outcome.status, outcome.code]).toEqual([200, 'answered']);
    });

    it('allows no other site to read a response', async () => {
      const outcome = await ask(desk, {
        headers: { authorization: 'Bearer x', origin: 'https://program.example' },
      });
      expect(Object.keys(outcome.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    });
  });

  it('sends the policies for our pages', async () => {
    const { headers } = await ask(desk, {});
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=(), ') as unknown,
    });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self';`);
    expect(policy).toContain(`frame-ancestors 'none'`);
  });

  it('shows neither its schema nor suggestions for names', async () => {
    const outcome = await ask(desk, { payload: { query: '{ __schema { types { name } } }' } });
    expect([outcome.status, outcome.code]).toEqual([400, 'BAD_REQUEST']);
    for (const query of [
      '{ mee { id } }',
      '{ me { idd } }',
      '{ platforms(filte: {}) { totalCount } }',
      '{ platforms(orderBy: NAMEE) { totalCount } }',
    ]) {
      const { status, message } = await ask(desk, { payload: { query } });
      expect([query, status, message]).toEqual([query, 400, expect.not.stringMatching(/did you mean/i)]);
    }
    const variables = { o: 'NAMEE' };
    const query = 'query ($o: PlatformOrder) { platforms(orderBy: $o) { totalCount } }';
    expect((await ask(desk, { payload: { query, variables } })).message).not.toMatch(/did you mean/i);
  });

  it('accepts one query per request', async () => {
    const outcome = await ask(desk, { payload: [LOOK, LOOK] });
    expect([outcome.status, outcome.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('names the cost of a query and the limit', async () => {
    const inner =
      '{ edges { node { id number title state severity repeat foundOn dueOn closedOn orderId orderNumber item { id code } } } }';
    const query = `query ($n: Int) { findings(first: $n) ${inner} ${[1, 2, 3, 4, 5, 6, 7, 8, 9]
      .map((i) => `a${String(i)}: findings(first: 200) ${inner}`)
      .join(' ')} }`;
    const outcome = await ask(desk, {
      headers: { cookie: officer.cookie, 'accept-language': 'en' },
      payload: { query, variables: { n: 200 } },
    });
    expect([outcome.status, outcome.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(outcome.message).toMatch(/^The query costs 3\d{4}; the limit is 30000\./);
  });

  it.each<[string, Asking, number, string]>([
    ['broken JSON', { payload: '{"query": ' }, 400, 'BAD_REQUEST'],
    ['no body', { payload: '' }, 400, 'BAD_REQUEST'],
    [
      'another type',
      { headers: { 'content-type': 'application/xml' }, payload: '<a/>' },
      415,
      'UNSUPPORTED_MEDIA',
    ],
    ['another method', { method: 'PUT' }, 404, 'NOT_FOUND'],
    ['an address in broken code', { method: 'GET', url: '/files/%zz' }, 400, 'BAD_REQUEST'],
    ['no such address', { method: 'GET', url: '/api/v2' }, 404, 'NOT_FOUND'],
    ['a long name in the address', { method: 'GET', url: `/files/${'a'.repeat(300)}` }, 414, 'BAD_REQUEST'],
    ['a large body', { payload: { query: ' '.repeat(1_100_000) } }, 413, 'BODY_TOO_LARGE'],
    [
      'variables that are no object',
      { payload: { query: '{ me { id } }', variables: 'x' } },
      400,
      'BAD_REQUEST',
    ],
    ['a prototype', { payload: '{"query": "{ me { id } }", "__proto__": {"a": 1}}' }, 400, 'BAD_REQUEST'],
  ])('explains the fault in %s', async (_, asking, status, code) => {
    const outcome = await ask(desk, asking);
    expect([outcome.status, outcome.code]).toEqual([status, code]);
    expect(outcome.message).not.toBe('');
    expect(JSON.stringify(outcome)).not.toMatch(/node_modules|at \w+ \(/);
  });

  it('sends cookies that are HttpOnly, SameSite, and Secure where that is set', async () => {
    const strict = await Desk.open({ production: true, http: { secureCookies: true } });
    const id = strict.ids.next();
    const cookieOf = async (of: Desk): Promise<string[]> => {
      const { id: username } = await of.person('INSPECTOR', {
        officeId: of.offices.get('330200') ?? (await of.office()),
      });
      const outcome = await ask(of, { payload: { query: SIGN_IN, variables: { u: username, p: PASSWORD } } });
      return [outcome.headers['set-cookie']].flat().map(String);
    };
    expect(id).not.toBe('');
    expect(await cookieOf(strict)).toEqual([
      expect.stringMatching(/^taizhang_challenge=; .*HttpOnly; SameSite=Strict; Secure$/),
      expect.stringMatching(/^taizhang_session=[^;]+; .*HttpOnly; SameSite=Strict; Secure$/),
    ]);
    for (const cookie of await cookieOf(desk)) expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    await strict.close();
  });
});

describe('the rate limits', () => {
  let desk: Desk;
  let officer: Person;
  let other: Person;
  const low = { ...RATES, actor: 5, anonymous: 4, upload: 2, signIn: 3 };

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      http: { rates: { ...low, signIn: 5 }, trustProxy: ['10.0.0.9'] },
    });
    const officeId = await desk.office();
    officer = await desk.person('CASE_OFFICER', { officeId });
    other = await desk.person('CASE_OFFICER', { officeId });
  });
  afterAll(() => desk.close());

  const codes = async (times: number, asking: Asking): Promise<string[]> => {
    const codes: string[] = [];
    for (let i = 0; i < times; i += 1) codes.push((await ask(desk, asking)).code);
    return codes;
  };

  it('apply to each person who has signed in, from any address', async () => {
    const headers = { cookie: officer.cookie };
    expect(await codes(5, { headers, from: '192.0.2.1' })).toEqual(Array(5).fill('answered'));
    const outcome = await ask(desk, { headers: { ...headers, 'accept-language': 'en' }, from: '192.0.2.2' });
    expect([outcome.status, outcome.code]).toEqual([429, 'TOO_OFTEN']);
    expect(outcome.message).toMatch(/^Too many requests; try again in \d+ seconds\.$/);
    expect(outcome.headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '0' });
    expect(Number(outcome.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(outcome.headers['retry-after'])).toBeLessThanOrEqual(60);
    const fresh = await ask(desk, { headers: { cookie: other.cookie }, from: '192.0.2.1' });
    expect([fresh.code, fresh.headers['ratelimit-remaining']]).toEqual(['answered', '4']);
  });

  it('apply without sign-in by address, and to an IPv6 network as a whole', async () => {
    expect(await codes(5, { from: '192.0.2.7' })).toEqual([
      ...Array<string>(4).fill('answered'),
      'TOO_OFTEN',
    ]);
    expect(await codes(1, { from: '192.0.2.8' })).toEqual(['answered']);
    expect(await codes(4, { from: '2001:db8:0:1::1' })).toEqual(Array(4).fill('answered'));
    expect(await codes(1, { from: '2001:db8:0:1:ffff::9' })).toEqual(['TOO_OFTEN']);
    expect(await codes(1, { from: '2001:db8:0:2::1' })).toEqual(['answered']);
  });

  it('trust the headers of a configured proxy, and of no other sender', async () => {
    const via = (from: string, address: string): Promise<string[]> =>
      codes(1, { from, headers: { 'x-forwarded-for': address } });
    for (let i = 0; i < 4; i += 1) await via('192.0.2.20', `198.51.100.${String(i)}`);
    expect(await via('192.0.2.20', '198.51.100.99')).toEqual(['TOO_OFTEN']);
    for (let i = 0; i < 4; i += 1) await via('10.0.0.9', '198.51.100.50');
    expect(await via('10.0.0.9', '198.51.100.50')).toEqual(['TOO_OFTEN']);
    expect(await via('10.0.0.9', '198.51.100.51')).toEqual(['answered']);
  });

  it('count every attempt to sign in within one request', async () => {
    const attempts = Array.from(
      { length: 6 },
      (_, i) => `a${String(i)}: signIn(username: "u${String(i)}", password: "p") { expiresAt }`,
    );
    const outcome = await ask(desk, {
      payload: { query: `mutation { ${attempts.join(' ')} }` },
      from: '192.0.2.30',
    });
    expect([outcome.status, outcome.code]).toEqual([429, 'TOO_OFTEN']);
    expect(outcome.headers['retry-after']).toBeDefined();
    // none of them was checked
    const single = { payload: { query: SIGN_IN, variables: { u: officer.id, p: PASSWORD } } };
    expect((await ask(desk, { ...single, from: '192.0.2.30' })).code).toBe('TOO_OFTEN');
    expect((await ask(desk, { ...single, from: '192.0.2.31' })).code).toBe('answered');
  });

  it('count attempts with a code as well, and write no audit line for a request above the limit', async () => {
    const lines = async (): Promise<unknown> =>
      asOwner(desk.database.url, (source) =>
        source.query(`select count(*)::int as n from audit.entry where act = 'completeSignIn'
          union all select count(*)::int from audit.entry where refusal_code = 'TOO_OFTEN'`),
      );
    const tries = Array.from(
      { length: 6 },
      (_, i) => `a${String(i)}: completeSignIn(code: "1") { expiresAt }`,
    );
    const payload = { query: `mutation { ${tries.join(' ')} }` };
    const outcome = await ask(desk, { payload, from: '192.0.2.40' });
    expect([outcome.status, outcome.code]).toEqual([429, 'TOO_OFTEN']);
    expect(await lines()).toEqual([{ n: 0 }, { n: 0 }]);
    const one = { payload: { query: 'mutation { completeSignIn(code: "1") { expiresAt } }' } };
    expect((await ask(desk, { ...one, from: '192.0.2.41' })).code).toBe('CHALLENGE_OVER');
    expect(await lines()).toEqual([{ n: 1 }, { n: 0 }]);
  });

  it('are lower for uploads than for other requests', async () => {
    const third = await desk.signIn(other.id, PASSWORD).catch(() => other.cookie);
    const upload: Asking = {
      url: '/files',
      headers: { cookie: third, 'x-requested-with': 'x' },
      payload: {},
    };
    expect((await codes(3, upload)).at(-1)).toBe('TOO_OFTEN');
    expect((await codes(2, upload)).filter((code) => code !== 'TOO_OFTEN')).toEqual([]);
  });
});

describe('a request that is not completed', () => {
  let desk: Desk;
  let port: number;

  beforeAll(async () => {
    desk = await Desk.open({
      production: true,
      http: { timeouts: { ...TIMEOUTS, headers: 400, request: 4_000, answer: 2_500 } },
    });
    await desk.app.listen(0, '127.0.0.1');
    port = Number(new URL(await desk.app.getUrl()).port);
  });
  afterAll(() => desk.close());

  const raw = (text: string): Promise<string> =>
    new Promise((done, fail) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => (answer += part.toString()));
      socket.on('close', () => done(answer));
      socket.on('error', fail);
    });

  it('is cut off in its headers', async () => {
    expect(await raw('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: appl')).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is cut off in its body', async () => {
    const answer = await raw(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"query',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('code');
  });

  it('gets a response in time when its statement takes too long', async () => {
    const officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
    const { asOwner } = await import('#api/owner');
    const begun = Date.now();
    const outcome = await asOwner(desk.database.url, (source) =>
      source.transaction(async (tx) => {
        await tx.query('lock table platform in access exclusive mode');
        return new Promise<string>((done, fail) => {
          const request = httpRequest(
            {
              port,
              host: '127.0.0.1',
              method: 'POST',
              path: '/graphql',
              headers: { 'content-type': 'application/json', cookie: officer.cookie },
            },
            (response) => {
              let body = '';
              response.on('data', (part: Buffer) => (body += part.toString()));
              response.on('end', () => done(`${String(response.statusCode)} ${body}`));
            },
          );
          request.on('error', fail);
          request.end(JSON.stringify({ query: '{ platforms { totalCount } }' }));
        });
      }),
    );
    expect(outcome).toMatch(/^503 .*TOO_SLOW/);
    expect(Date.now() - begun).toBeLessThan(12_000);
  });
});
