import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { Desk } from '../given/desk.ts';
import { type Platform, platform, report, supervisors } from '../given/reports.ts';

const DASHBOARD = resolve(import.meta.dirname, '../../dist/dashboard');
const REPORT = '/api/v1/platforms/own/annual-reports/2025';

/** An empty report. */
const MISTAKEN = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`unknown-${String(n)}`, n]));

interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  coding: string;
  /** The bytes that came over the socket. */
  bytes: number;
  text: string;
}

interface Ask {
  method?: string;
  /** The header Accept-Encoding; absent where it is null. */
  accept?: string | null;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const decoded: Readonly<Record<string, (body: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  none: (body) => body,
};

/** Over real sockets: a client of Node's that neither asks for a coding by itself nor decodes one. */
describe.each([
  ['as a demonstration', false],
  ['in production', true],
])('what travels %s', (_, production) => {
  let desk: Desk;
  let origin: string;
  let pine: Platform;
  let cookie: string;

  beforeAll(async () => {
    desk = await Desk.open({ production, dashboardDir: DASHBOARD });
    // registered before 2025, when its report on 2025 is due
    desk.clock.set(new Date('2022-03-01T02:00:00Z'));
    const city = await supervisors(desk);
    cookie = city.officer.cookie;
    pine = await platform(desk, city, '云杉论坛');
    desk.clock.set(new Date('2026-01-20T02:00:00Z'));
    await desk.app.listen(0, '127.0.0.1');
    origin = await desk.app.getUrl();
  });
  afterAll(() => desk.close());

  const ask = (path: string, { method = 'GET', accept = null, headers = {}, body }: Ask = {}): Promise<Got> =>
    new Promise((done, failed) => {
      const sent = request(
        origin + path,
        { method, headers: { ...headers, ...(accept === null ? {} : { 'accept-encoding': accept }) } },
        (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('error', failed);
          answer.on('end', () => {
            const raw = Buffer.concat(parts);
            const coding = answer.headers['content-encoding'] ?? 'none';
            const whole = answer.statusCode !== 206 && raw.length > 0;
            const text = whole ? (decoded[coding]?.(raw) ?? raw).toString() : '';
            done({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              coding,
              bytes: raw.length,
              text,
            });
          });
        },
      );
      sent.on('error', failed);
      sent.end(body);
    });
  const graphql = (query: string, more: Ask = {}): Promise<Got> =>
    ask('/graphql', {
      method: 'POST',
      body: JSON.stringify({ query }),
      ...more,
      headers: { 'content-type': 'application/json', cookie, ...more.headers },
    });
  const own = (more: Ask = {}, path = REPORT): Promise<Got> =>
    ask(path, {
      ...more,
      headers: {
        authorization: `Bearer ${pine.bearer}`,
        'content-type': 'application/json',
        ...more.headers,
      },
    });

  const CHOICES: [accept: string | null, coding: string][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.9', 'gzip'],
    ['identity', 'none'],
    ['deflate, zstd', 'none'],
    [null, 'none'],
  ];

  describe.each<[name: string, get: (more: Ask) => Promise<Got>]>([
    [
      'an answer of GraphQL',
      (more) =>
        graphql(
          '{ regions(parentCode: "330200") { code } periodRules { code title { zh en } basis { zh en } } }',
          more,
        ),
    ],
    ['the description of the interface', (more) => ask('/api/v1/openapi.json', more)],
    ['a template of reports', (more) => own(more, '/api/v1/report-templates/2025')],
    [
      'a refusal that lists many faults',
      (more) => own({ method: 'PUT', body: JSON.stringify(MISTAKEN), ...more }, `${REPORT}?dryRun=true`),
    ],
  ])('%s', (_name, get) => {
    it('is sent in the requested coding, smaller, with the same content', async () => {
      const plain = await get({});
      expect([plain.status < 500, plain.coding, plain.bytes > 1024]).toEqual([true, 'none', true]);
      for (const [accept, coding] of CHOICES) {
        const got = await get({ accept });
        expect([accept, got.coding, got.status, got.headers.vary]).toEqual([
          accept,
          coding,
          plain.status,
          'accept-encoding',
        ]);
        expect(got.text).toBe(plain.text);
        if (coding !== 'none') expect(got.bytes).toBeLessThan(plain.bytes * 0.6);
      }
    });
  });

  it('is sent uncompressed below one kilobyte', async () => {
    for (const got of [
      await graphql('{ me { id } }', { accept: 'br' }),
      await graphql('{ no such }', { accept: 'br' }),
      await ask('/api/v1/nowhere', { accept: 'br' }),
      await ask('/healthz', { accept: 'br' }),
      await ask('/favicon.svg', { accept: 'br' }),
    ]) {
      expect(got.bytes).toBeGreaterThan(0);
      expect([got.coding, got.bytes < 1024]).toEqual(['none', true]);
    }
  });

  it('is refused when the request body is compressed', async () => {
    const got = await ask('/graphql', {
      method: 'POST',
      body: gzipSync('{"query":"{ me { id } }"}'),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', cookie },
    });
    expect([got.status, got.text.includes('BAD_REQUEST')]).toEqual([400, true]);
  });

  describe('with an ETag', () => {
    beforeAll(async () => {
      const body = JSON.stringify(report());
      expect((await own({ method: 'PUT', body, headers: { 'if-none-match': '*' } })).status).toBe(200);
    });

    it('has another one in each coding, and each works in a condition', async () => {
      const tags: string[] = [];
      for (const accept of ['br', 'gzip', 'identity']) {
        const [got, head] = [await own({ accept }), await own({ accept, method: 'HEAD' })];
        const { etag = '', vary } = got.headers;
        expect([got.status, vary]).toEqual([200, 'accept-encoding']);
        expect([head.status, head.bytes, head.headers.etag, head.headers['content-encoding']]).toEqual([
          200,
          0,
          etag,
          got.headers['content-encoding'],
        ]);
        const again = await own({ accept, headers: { 'if-none-match': etag } });
        expect([again.status, again.bytes, again.headers.etag, again.headers.vary]).toEqual([
          304,
          0,
          etag,
          'accept-encoding',
        ]);
        tags.push(etag);
      }
      expect(tags).toEqual(['"v1-br"', '"v1-gzip"', '"v1"']);
    });

    it('is sent again to a client whose copy is in a coding that it no longer accepts', async () => {
      const got = await own({ accept: 'identity', headers: { 'if-none-match': '"v1-br"' } });
      expect([got.status, got.headers.etag]).toEqual([200, '"v1"']);
    });

    it('can be replaced after reading it in any coding, but not after reading an earlier version', async () => {
      const write = (tag: string): Promise<Got> =>
        own({ method: 'PUT', accept: 'br', body: JSON.stringify(report()), headers: { 'if-match': tag } });
      expect([(await write('"v1-br"')).headers.etag, (await write('"v2-gzip"')).headers.etag]).toEqual([
        '"v2-br"',
        '"v3-br"',
      ]);
      expect((await write('"v3"')).headers.etag).toBe('"v4-br"');
      expect((await write('"v3-br"')).status).toBe(412);
      expect((await write('"v4-zstd"')).status).toBe(412);
    });
  });

  describe('of the dashboard', () => {
    const assets = readdirSync(join(DASHBOARD, 'assets'));
    const sources = assets.filter((name) => !/\.(br|gz)$/.test(name));
    const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex');
    const largest = (ending: string): string =>
      sources
        .filter((name) => name.endsWith(ending))
        .map((name) => ({ name, size: readFileSync(join(DASHBOARD, 'assets', name)).length }))
        .sort((a, b) => b.size - a.size)[0]?.name ?? '';

    it.each(['.js', '.css'])('is compressed at build time: %s', async (ending) => {
      const path = `/assets/${largest(ending)}`;
      const file = readFileSync(join(DASHBOARD, path));
      const tags = new Set<string>();
      for (const [accept, coding] of CHOICES) {
        const [got, head] = [await ask(path, { accept }), await ask(path, { accept, method: 'HEAD' })];
        expect([accept, got.status, got.coding]).toEqual([accept, 200, coding]);
        expect(sha256(got.text)).toBe(sha256(file));
        expect(Number(got.headers['content-length'])).toBe(got.bytes);
        if (coding !== 'none') expect(got.bytes).toBeLessThan(file.length * 0.5);
        expect(got.headers).toMatchObject({
          'cache-control': 'public, max-age=31536000, immutable',
          'content-type':
            ending === '.js' ? 'application/javascript; charset=utf-8' : 'text/css; charset=utf-8',
          vary: 'accept-encoding',
        });
        const headersOf = ({ headers: { date: _date, connection: _connection, ...headers } }: Got) => headers;
        expect([head.status, head.bytes, headersOf(head)]).toEqual([200, 0, headersOf(got)]);
        tags.add(`${coding} ${String(got.headers.etag)}`);
        const again = await ask(path, { accept, headers: { 'if-none-match': String(got.headers.etag) } });
        expect([again.status, again.bytes, again.headers.vary]).toEqual([304, 0, 'accept-encoding']);
      }
      expect([...tags].map((tag) => tag.split(' ')[0]).sort()).toEqual(['br', 'gzip', 'none']);
      expect(new Set([...tags].map((tag) => tag.split(' ')[1])).size).toBe(3);
    });

    it('returns ranges of the compressed bytes', async () => {
      const path = `/assets/${largest('.js')}`;
      for (const [accept, ending, coding] of [
        ['br', '.br', 'br'],
        ['identity', '', 'none'],
      ] as const) {
        const file = readFileSync(join(DASHBOARD, path + ending));
        const got = await ask(path, { accept, headers: { range: 'bytes=10-109' } });
        expect([got.status, got.bytes, got.coding]).toEqual([206, 100, coding]);
        expect(got.headers['content-range']).toBe(`bytes 10-109/${String(file.length)}`);
      }
    });

    it.each(['/', '/index.html', '/findings?openOn=2026-11-24'])(
      'is revalidated each time: %s',
      async (path) => {
        const file = readFileSync(join(DASHBOARD, 'index.html'));
        for (const [accept] of CHOICES) {
          const [got, head] = [await ask(path, { accept }), await ask(path, { accept, method: 'HEAD' })];
          expect([got.status, got.text]).toEqual([200, file.toString()]);
          expect([head.status, head.bytes, head.headers['content-length']]).toEqual([
            200,
            0,
            got.headers['content-length'],
          ]);
          expect(got.headers).toMatchObject({
            'cache-control': 'no-cache',
            'content-type': 'text/html; charset=utf-8',
            vary: 'accept-encoding',
          });
        }
      },
    );

    it('never sends immutable without Vary on the coding', async () => {
      expect(sources.length).toBeGreaterThan(20);
      for (const name of sources)
        for (const accept of ['br', 'identity']) {
          const { status, headers } = await ask(`/assets/${name}`, { accept, method: 'HEAD' });
          expect([name, status, headers.vary, headers['cache-control']]).toEqual([
            name,
            200,
            'accept-encoding',
            'public, max-age=31536000, immutable',
          ]);
        }
    });

    it('has both codings of every text of a kilobyte or more, without addresses of their own', async () => {
      const texts = sources.filter((name) => /\.(js|css|svg|json)$/.test(name));
      for (const name of texts) {
        const long = readFileSync(join(DASHBOARD, 'assets', name)).length >= 1024;
        expect([name, assets.includes(`${name}.br`), assets.includes(`${name}.gz`)]).toEqual([
          name,
          long,
          long,
        ]);
      }
      for (const ending of ['.br', '.gz'])
        expect((await ask(`/assets/${largest('.js')}${ending}`, { accept: 'br' })).status).toBe(404);
    });
  });
});
