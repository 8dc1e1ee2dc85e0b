import { DEMO_PASSWORD } from '#api/demo/load';
import { asOwner } from '#api/owner';
import { Search1764000000013 } from '../../migrations/1764000000013-search.ts';
import { SHARED } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';

interface Hit {
  id: string;
  kind: string;
  number: string | null;
  title: string;
  matched: string | null;
  state: string;
}
interface Group {
  kind: string;
  total: number;
  more: boolean;
  hits: Hit[];
}
type OwnGroup = Omit<Group, 'hits'> & { hits: (Hit & { platformName: string })[] };

const HITS = 'kind total more hits { id kind number title matched state';
const SEARCH = `query ($t: String!, $k: [SearchKind!], $n: Int, $r: ID) { search(text: $t, kinds: $k, first: $n, regionCode: $r) { ${HITS} platform { id name regionCode } } } }`;
const OWN = `query ($t: String!) { ownSearch(text: $t) { ${HITS} platformName } } }`;
const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id version } }`;
const CHANGE = `mutation ($id: ID!, $v: Int!, $p: PlatformInput!) { changePlatform(id: $id, version: $v, platform: $p, reason: "更名") { id version } }`;
const RENAME = `mutation ($id: ID!, $name: String!) { changeOperator(id: $id, version: 1, name: $name, reason: "更名") { id } }`;
const CLOUD = { code: '91330200MA0000001L', name: '虚构鹿鸣网络有限公司' };

const platformOf = (name: string, more: object = {}): object => ({
  name,
  kinds: ['WEBSITE', 'APP'],
  domains: ['yun-shan.example'],
  regionCode: '330205',
  apps: [{ store: 'APP_STORE', identifier: 'cn.YunShan.reader' }],
  icpNumber: '浙ICP备12345678号-1',
  categories: ['FORUM'],
  tier: 'GENERAL',
  ...more,
});

/** Searching by parts of the names and numbers of records, for an office and for a platform. */
describe('the search', () => {
  let desk: Desk;
  let city: Person;
  let elsewhere: Person;
  let own: Person;

  const search = async (who: Person, t: string, more: object = {}): Promise<Group[]> =>
    (await desk.must<{ search: Group[] }>(who, SEARCH, { t, ...more })).search;
  const found = async (who: Person, t: string, more: object = {}): Promise<string[]> =>
    (await search(who, t, more)).flatMap((g) => g.hits.map((h) => `${g.kind} ${h.number ?? h.title}`));
  const register = async (name: string, more: object = {}, operator = CLOUD): Promise<string> =>
    (
      await desk.must<{ registerPlatform: { id: string } }>(city, REGISTER, {
        o: operator,
        p: platformOf(name, more),
      })
    ).registerPlatform.id;
  const rows = async <T>(sql: string, values: unknown[] = []): Promise<T[]> =>
    asOwner(desk.database.url, (source) => source.query<T[]>(sql, values));

  beforeAll(async () => {
    desk = await Desk.open({ demonstration: SHARED });
    city = { id: '', cookie: await desk.signIn('nb-director', DEMO_PASSWORD) };
    own = { id: '', cookie: await desk.signIn('platform-head', DEMO_PASSWORD) };
    elsewhere = await desk.person('DIRECTOR', { officeId: await desk.office('330100', '杭网') });
    await register('鹿鸣论坛');
  });
  afterAll(async () => {
    await desk.close();
  });

  it('finds a platform by two characters of its name, by its operator, and by parts of its identifiers', async () => {
    const [group] = await search(city, '鹿鸣');
    expect(group?.hits.map((h) => [h.title, h.matched, h.state])).toEqual([['鹿鸣论坛', null, 'ACTIVE']]);
    for (const [text, matched] of [
      ['鹿鸣网络', CLOUD.name],
      ['MA0000001', CLOUD.code],
      ['Yun-Shan.EX', 'yun-shan.example'],
      ['yunshan.READER', 'cn.YunShan.reader'],
      ['备12345678', '浙ICP备12345678号-1'],
      ['ＩＣＰ备１２３４５６７８', '浙ICP备12345678号-1'],
      ['论坛 yun', 'yun-shan.example'],
    ] as const) {
      const hits = (await search(city, text, { k: ['PLATFORM'] })).flatMap((g) => g.hits);
      expect([text, hits.find((h) => h.title === '鹿鸣论坛')?.matched]).toEqual([text, matched]);
    }
    // all words must be there, and an n-gram does not cross from one line into the next
    expect(await found(city, '鹿鸣 海棠')).toEqual([]);
    expect(await found(city, '论坛虚构')).toEqual([]);
  });

  it('finds findings by number and title, orders by number, by its end, and by the platform', async () => {
    const [f] = await rows<{ number: string; title: string; id: string }>(
      `select id, number, title from finding where state <> 'DRAFT' and office_id = (select id from office where region_code = '330200') limit 1`,
    );
    const [o] = await rows<{ number: string; name: string }>(
      `select o.number, p.name from rectification_order o join platform p on p.id = o.platform_id where o.number is not null limit 1`,
    );
    if (!f || !o) throw new Error('the demonstration data has no finding or no order');
    expect(await found(city, f.number)).toContain(`FINDING ${f.number}`);
    expect(await found(city, f.number.toLowerCase().replaceAll('-', ''))).toContain(`FINDING ${f.number}`);
    const titled = (await search(city, f.title.slice(0, 6), { k: ['FINDING'] })).flatMap((g) => g.hits);
    expect(titled.map((h) => h.title)).toContain(f.title);
    // brackets as typed on the keyboard
    for (const text of [o.number, o.number.replace('〔', '[').replace('〕', ']'), o.name])
      expect([text, (await found(city, text)).includes(`ORDER ${o.number}`)]).toEqual([text, true]);
    const [first] = await search(city, o.number);
    expect(first?.hits[0]?.number).toBe(o.number);
  });

  it('returns the count, eight hits at most, and the exact name first', async () => {
    for (let i = 0; i < 60; i++)
      await register(`海棠平台${i}`, {
        domains: [`h${i}.example`],
        icpNumber: null,
        apps: [{ store: 'APP_STORE', identifier: `h.${i}` }],
      });
    const [group] = await search(city, '海棠平台', { k: ['PLATFORM'] });
    expect([group?.hits.length, group?.total, group?.more]).toEqual([8, 50, true]);
    expect(group?.hits[0]?.title).toBe('海棠平台59');
    // older than fifty others, and still first
    expect((await found(city, '海棠平台0'))[0]).toBe('PLATFORM 海棠平台0');
    await register('老海棠', {
      domains: ['old.example'],
      icpNumber: null,
      apps: [{ store: 'APP_STORE', identifier: 'old' }],
    });
    const ids = (await search(city, '平台5', { n: 3 })).find((g) => g.kind === 'PLATFORM');
    expect([ids?.hits.map((h) => h.title), ids?.total, ids?.more]).toEqual([
      ['海棠平台59', '海棠平台58', '海棠平台57'],
      11,
      false,
    ]);
    const named = await search(city, '海棠', { k: ['PLATFORM'] });
    expect(named[0]?.hits.slice(0, 2).map((h) => h.title)).toEqual(['海棠平台59', '海棠平台58']);
    expect(named[0]?.hits.some((h) => h.title === '老海棠')).toBe(false);
  });

  it('shows nothing of another territory, and counts nothing', async () => {
    for (const text of ['鹿鸣', 'MA0000001', '海棠', '2026'])
      expect([text, await search(elsewhere, text)]).toEqual([text, []]);
    expect(await found(city, '鹿鸣论坛', { r: '330203' })).toEqual([]);
    expect(await found(city, '鹿鸣论坛', { r: '330205' })).toEqual(['PLATFORM 鹿鸣论坛']);
  });

  it('shows a platform records of its own platforms, and nothing else', async () => {
    const [mine] = await rows<{ name: string; id: string }>(
      `select p.id, p.name from platform p join user_platform up on up.platform_id = p.id join app_user u on u.id = up.user_id where u.username = 'platform-head'`,
    );
    if (!mine) throw new Error('nobody’s platform');
    const asOwn = async (t: string): Promise<OwnGroup[]> =>
      (await desk.must<{ ownSearch: OwnGroup[] }>(own, OWN, { t })).ownSearch;
    expect(await asOwn('海棠')).toEqual([]);
    expect(await asOwn('鹿鸣')).toEqual([]);
    const groups = await asOwn(mine.name.slice(0, 2));
    expect(groups.map((g) => g.kind)).toContain('PLATFORM');
    const [count] = await rows<{ n: number }>(
      `select count(*)::int as n from search_doc where platform_id = $1 and kind = 'FINDING' and number like 'F-2026%'`,
      [mine.id],
    );
    expect(count?.n).toBeGreaterThan(0);
    const findings = (await asOwn('F-2026')).find((g) => g.kind === 'FINDING');
    expect(findings?.total).toBe(Math.min(count?.n ?? 0, 50));
    expect(new Set(findings?.hits.map((h) => h.platformName))).toEqual(new Set([mine.name]));
    expect(await desk.refusal(own, SEARCH, { t: '鹿鸣' })).toBe('FORBIDDEN');
    expect(await desk.refusal(city, OWN, { t: '鹿鸣' })).toBe('FORBIDDEN');
  });

  it('explains why a single character finds nothing, and treats special characters literally', async () => {
    for (const text of ['云', 'ａ', '鹿 鸣', '%', '%_%', '--', `'"`])
      expect([text, await desk.refusal(city, SEARCH, { t: text })]).toEqual([text, 'SEARCH_TOO_SHORT text']);
    expect(await desk.refusal(city, SEARCH, { t: '  ' })).toBe('REQUIRED text');
    expect(await desk.refusal(city, SEARCH, { t: '云'.repeat(101) })).toBe('TOO_LONG text');
    expect(await desk.refusal(city, SEARCH, { t: '鹿鸣', n: 9 })).toBe('INVALID_VALUE first');
    expect(await desk.refusal(city, SEARCH, { t: '鹿鸣', r: '33%' })).toBe('UNKNOWN_REGION regionCode');
    // no wildcards: % and _ match only themselves
    expect(await found(city, '鹿%坛')).toEqual([]);
    expect(await found(city, '鹿_论坛')).toEqual([]);
    expect(await found(city, '鹿鸣·论坛')).toEqual(['PLATFORM 鹿鸣论坛']);
    expect(await found(city, '𠮷野')).toEqual([]);
  });

  it('finds a platform and its orders in its new territory and by its new name', async () => {
    const [o] = await rows<{ id: string; number: string; platformId: string }>(
      `select o.id, o.number, o.platform_id as "platformId" from rectification_order o join platform p on p.id = o.platform_id
        where o.number is not null and p.state = 'ACTIVE' and p.office_id = (select id from office where region_code = '330200') limit 1`,
    );
    if (!o) throw new Error('no order');
    const { platform } = await desk.must<{
      platform: { version: number; name: string; categories: string[]; tier: string };
    }>(city, 'query ($id: ID!) { platform(id: $id) { version name categories tier } }', { id: o.platformId });
    const { version: v, name: old, categories, tier } = platform;
    const p = platformOf('重楼社区', {
      categories,
      tier,
      domains: ['chonglou.example'],
      icpNumber: null,
      apps: [{ store: 'APP_STORE', identifier: 'chonglou' }],
      regionCode: '330206',
    });
    await desk.must(city, CHANGE, { id: o.platformId, v, p });
    const kinds = (await search(city, '重楼')).map((g) => g.kind);
    // its annual reports as well, if it was in the register long enough to file one
    expect(kinds.filter((kind) => kind !== 'REPORT')).toEqual(['PLATFORM', 'ORDER']);
    expect(await found(city, '重楼', { r: '330206' })).toContain(`ORDER ${o.number}`);
    expect(await found(city, '重楼', { r: '330205' })).toEqual([]);
    expect((await search(city, old)).flatMap((g) => g.hits).filter((h) => h.title === old)).toEqual([]);
    const stray = await rows(
      `select from search_gram g join platform p on p.id = g.platform_id where g.region_code <> p.region_code
       union all select from search_doc d join platform p on p.id = d.platform_id where d.region_code <> p.region_code`,
    );
    expect(stray).toEqual([]);
  });

  it('has an index equal to one rebuilt from the records', async () => {
    const [docs, grams] = [
      'select kind, own, number, title, more, folded, region_code, platform_id, id from search_doc order by id',
      'select gram, doc_id, platform_id, region_code from search_gram order by doc_id, gram',
    ];
    const kept = { docs: await rows(docs), grams: await rows(grams) };
    expect(kept.grams.length).toBeGreaterThan(2_000);
    await asOwner(desk.database.url, async (source) => {
      await source.query('truncate search_doc, search_gram');
      const runner = source.createQueryRunner();
      await new Search1764000000013()['backfill'](runner);
      await runner.release();
    });
    expect(await rows(docs)).toEqual(kept.docs);
    expect(await rows(grams)).toEqual(kept.grams);
  });

  it('finds every platform of an operator by its new name, also outside the writer’s territory', async () => {
    const hangzhou = await desk.person('DIRECTOR', { officeId: desk.offices.get('330100') ?? '' });
    const far = platformOf('钱塘鹿鸣', {
      regionCode: '330102',
      domains: ['qt.example'],
      icpNumber: null,
      apps: [{ store: 'APP_STORE', identifier: 'qt' }],
    });
    await desk.must(hangzhou, REGISTER, { o: CLOUD, p: far });
    const [operator] = await rows<{ id: string }>('select id from operator where code = $1', [CLOUD.code]);
    await desk.must(city, RENAME, { id: operator?.id, name: '虚构白桦科技有限公司' });
    expect(await found(city, '论坛 白桦科技')).toEqual(['PLATFORM 鹿鸣论坛']);
    expect(await found(hangzhou, '白桦')).toEqual(['PLATFORM 钱塘鹿鸣']);
    expect(await found(city, '鹿鸣网络')).toEqual([]);
    const hits = (await search(hangzhou, '虚构白桦')).flatMap((g) => g.hits);
    expect(hits.map((h) => h.matched)).toEqual(['虚构白桦科技有限公司']);
  });
});
