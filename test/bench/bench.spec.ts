import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Desk, type Person } from '../given/desk.ts';
import { type TestDatabase, migratedDatabase } from '../given/database.ts';
import { fold } from '#libs/technique/kernel';
import { PASSWORD, READERS, type Reader, load } from './load.ts';
import { PAGE, SEARCH, WITHDRAW, bareAct, pageByHand } from './operations.ts';
import { Raw } from './raw.ts';
import { Recorder } from './recorder.ts';
import { asOwner } from '#api/owner';
import { verifyTrends } from '#api/trends';

const TODAY = '2026-11-24';
const SIZE = { platforms: 300, findings: 3_000 };

interface Page {
  findings: { edges: { node: { id: string } }[] };
}

/** The bench compares the same work on both servers: a small set, with every key checked, requested from both. */
describe('the bench', () => {
  let database: TestDatabase;
  let desk: Desk;
  let raw: Raw;
  let base: string;
  const recorder = new Recorder();

  const person = async (reader: Reader): Promise<Person> => ({
    id: '',
    cookie: await desk.signIn(READERS[reader], PASSWORD),
  });
  const askRaw = async <T>(path: string, body = ''): Promise<T> => {
    const response = await fetch(base + path, { method: 'POST', body });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  };
  const rows = async <T>(sql: string): Promise<T[]> =>
    asOwner(database.url, (source) => source.query<T[]>(sql));

  beforeAll(async () => {
    database = await migratedDatabase();
    await load({ url: database.url, size: SIZE, today: TODAY, checked: true, progress: () => undefined });
    desk = await Desk.open({ url: database.url });
    desk.clock.set(new Date(`${TODAY}T02:00:00Z`));
    raw = new Raw(database.url);
    await new Promise<void>((done) => raw.server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(raw.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    recorder.remove();
    await raw.close();
    await desk.close();
    await database.drop();
  });

  it('generates consistent data: all keys hold, the roll-ups agree, about four in a hundred findings are open', async () => {
    expect(await verifyTrends(database.url)).toEqual([]);
    const [counts] = await rows(
      `select (select count(*)::int from platform) as platforms, count(*)::int as findings,
              (count(*) filter (where state in ('OPEN', 'ORDERED', 'ANSWERED')))::float / count(*) between 0.02 and 0.07 as few
         from finding`,
    );
    expect(counts).toEqual({ ...SIZE, few: true });
    const broken = await rows(
      `select f.id from finding f join finding_span s on s.finding_id = f.id and s.until_on is null
        where s.state <> f.state or s.due_on is distinct from f.due_on
       union all
       select b.finding_id from finding_span a join finding_span b on b.finding_id = a.finding_id and b.seq = a.seq + 1
        where a.until_on is distinct from b.from_on`,
    );
    expect(broken).toEqual([]);
  });

  it('gives the same rows through the application, the same SQL raw, and one statement by hand', async () => {
    const officer = await person('nation');
    await desk.must<Page>(officer, PAGE);
    recorder.start();
    const { findings } = await desk.must<Page>(officer, PAGE);
    raw.put('page', recorder.stop());
    const nodes = findings.edges.map((edge) => edge.node);
    expect(nodes.length).toBe(50);
    const results = await askRaw<Record<string, unknown>[][]>('/replay/page');
    const replayed = results.find((found) => found.length === 51) ?? [];
    expect(replayed.slice(0, 50).map((row) => row['id'])).toEqual(nodes.map((node) => node.id));
    raw.put('policy', pageByHand({ lo: '000000', hi: '999999' }, 'policy'));
    raw.put('predicate', pageByHand({ lo: '000000', hi: '999999' }, 'predicate'));
    for (const name of ['policy', 'predicate']) {
      const [page] = await askRaw<object[][]>(`/replay/${name}`);
      expect(page?.slice(0, 50)).toEqual(nodes);
    }
  });

  it('is queried by four offices, each within its range', async () => {
    const seen: number[] = [];
    for (const reader of ['district', 'city', 'province', 'nation'] as const) {
      const { findings } = await desk.must<{ findings: { totalCount: number } }>(
        await person(reader),
        'query { findings(first: 1) { totalCount } }',
      );
      seen.push(findings.totalCount);
      const found = await desk.must<{ search: { total: number }[] }>(await person(reader), SEARCH, {
        t: '虚构',
      });
      expect(found.search.length).toBeGreaterThan(0);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect([seen[0] !== 0, seen[3]]).toEqual([true, SIZE.findings]);
  });

  it('finds by the rarest of common n-grams the same as by a scan of every record', async () => {
    const officer = await person('nation');
    for (const t of ['改〔2026〕1号', '号管理规则未', '网络科技有限公司', 'F-2026-00', 'example']) {
      const { search } = await desk.must<{ search: { kind: string; total: number; more: boolean }[] }>(
        officer,
        SEARCH,
        { t },
      );
      const counted = await rows<{ kind: string; n: number }>(
        `select kind, count(*)::int as n from search_doc where strpos(folded, '${fold(t)}') > 0 group by kind`,
      );
      const expected = counted.map(({ kind, n }) => [kind, Math.min(n, 50), n > 50]);
      expect([t, search.map((g) => [g.kind, g.total, g.more]).sort()]).toEqual([t, expected.sort()]);
    }
  });

  it('does an act in the application as by the bare writes', async () => {
    const open = await rows<{ id: string; region: string }>(
      `select f.id, o.region_code as region from finding f join office o on o.id = f.office_id where f.state = 'OPEN' limit 2`,
    );
    const [mine, other] = open;
    if (!mine || !other) throw new Error('too few open findings');
    const head = { id: '', cookie: await desk.signIn(mine.region, PASSWORD) };
    await desk.must(head, WITHDRAW, { id: mine.id });
    raw.put('act', bareAct({ lo: '000000', hi: '999999' }, true));
    const entry = desk.ids.next();
    const given = {
      $id: other.id,
      $today: TODAY,
      $change: desk.ids.next(),
      $at: `${TODAY}T02:00:00Z`,
      $entry: entry,
    };
    await askRaw('/act/act', JSON.stringify(given));
    await expect(askRaw('/act/act', JSON.stringify(given))).rejects.toThrow('nothing was written');
    const written = (id: string): Promise<object[]> =>
      rows(
        `select f.state, f.closed_on::text, f.version, (select jsonb_agg(jsonb_build_array(s.seq, s.state, s.until_on) order by s.seq) from finding_span s
           where s.finding_id = f.id) as spans, (select count(*)::int from finding_change c where c.finding_id = f.id) as changes from finding f where f.id = '${id}'`,
      );
    const [a, b] = [await written(mine.id), await written(other.id)];
    expect(a).toEqual(b);
    const line = (where: string): Promise<object[]> =>
      rows(`select act, outcome, subject_kind, before, after from audit.entry where ${where}`);
    expect(await line(`id = '${entry}'`)).toEqual(
      await line(`subject_id = '${mine.id}' and act = 'finding.withdraw'`),
    );
  });

  it('has the last run in the report', () => {
    const report = JSON.parse(readFileSync('docs/bench.json', 'utf8')) as {
      goals: { met: boolean; goal: string }[];
    };
    const text = readFileSync('docs/bench.md', 'utf8');
    expect(report.goals.length).toBeGreaterThanOrEqual(5);
    const shown = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    for (const { goal, met } of report.goals)
      expect([goal, shown.find((cells) => cells[1] === goal)?.[4]]).toEqual([
        goal,
        met ? 'met' : '**missed**',
      ]);
  });
});
