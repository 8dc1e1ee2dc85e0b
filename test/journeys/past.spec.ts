import { DEMO_PASSWORD } from '#api/demo/load';
import { rebuildTrends, verifyTrends } from '#api/trends';
import { asOwner } from '#api/owner';
import { AggregationService } from '#libs/insight/trends';
import { DEMO_NOW } from '../given/demonstration.ts';
import { Desk, type Person } from '../given/desk.ts';

interface Month {
  month: string;
  from: string;
  to: string;
  new: number;
  closed: number;
  openAtEnd: number;
  overdueAtEnd: number;
}
interface Moving {
  id: string;
  version: number;
  name: string;
  kinds: string[];
  domains: string[];
  apps: { store: string; identifier: string }[];
  icpNumber: string | null;
  categories: string[];
  tier: string;
  regionCode: string;
}

const FLOW = `query ($r: ID) { findingFlow(regionCode: $r, months: 10) { month from to new closed openAtEnd overdueAtEnd } }`;
const HEAT = `query ($r: ID, $on: CivilDate) { heatMap(regionCode: $r, on: $on) { rows { platform { id } total } } }`;
const COUNT = `query ($f: FindingFilter!) { findings(filter: $f, first: 1) { totalCount } }`;
const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`;
const NEW = { kinds: ['WEBSITE'], apps: [], categories: ['FORUM'], tier: 'GENERAL', regionCode: '330205' };
const PLATFORM = `id version name kinds domains apps { store identifier } icpNumber categories tier region { code }`;

/** Past months, read before and after platforms move, change their tier, and findings close. */
describe('figures of the past', () => {
  let desk: Desk;
  let officer: Person;
  let platform: Moving;
  let to: string;
  const before = new Map<string, Month[]>();

  const flow = async (region: string | null): Promise<Month[]> =>
    (await desk.must<{ findingFlow: Month[] }>(officer, FLOW, { r: region })).findingFlow;
  const count = async (filter: object): Promise<number> =>
    (await desk.must<{ findings: { totalCount: number } }>(officer, COUNT, { f: filter })).findings
      .totalCount;
  const entries = async (filter: object): Promise<number> =>
    (
      await desk.must<{ ledgerEntries: { totalCount: number } }>(
        officer,
        `query ($f: LedgerEntryFilter!) { ledgerEntries(filter: $f, first: 1) { totalCount } }`,
        { f: filter },
      )
    ).ledgerEntries.totalCount;
  /** Every figure of the first page. */
  const overview = (region: string | null = null): Promise<unknown> =>
    desk.must(
      officer,
      `query ($r: ID) {
        todayFigures(regionCode: $r) { openRepeats medianWorkingDaysToClose open { value } overdue { value } closedThisMonth { value } ledgerVerified { value outOf } }
        heatMap(regionCode: $r) { on platformsWithFindings rows { total counts platform { id } } }
        regionTimeliness(regionCode: $r, from: "2026-02-03", to: "2026-12-20") { region { code } due onTime }
        movements(regionCode: $r) { link text { zh } }
      }`,
      { r: region },
    );
  const past = (months: Month[]): Month[] => months.slice(0, -1);

  beforeAll(async () => {
    desk = await Desk.open({ demonstration: { platforms: 8, months: 10 } });
    officer = { id: '', cookie: await desk.signIn('nb-officer1', DEMO_PASSWORD) };
    // a platform of the city office with findings open now, some of them overdue or under order
    const [row] = await asOwner(desk.database.url, (source) =>
      source.query<{ id: string; regionCode: string }[]>(
        `select p.id, p.region_code as "regionCode" from platform p join office o on o.id = p.office_id
          where o.region_code = '330200' and p.state = 'ACTIVE'
          order by (select count(*) from finding f where f.platform_id = p.id and f.state in ('OPEN', 'ORDERED', 'ANSWERED')) desc limit 1`,
      ),
    );
    if (!row) throw new Error('no platform of the city office');
    const { platform: found } = await desk.must<{
      platform: Omit<Moving, 'regionCode'> & { region: { code: string } };
    }>(officer, `query ($id: ID!) { platform(id: $id) { ${PLATFORM} } }`, { id: row.id });
    const { region, ...rest } = found;
    platform = { ...rest, regionCode: region.code };
    // a district without an office of its own, so the city supervises it
    to = platform.regionCode === '330205' ? '330206' : '330205';
    for (const region of [null, platform.regionCode, to]) before.set(region ?? 'all', await flow(region));
  });
  afterAll(async () => {
    await desk.close();
  });

  it('are the same from deltas and from added totals as from the records', async () => {
    expect(await verifyTrends(desk.database.url)).toEqual([]);
    const unfolded = await overview();
    expect(await desk.app.get(AggregationService).aggregateAll()).toBeGreaterThan(100);
    expect(await desk.app.get(AggregationService).aggregateAll()).toBe(0);
    expect(await verifyTrends(desk.database.url)).toEqual([]);
    expect(await flow(null)).toEqual(before.get('all'));
    expect(await overview()).toEqual(unfolded);
    const { heatMap, todayFigures } = unfolded as Record<string, Record<string, unknown>>;
    expect([todayFigures?.['openRepeats'], heatMap?.['platformsWithFindings']]).toEqual([
      await count({ openOn: '2026-11-24', repeat: true }),
      (heatMap?.['rows'] as unknown[]).length,
    ]);
  });

  it('open each month of a region to exactly its rows', async () => {
    const months = await flow(platform.regionCode);
    expect(months.some((m) => m.openAtEnd > 0)).toBe(true);
    for (const m of months) {
      const regionCode = platform.regionCode;
      expect([m.month, await count({ regionCode, openOn: m.to })]).toEqual([m.month, m.openAtEnd]);
      expect([m.month, await count({ regionCode, overdueOn: m.to })]).toEqual([m.month, m.overdueAtEnd]);
      expect([m.month, await count({ regionCode, foundFrom: m.from, foundTo: m.to })]).toEqual([
        m.month,
        m.new,
      ]);
      expect([m.month, await count({ regionCode, closedFrom: m.from, closedTo: m.to })]).toEqual([
        m.month,
        m.closed,
      ]);
    }
  });

  it('are split by area, tier, category and region, from the records, and open each to its rows', async () => {
    const [from, to] = ['2026-02-01', '2026-11-24'];
    const TREND = `query ($f: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {
      findingTrend(filter: $f, from: $from, to: $to, by: $by) { key name { zh en } months { month from to new repeated closed openAtEnd overdueAtEnd medianToClose p90ToClose } } }`;
    type Series = {
      key: string;
      name: { zh: string; en: string };
      months: (Month & Record<'repeated' | 'medianToClose' | 'p90ToClose', number | null>)[];
    }[];
    const trend = async (by: string, f: object = {}): Promise<Series> =>
      (await desk.must<{ findingTrend: Series }>(officer, TREND, { f, from, to, by })).findingTrend;
    const [whole] = await trend('NONE');
    const counts = ({ month, from: a, to: b, new: n, closed, openAtEnd, overdueAtEnd }: Month): Month => ({
      month,
      from: a,
      to: b,
      new: n,
      closed,
      openAtEnd,
      overdueAtEnd,
    });
    // from the records as from the roll-ups
    expect(whole?.months.map(counts)).toEqual((await flow(null)).filter((m) => m.from >= from));
    expect(
      whole?.months.some((m) => (m.medianToClose ?? 0) > 0 && (m.p90ToClose ?? 0) >= (m.medianToClose ?? 0)),
    ).toBe(true);
    for (const [by, filter] of [
      ['AREA', 'areaCode'],
      ['TIER', 'tier'],
      ['REGION', 'regionCode'],
    ] as const) {
      const parts = await trend(by);
      expect(parts.length).toBeGreaterThan(1);
      for (const [i, m] of (whole?.months ?? []).entries()) {
        const sum = (k: 'new' | 'closed' | 'openAtEnd' | 'overdueAtEnd'): number =>
          parts.reduce((n, p) => n + (p.months[i]?.[k] ?? 0), 0);
        expect([by, m.month, sum('new'), sum('closed'), sum('openAtEnd'), sum('overdueAtEnd')]).toEqual([
          by,
          m.month,
          m.new,
          m.closed,
          m.openAtEnd,
          m.overdueAtEnd,
        ]);
      }
      const part = parts[0];
      const last = part?.months.at(-2);
      const only = { [filter]: part?.key };
      expect(await count({ ...only, openOn: last?.to })).toBe(last?.openAtEnd);
      expect(await count({ ...only, foundFrom: last?.from, foundTo: last?.to })).toBe(last?.new);
      const [alone] = await trend('NONE', only);
      expect(alone?.months).toEqual(part?.months);
    }
    for (const { key, months } of await trend('CATEGORY')) {
      const last = months.at(-1);
      expect([key, await count({ category: key, openOn: last?.to })]).toEqual([key, last?.openAtEnd]);
    }
    const { ledgerCoverage, todayFigures, regionHeatMap, officeTimeliness } = await desk.must<{
      ledgerCoverage: { entries: number; verified: number }[];
      todayFigures: { ledgerVerified: { value: number; outOf: number }; open: { value: number } };
      regionHeatMap: { rows: { total: number; counts: number[] }[] };
      officeTimeliness: { officeId: string; due: number; onTime: number }[];
    }>(
      officer,
      `query ($from: CivilDate!, $to: CivilDate!) { ledgerCoverage(from: $from, to: $to) { entries verified }
        todayFigures { open { value } ledgerVerified { value outOf } } regionHeatMap { rows { total counts } }
        officeTimeliness(from: $from, to: $to) { officeId due onTime } }`,
      { from, to },
    );
    const { value, outOf } = todayFigures.ledgerVerified;
    expect(ledgerCoverage.at(-1)).toEqual({ entries: outOf, verified: value });
    expect(value).toBeGreaterThan(0);
    expect(regionHeatMap.rows.reduce((n, r) => n + r.total, 0)).toBe(todayFigures.open.value);
    for (const { officeId, due, onTime } of officeTimeliness) {
      const orders = async (timeliness?: string): Promise<number> =>
        (
          await desk.must<{ orders: { totalCount: number } }>(
            officer,
            `query ($f: OrderFilter!) { orders(filter: $f, first: 1) { totalCount } }`,
            { f: { officeId, dueFrom: from, dueTo: to, ...(timeliness ? { timeliness } : {}) } },
          )
        ).orders.totalCount;
      expect([await orders(), await orders('ON_TIME')]).toEqual([due, onTime]);
    }
  });

  it('open coverage, claims and repeats to exactly their rows, of a region as well', async () => {
    const [from, to] = ['2026-02-01', '2026-11-24'];
    for (const r of [null, '330203', platform.regionCode]) {
      const { ledgerCoverage, claimComparison, findingTrend } = await desk.must<{
        ledgerCoverage: { to: string; entries: number; verified: number }[];
        claimComparison: { area: { code: string }; same: number; higher: number; lower: number }[];
        findingTrend: { months: { from: string; to: string; repeated: number }[] }[];
      }>(
        officer,
        `query ($from: CivilDate!, $to: CivilDate!, $r: ID) {
          ledgerCoverage(from: $from, to: $to, regionCode: $r) { to entries verified }
          claimComparison(regionCode: $r) { area { code } same higher lower }
          findingTrend(filter: { regionCode: $r }, from: $from, to: $to) { months { from to repeated } } }`,
        { from, to, r },
      );
      expect(ledgerCoverage.at(-1)?.verified).toBeGreaterThan(0);
      for (const month of ledgerCoverage)
        expect([
          await entries({ regionCode: r, inForceOn: month.to }),
          await entries({ regionCode: r, verifiedWithinYearOf: month.to }),
          await entries({ regionCode: r, notVerifiedWithinYearOf: month.to }),
        ]).toEqual([month.entries, month.verified, month.entries - month.verified]);
      for (const { area, ...counts } of claimComparison)
        for (const [claim, n] of Object.entries(counts))
          expect([
            area.code,
            claim,
            await entries({ regionCode: r, areaCode: area.code, claim: claim.toUpperCase() }),
          ]).toEqual([area.code, claim, n]);
      expect(claimComparison.some((c) => c.same > 0)).toBe(true);
      for (const m of findingTrend[0]?.months ?? [])
        expect(await count({ regionCode: r, foundFrom: m.from, foundTo: m.to, repeat: true })).toBe(
          m.repeated,
        );
    }
  });

  it('refuse an impossible period', async () => {
    const ask = (from: string, to: string): Promise<string> =>
      desk.refusal(officer, `{ findingTrend(from: "${from}", to: "${to}") { key } }`);
    expect(await ask('2026-03-01', '2026-02-01')).toBe('DATE_ORDER to');
    expect(await ask('2027-03-01', '2027-04-01')).toBe('DATE_IN_FUTURE from');
    expect(await ask('2019-03-01', '2026-02-01')).toBe('INVALID_VALUE from');
  });

  it('do not change for past months when a platform moves, in either region', async () => {
    const open = await count({ platformId: platform.id, openOn: '2026-11-24' });
    expect(open).toBeGreaterThan(0);
    const { id, version, ...fields } = platform;
    await desk.must(
      officer,
      `mutation ($id: ID!, $v: Int!, $p: PlatformInput!) { changePlatform(id: $id, version: $v, platform: $p, reason: "迁址") { version } }`,
      { id, v: version, p: { ...fields, regionCode: to, tier: fields.tier === 'KEY' ? 'HEAD' : 'KEY' } },
    );
    const [left, entered, all] = [await flow(fields.regionCode), await flow(to), await flow(null)];
    expect(past(left)).toEqual(past(before.get(fields.regionCode) ?? []));
    expect(past(entered)).toEqual(past(before.get(to) ?? []));
    expect(all).toEqual(before.get('all'));
    // from today on they are counted where the platform is now
    const now = (months: Month[] | undefined): number => months?.at(-1)?.openAtEnd ?? NaN;
    expect(now(left)).toBe(now(before.get(fields.regionCode)) - open);
    expect(now(entered)).toBe(now(before.get(to)) + open);
    // and the rows behind a past month are still those of the region at that time
    const lastMonth = past(left).at(-1);
    expect(await count({ regionCode: fields.regionCode, openOn: lastMonth?.to })).toBe(lastMonth?.openAtEnd);
    const { heatMap } = await desk.must<{ heatMap: { rows: { platform: { id: string }; total: number }[] } }>(
      officer,
      HEAT,
      { r: to, on: '2026-11-24' },
    );
    expect(heatMap.rows.find((r) => r.platform.id === id)?.total).toBe(open);
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });

  it('count the ledger of a past month where the platform was then, in the list as in the figure', async () => {
    for (const regionCode of [platform.regionCode, to]) {
      const { ledgerCoverage } = await desk.must<{
        ledgerCoverage: { to: string; entries: number; verified: number }[];
      }>(
        officer,
        `query ($r: ID) { ledgerCoverage(from: "2026-09-01", to: "2026-11-24", regionCode: $r) { to entries verified } }`,
        { r: regionCode },
      );
      for (const month of ledgerCoverage)
        expect([
          regionCode,
          month.to,
          await entries({ regionCode, inForceOn: month.to }),
          await entries({ regionCode, verifiedWithinYearOf: month.to }),
        ]).toEqual([regionCode, month.to, month.entries, month.verified]);
    }
  });

  it('open the numbers of a city itself to the rows of no district', async () => {
    const { platform: now } = await desk.must<{ platform: { version: number; tier: string } }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { version tier } }',
      { id: platform.id },
    );
    const { id, version: _, ...fields } = platform;
    await desk.must(
      officer,
      `mutation ($id: ID!, $v: Int!, $p: PlatformInput!) { changePlatform(id: $id, version: $v, platform: $p, reason: "市本级") { version } }`,
      { id, v: now.version, p: { ...fields, tier: now.tier, regionCode: '330200' } },
    );
    const { regionHeatMap, findingTrend } = await desk.must<{
      regionHeatMap: { rows: { region: { code: string }; total: number }[] };
      findingTrend: { key: string; months: { openAtEnd: number }[] }[];
    }>(
      officer,
      `{ regionHeatMap(on: "2026-11-24") { rows { region { code } total } }
         findingTrend(from: "2026-11-01", to: "2026-11-24", by: REGION) { key months { openAtEnd } } }`,
    );
    const itself = regionHeatMap.rows.find((row) => row.region.code === '330200')?.total;
    const openOn = '2026-11-24';
    expect(itself).toBe(await count({ platformId: id, openOn }));
    expect(itself).toBeGreaterThan(0);
    expect(await count({ regionCode: '330200', regionExact: true, openOn })).toBe(itself);
    expect(await count({ regionCode: '330200', openOn })).toBeGreaterThan(itself ?? NaN);
    expect(findingTrend.find((one) => one.key === '330200')?.months[0]?.openAtEnd).toBe(itself);
    const orders = async (f: object): Promise<number> =>
      (
        await desk.must<{ orders: { totalCount: number } }>(
          officer,
          `query ($f: OrderFilter!) { orders(filter: $f, first: 1) { totalCount } }`,
          { f },
        )
      ).orders.totalCount;
    const own = await orders({ platformId: id });
    expect(own).toBeGreaterThan(0);
    expect(await orders({ regionCode: '330200', regionExact: true })).toBe(own);
    expect(await orders({ regionCode: '330200' })).toBeGreaterThan(own);
  });

  it('are the same on the first page before and after deltas are added up, platform by platform as in the list', async () => {
    await desk.app.get(AggregationService).aggregateAll();
    const director = { id: '', cookie: await desk.signIn('nb-director', DEMO_PASSWORD) };
    const open = await asOwner(desk.database.url, (source) =>
      source.query<{ id: string; version: number }[]>(
        `select f.id, f.version from finding f join office o on o.id = f.office_id
          where f.state = 'OPEN' and o.region_code = '330200' order by f.platform_id, f.id`,
      ),
    );
    expect(open.length).toBeGreaterThan(1);
    // one is left for the next test
    for (const { id, version } of open.slice(1, 4))
      await desk.must(
        director,
        `mutation ($id: ID!, $v: Int!) { withdrawFinding(id: $id, version: $v, reason: "依据不足") { state } }`,
        { id, v: version },
      );
    const pending = await overview();
    const { heatMap } = pending as {
      heatMap: {
        on: string;
        platformsWithFindings: number;
        rows: { platform: { id: string }; total: number }[];
      };
    };
    expect(heatMap.platformsWithFindings).toBe(heatMap.rows.length);
    for (const { platform: held, total } of heatMap.rows)
      expect(await count({ platformId: held.id, openOn: heatMap.on })).toBe(total);
    expect(await count({ openOn: heatMap.on })).toBe(heatMap.rows.reduce((n, row) => n + row.total, 0));
    await desk.app.get(AggregationService).aggregateAll();
    expect(await overview()).toEqual(pending);
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });

  it('agree with the records after a platform enters and leaves, a withdrawal and the next month', async () => {
    const [open] = await asOwner(desk.database.url, (source) =>
      source.query<{ id: string; version: number }[]>(
        `select f.id, f.version from finding f join office o on o.id = f.office_id
          where o.region_code = '330200' and f.state = 'OPEN' limit 1`,
      ),
    );
    const director = { id: '', cookie: await desk.signIn('nb-director', DEMO_PASSWORD) };
    const months = past(await flow(null));
    desk.clock.set(new Date('2026-12-02T02:00:00Z'));
    await desk.must(
      director,
      `mutation ($id: ID!, $v: Int!) { withdrawFinding(id: $id, version: $v, reason: "依据不足") { state } }`,
      { id: open?.id, v: open?.version },
    );
    const { registerPlatform: entered } = await desk.must<{ registerPlatform: { id: string } }>(
      officer,
      REGISTER,
      {
        o: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        p: { ...NEW, name: '云杉论坛', domains: ['yunshan.example'] },
      },
    );
    expect(await verifyTrends(desk.database.url)).toEqual([]);
    await desk.must(
      director,
      `mutation ($id: ID!) { retirePlatform(id: $id, version: 1, reason: "停止运营", retiredOn: "2026-12-02") { state } }`,
      { id: entered.id },
    );
    const [left] = await asOwner(desk.database.url, (source) =>
      source.query<{ n: number }[]>(
        'select count(*)::int as n from ledger_entry where platform_id = $1 and ended_on is null',
        [entered.id],
      ),
    );
    expect(left?.n).toBe(0);
    expect(past(past(await flow(null))).slice(-8)).toEqual(months.slice(-8));
    expect(await verifyTrends(desk.database.url)).toEqual([]);
    desk.clock.set(DEMO_NOW);
  });

  it.each([
    ['trend_month', 'timely'],
    ['trend_area', 'found'],
    ['trend_closed', 'closed'],
    ['trend_platform', 'open'],
    ['trend_platform_month', 'open'],
    ['trend_platform_area', 'open'],
    ['trend_standing', 'platforms'],
  ])('reveal a changed total in %s', async (table, column) => {
    // rows older than last month are deleted when deltas are added up
    await desk.app.get(AggregationService).aggregateAll();
    const [[at]] = await asOwner(desk.database.url, (source) =>
      source.query<[[{ ctid: string }], number]>(
        `update ${table} set ${column} = ${column} + 7 where ctid = (select ctid from ${table} order by region_code limit 1) returning ctid`,
      ),
    );
    const found = await verifyTrends(desk.database.url);
    expect(found).toEqual([expect.objectContaining({ table, count: column })]);
    expect((found[0]?.rolledUp ?? 0) - (found[0]?.records ?? 0)).toBe(7);
    await asOwner(desk.database.url, (source) =>
      source.query(`update ${table} set ${column} = ${column} - 7 where ctid = $1`, [at.ctid]),
    );
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });

  it('reveal a changed count, and are rebuilt while acts continue', async () => {
    await asOwner(desk.database.url, (source) =>
      source.query(`update trend_day set open = open + 1 where ctid = (select ctid from trend_day limit 1)`),
    );
    const [difference, ...more] = await verifyTrends(desk.database.url);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ count: 'open' });
    const fold = desk.app.get(AggregationService);
    const acts = Array.from({ length: 5 }, (_, i) =>
      desk.must(officer, REGISTER, {
        o: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        p: { ...NEW, name: `云杉贴吧${i}`, domains: [`yunshan${i}.example`] },
      }),
    );
    const entered = Promise.allSettled(acts);
    await Promise.all([rebuildTrends(desk.database.url), fold.aggregateAll()]);
    // the later ones may be doubles of the first, and are refused
    expect((await entered).filter((act) => act.status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await verifyTrends(desk.database.url)).toEqual([]);
    await fold.aggregateAll();
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });
});
