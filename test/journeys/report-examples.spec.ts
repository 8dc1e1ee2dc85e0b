import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_CLIENT, DEMO_PASSWORD } from '#api/demo/load';
import { ROUTES, compileTemplate, methodsAt } from '#rules/supervision/reports';
import { asOwner } from '#api/owner';
import { asCurl, curl, hasCurl, hasPython, python, shell, wordsOf } from '../given/curl.ts';
import { SHARED } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';
import { report, template } from '../given/reports.ts';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const GUIDE = readFileSync(join(ROOT, 'docs/annual-reports.md'), 'utf8');
const SCRIPT = readFileSync(join(ROOT, 'docs/examples/annual_report.py'), 'utf8');
const OWN = `query { ownAnnualReports { platformId year standing version } }`;
const CONFIRM = `mutation ($p: ID!, $y: Int!, $v: Int!) { r: confirmAnnualReport(platformId: $p, year: $y, version: $v) { standing late current { receipt { counts text { zh } } } } }`;

describe('the examples in the documents', () => {
  let desk: Desk;
  let head: Person;
  let origin: string;
  let token: string;

  beforeAll(async () => {
    desk = await Desk.open({ demonstration: SHARED });
    head = { id: '', cookie: await desk.signIn('platform-head', DEMO_PASSWORD) };
    await desk.app.listen(0, '127.0.0.1');
    origin = await desk.app.getUrl();
    const [, fetching = ''] = /TOKEN=\$\((curl [\s\S]*?) \| sed/.exec(GUIDE) ?? [];
    const words = wordsOf(fetching).map((word) => word.replace('http://localhost:3000', origin));
    const response = JSON.parse(await asCurl(words)) as { access_token: string };
    token = response.access_token;
  }, 300_000);
  afterAll(async () => {
    await desk.close();
  });

  const standing = async (
    year: number,
  ): Promise<{ platformId: string; standing: string; version: number }> => {
    const { ownAnnualReports: rows } = await desk.must<{
      ownAnnualReports: { platformId: string; year: number; standing: string; version: number }[];
    }>(head, OWN);
    const found = rows.find((row) => row.year === year);
    if (!found) throw new Error(`no report for ${String(year)}`);
    return found;
  };

  it('the example report matches the template', () => {
    expect(compileTemplate(template()).whole(report())).toEqual([]);
  });

  it('the README’s call files the year of the demonstration’s platform, and again gives the same receipt', async () => {
    const block = (/```sh\n(TOKEN=[\s\S]*?)```/.exec(README)?.[1] ?? '').replaceAll(
      'http://localhost:3000',
      origin,
    );
    const words = wordsOf(block.slice(block.indexOf('curl -sS -X PUT'))).map((w) =>
      w.replace('$TOKEN', token),
    );
    expect(words.filter((word) => word.includes(origin))).toHaveLength(1);
    expect((await standing(2025)).standing).toBe('NOT_BEGUN');
    // without curl the request is sent by other means; with curl, both must get the same response
    const first = await (hasCurl ? shell(block) : asCurl(words));
    const answer = JSON.parse(first) as { standing: string; receipt: { number: string; sha256: string } };
    expect(answer).toMatchObject({ standing: 'AWAITING', receipt: { counts: null } });
    expect(await asCurl(words)).toBe(first);
    const { platformId, version } = await standing(2025);
    const { r } = await desk.must<{
      r: { standing: string; current: { receipt: { text: { zh: string } } } };
    }>(head, CONFIRM, { p: platformId, y: 2025, v: version });
    expect(r).toMatchObject({
      standing: 'FILED',
      late: true,
      current: { receipt: { counts: 'SUBMISSION' } },
    });
    expect(r.current.receipt.text.zh).toContain(answer.receipt.number);
  });

  it('a year of one platform goes through curl, call by call as in the guide', async () => {
    desk.clock.set(new Date('2026-12-20T02:00:00Z'));
    const blocks = [...GUIDE.matchAll(/```sh\n(curl [\s\S]*?)```/g)].map(([, command]) => command ?? '');
    // 2025 is the README's; the calls are the same for any year
    const run = async (i: number): Promise<Record<string, unknown>> => {
      const words = wordsOf(blocks[i] ?? '').map((word) =>
        word
          .replace('http://localhost:3000', origin)
          .replace('annual-reports/2025', 'annual-reports/2026')
          .replace('$TOKEN', token),
      );
      return JSON.parse(await (hasCurl ? curl(words) : asCurl(words))) as Record<string, unknown>;
    };
    expect(blocks).toHaveLength(8);
    expect(await run(0)).toEqual({ valid: true, faults: [] });
    expect(await run(1)).toMatchObject({ standing: 'DRAFT', version: 1 });
    expect(await run(2)).toMatchObject({ standing: 'AWAITING', seq: 1 });
    expect(await run(2)).toMatchObject({ standing: 'AWAITING', seq: 1 });
    expect(await run(3)).toMatchObject({ standing: 'DRAFT', draft: { report: report() } });
    expect(await run(4)).toMatchObject({ standing: 'AWAITING', seq: 2 });
    const { platformId, version } = await standing(2026);
    await desk.must(head, CONFIRM, { p: platformId, y: 2026, v: version });
    expect(await run(5)).toMatchObject({ standing: 'AWAITING', seq: 3 });
    expect(await run(6)).toMatchObject({
      differences: [{ pointer: '/areas/1/figures/meetings' }, { pointer: '/areas/1/problems' }],
    });
    expect(await run(7)).toMatchObject({ year: 2026, counts: null, late: null });
  });

  it('a year of one platform goes through Python’s standard library', async () => {
    // one more year gives one more row
    await asOwner(desk.database.url, (source) =>
      source.query(
        `insert into report_year (year, template_version, opens_on, due_on, provisional, confirm_within_days, note, note_en)
         select 2027, template_version, '2027-12-01', '2028-01-31', true, 3, note, note_en from report_year where year = 2026`,
      ),
    );
    desk.clock.set(new Date('2027-12-20T02:00:00Z'));
    const folder = await mkdtemp(join(tmpdir(), 'taizhang-report-'));
    const write = (name: string, changes: Record<string, unknown>): string => {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(report(changes)));
      return path;
    };
    const broken = write('broken.json', { '/areas/1/figures/postsFilled': 9999 });
    const good = write('good.json', {});
    const better = write('better.json', { '/areas/1/figures/meetings': 11 });
    const run = hasPython
      ? (act: string, ...more: string[]) =>
          python(['docs/examples/annual_report.py', origin, act, '2027', ...more], {
            TAIZHANG_CLIENT_ID: DEMO_CLIENT.id,
            TAIZHANG_CLIENT_SECRET: DEMO_CLIENT.secret,
          })
      : withoutPython;
    const checked = await run('check', broken);
    expect(checked.answer).toMatchObject({
      valid: false,
      faults: [{ pointer: '/areas/1/figures/postsFilled' }],
    });
    expect((await run('submit')).answer).toMatchObject({ code: 'REPORT_DRAFT_MISSING' });
    expect(await run('save', good)).toMatchObject({ status: 200, answer: { standing: 'DRAFT' } });
    expect(await run('submit')).toMatchObject({ status: 201, answer: { standing: 'AWAITING', seq: 1 } });
    expect(await run('withdraw', '口径有误')).toMatchObject({ status: 200, answer: { standing: 'DRAFT' } });
    expect(await run('submit')).toMatchObject({ status: 201, answer: { seq: 2 } });
    const waiting = await standing(2027);
    await desk.must(head, CONFIRM, { p: waiting.platformId, y: 2027, v: waiting.version });
    expect(await run('amend', better, '漏计两次会议')).toMatchObject({ status: 201, answer: { seq: 3 } });
    expect((await run('receipt')).answer).toMatchObject({ year: 2027, counts: null });
  });

  /** Where there is no Python: the same calls, with the addresses and headers in the script. */
  async function withoutPython(
    act: string,
    ...more: string[]
  ): Promise<{ status: number; answer: Record<string, unknown> }> {
    const base = `${origin}/api/v1/platforms/own/annual-reports/2027`;
    const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
      const answer = await fetch(base + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === null ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === null ? {} : { body: JSON.stringify(body) }),
      });
      return {
        status: answer.status,
        etag: answer.headers.get('etag') ?? '',
        answer: (await answer.json()) as Record<string, unknown>,
      };
    };
    const json = (path = ''): unknown => JSON.parse(readFileSync(path, 'utf8'));
    const seen = await call('GET', '', null, {});
    const condition: Record<string, string> =
      seen.status === 404 ? { 'if-none-match': '*' } : { 'if-match': seen.etag };
    const key = { ...condition, 'idempotency-key': `${act}-${seen.etag}-0000` };
    if (act === 'check') return call('PUT', '?dryRun=true', json(more[0]), {});
    if (act === 'save') return call('PUT', '', json(more[0]), condition);
    if (act === 'submit') return call('POST', '/submission', null, key);
    if (act === 'withdraw') return call('POST', '/withdrawal', { reason: more[0] }, condition);
    if (act === 'amend') return call('POST', '/amendment', { reason: more[1], report: json(more[0]) }, key);
    return call('GET', '/receipt', null, {});
  }

  it('the script has only addresses that exist, and imports nothing that has to be installed', () => {
    const calls = [...SCRIPT.matchAll(/self\.call\("(\w+)"(?:, "([^"]*)")?/g)];
    expect(calls.length).toBeGreaterThan(6);
    for (const [, method = '', path = ''] of calls) {
      const address = `/api/v1/platforms/own/annual-reports/2025${path.split('?')[0] ?? ''}`;
      expect([address, methodsAt(address)]).toEqual([address, expect.arrayContaining([method])]);
    }
    const imports = [...SCRIPT.matchAll(/^(?:import|from) (\w+)/gm)].map(([, name]) => name);
    expect(imports).toEqual(['base64', 'hashlib', 'json', 'os', 'sys', 'time', 'urllib', 'urllib', 'urllib']);
    expect(ROUTES.length).toBeGreaterThan(9);
  });
});
