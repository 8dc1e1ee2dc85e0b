import { LedgerService, type NewFact } from '#libs/supervision/ledger';
import type { OfficeActor } from '#libs/technique/kernel';
import { Desk, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`;
const LIST = `query ($f: LedgerEntryFilter, $n: Int, $after: String) { ledgerEntries(filter: $f, first: $n, after: $after) {
  totalCount pageInfo { endCursor hasNextPage }
  edges { node { id systemState operationState verifiedOn openFindings platform { id name } item { code areaCode }
    source { sourceNumber wins } claim { systemState byName } } } } }`;

interface Row {
  id: string;
  systemState: string | null;
  verifiedOn: string | null;
  platform: { id: string; name: string };
  item: { code: string; areaCode: string };
  source: { sourceNumber: string; wins: boolean } | null;
  claim: { systemState: string; byName: string } | null;
}
interface Page {
  totalCount: number;
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  edges: { node: Row }[];
}

/** The ledgers of all platforms as one list: its counts are those of 今日, and nobody sees beyond their territory. */
describe('the list of ledger entries', () => {
  let desk: Desk;
  let officer: Person;
  let district: Person;
  let owner: Person;
  let actor: OfficeActor;
  const platforms: string[] = [];

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const page = async (f: object, who = officer, more: object = {}): Promise<Page> =>
    (await desk.must<{ ledgerEntries: Page }>(who, LIST, { f, ...more })).ledgerEntries;
  const count = async (f: object, who = officer): Promise<number> => (await page(f, who)).totalCount;

  async function verify(day: string, platform: number, itemCode: string, states: Partial<NewFact> = {}) {
    const fact: NewFact = {
      platformId: platforms[platform] ?? '',
      itemCode,
      kind: 'INSPECTION',
      systemState: 'ESTABLISHED',
      operationState: 'EFFECTIVE',
      factOn: day,
      sourceId: desk.ids.next(),
      sourceNumber: `J-${day}`,
      ...states,
    };
    await desk.db.tx(actor, (tx) => desk.app.get(LedgerService).recordFacts(tx, actor, [fact]));
  }

  beforeAll(async () => {
    desk = await Desk.open();
    on('2025-01-06');
    const officeId = await desk.office();
    officer = await desk.person('CASE_OFFICER', { officeId });
    district = await desk.person('CASE_OFFICER', { officeId: await desk.office('330203', '海网') });
    for (const [name, regionCode, code] of [
      ['乙站', '330212', '91330200MA0000001L'],
      ['甲站', '330203', '91330200MA0000002P'],
    ] as const) {
      const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
        regionCode === '330203' ? district : officer,
        REGISTER,
        {
          o: { code, name: `${name}公司` },
          p: {
            name,
            regionCode,
            kinds: ['WEBSITE'],
            domains: [`${code.toLowerCase()}.example`],
            apps: [],
            categories: ['FORUM'],
            tier: 'GENERAL',
          },
        },
      );
      platforms.push(registerPlatform.id);
    }
    const { me } = await desk.must<{ me: { id: string } }>(officer, '{ me { id } }');
    actor = {
      kind: 'OFFICE',
      userId: me.id,
      name: '陈立',
      role: 'CASE_OFFICER',
      door: 'BROWSER',
      officeId,
      regionCode: '330200',
      regionLo: '330200',
      regionHi: '330300',
    };
    await verify('2025-03-03', 0, '1.1');
    await verify('2025-11-24', 0, '1.2', { systemState: 'PARTIAL' });
    await verify('2025-11-25', 0, '2.1', { operationState: 'PARTIAL' });
    await verify('2026-06-01', 1, '1.1');
    await verify('2025-02-03', 1, '1.1', { systemState: 'NONE', operationState: 'NOT_OPERATING' });
    const { operatorId } = (
      await desk.db.tx(actor, (tx) =>
        tx.query<{ operatorId: string }[]>('select operator_id as "operatorId" from platform where id = $1', [
          platforms[1],
        ]),
      )
    )[0] ?? { operatorId: '' };
    owner = await desk.person(
      'RESPONSIBLE_PERSON',
      { operatorId, platformIds: [platforms[1] ?? ''] },
      '林浅',
    );
    await desk.must(
      owner,
      `mutation ($p: ID!) { claimLedger(platformId: $p, itemCode: "1.2", systemState: ESTABLISHED, operationState: PARTIAL) { id } }`,
      { p: platforms[1] },
    );
    on('2026-11-24');
  });
  afterAll(() => desk.close());

  it('shows every entry in force once, by platform and in the order of the catalogue, page after page', async () => {
    const total = await count({});
    const seen: Row[] = [];
    let after: string | null = null;
    do {
      const batch: Page = await page({}, officer, { n: 7, after });
      expect(batch.totalCount).toBe(total);
      seen.push(...batch.edges.map((e) => e.node));
      after = batch.pageInfo.hasNextPage ? batch.pageInfo.endCursor : null;
    } while (after !== null);
    expect([seen.length, new Set(seen.map((row) => row.id)).size]).toEqual([total, total]);
    const names = seen.map((row) => row.platform.name);
    expect(names).toEqual([...names].sort());
    const ordinals = (name: string) =>
      seen.filter((r) => r.platform.name === name).map((r) => r.item.code.split('.').map(Number));
    for (const name of ['乙站', '甲站']) {
      const codes = ordinals(name);
      expect(codes).toEqual(
        [...codes].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
      );
    }
    const sum = await Promise.all(
      platforms.map((id) =>
        desk.must<{ platform: { ledger: { total: number } } }>(
          officer,
          `query ($id: ID!) { platform(id: $id) { ledger { total } } }`,
          { id },
        ),
      ),
    );
    expect(sum.reduce((n, { platform }) => n + platform.ledger.total, 0)).toBe(total);
  });

  it.each(['2026-11-24', '2026-11-30', '2026-03-04'])(
    'counts on %s the same as the figure of that day',
    async (day) => {
      on(day);
      for (const [who, regionCode] of [
        [officer, null],
        [officer, '330203'],
        [district, null],
      ] as const) {
        const { todayFigures } = await desk.must<{
          todayFigures: { ledgerVerified: { value: number; outOf: number } };
        }>(who, `query ($r: ID) { todayFigures(regionCode: $r) { ledgerVerified { value outOf } } }`, {
          r: regionCode,
        });
        const { value, outOf } = todayFigures.ledgerVerified;
        expect(await count({ regionCode, verifiedWithinYearOf: day }, who)).toBe(value);
        expect(await count({ regionCode, notVerifiedWithinYearOf: day }, who)).toBe(outOf - value);
        expect(await count({ regionCode, inForceOn: day }, who)).toBe(outOf);
      }
      on('2026-11-24');
    },
  );

  it('ends the twelve months on the same day, and does not count the first day', async () => {
    const codes = async (f: object) =>
      (await page(f)).edges.map(({ node }) => `${node.platform.name} ${node.item.code}`);
    expect(await codes({ verifiedWithinYearOf: '2026-11-24' })).toEqual(['乙站 2.1', '甲站 1.1']);
    expect(await codes({ verifiedFrom: '2025-11-24', verifiedBefore: '2026-06-01' })).toEqual([
      '乙站 1.2',
      '乙站 2.1',
    ]);
    expect(await count({ neverVerified: true })).toBe((await count({})) - 4);
    expect(await count({ neverVerified: false })).toBe(4);
    expect(await count({ inForceOn: '2025-01-05' })).toBe(0);
  });

  it('filters by platform, region, area, item, state and words, and shows the fact that decided an entry', async () => {
    const [first, second] = platforms;
    expect(await count({ platformId: first })).toBe(await count({ regionCode: '330212' }));
    expect(await count({ itemCode: '1.1' })).toBe(2);
    const area = await page({ areaCode: '1', platformId: second });
    expect(area.edges.every(({ node }) => node.item.areaCode === '1')).toBe(true);
    expect(await count({ systemState: 'PARTIAL' })).toBe(1);
    expect(await count({ operationState: 'PARTIAL' })).toBe(1);
    expect(await count({ systemState: 'NONE' })).toBe(0);
    expect(await count({ text: '甲站' })).toBe(await count({ platformId: second }));
    expect(await count({ text: '%' })).toBe(0);
    const [one, two] = (await page({ platformId: second })).edges.map((e) => e.node);
    expect(one).toMatchObject({
      verifiedOn: '2026-06-01',
      systemState: 'ESTABLISHED',
      source: { sourceNumber: 'J-2026-06-01', wins: true },
    });
    expect(two).toMatchObject({
      systemState: null,
      source: null,
      claim: { systemState: 'ESTABLISHED', byName: '林浅' },
    });
  });

  it('is limited to the territory, is refused to platforms, and explains a wrong filter', async () => {
    expect(await count({}, district)).toBe(await count({ platformId: platforms[1] }));
    expect(await count({ platformId: platforms[0] }, district)).toBe(0);
    expect(await desk.refusal(owner, LIST, { f: {} })).toBe('FORBIDDEN');
    expect(await desk.refusal(null, LIST, { f: {} })).toBe('UNAUTHENTICATED');
    for (const [variables, refused] of [
      [{ f: { platformId: 'x' } }, 'NOT_FOUND filter.platformId'],
      [{ f: { regionCode: '33' } }, 'UNKNOWN_REGION filter.regionCode'],
      [{ f: {}, n: 0 }, 'INVALID_VALUE first'],
      [{ f: {}, after: 'x' }, 'INVALID_VALUE after'],
      [{ f: {}, after: Buffer.from('[1,"x",2]').toString('base64url') }, 'INVALID_VALUE after'],
    ] as const)
      expect([variables, await desk.refusal(officer, LIST, variables)]).toEqual([variables, refused]);
  });
});
