import { Db, type OfficeActor, type PlatformActor, RandomIds } from '#libs/technique/kernel';
import { OrderEntity, type OrderListFilter, pageOfOrders } from '#libs/supervision/orders';
import { addOffice } from '#libs/reference/territory';
import { asOwner } from '#api/owner';
import type { DataSource } from 'typeorm';
import { type TestDatabase, migratedDatabase } from '../../../test/given/database.ts';
import { todosQueries } from '#libs/insight/todos';
import { rebuild } from './aggregation.queries.ts';
import { historyQueries } from '#libs/insight/history';
import * as rollUps from './roll-ups.queries.ts';
import * as current from './current.queries.ts';
import * as queries from './trends.queries.ts';
import { stockAt } from './trends.rules.ts';

const ids = new RandomIds();
const TODAY = '2026-11-24';
const CITY = { lo: '330200', hi: '330300' };

let database: TestDatabase;
let db: Db;
let actor: OfficeActor;
let own: PlatformActor;
const at = { office: '', officer: '', operator: '', item: '', version: '' };

type Row = Record<string, unknown>;

async function insert(source: DataSource, table: string, row: Row): Promise<void> {
  const keys = Object.keys(row);
  const places = keys.map((_, i) => `$${i + 1}`).join(', ');
  await source.query(`insert into ${table} (${keys.join(', ')}) values (${places})`, Object.values(row));
}

let n = 0;

/** A platform with a sealed inspection of one item. */
async function platform(source: DataSource, region: string, name: string) {
  const p = ids.next();
  const place = { region_code: region, office_id: at.office, region_at: region };
  await insert(source, 'platform', {
    id: p,
    ...place,
    operator_id: at.operator,
    name,
    kinds: ['WEBSITE'],
    tier: 'KEY',
    entered_on: '2025-01-01',
    search_text: name,
    created_at: '2025-01-01T00:00:00Z',
  });
  const inspection = ids.next();
  n += 1;
  await insert(source, 'inspection', {
    id: inspection,
    platform_id: p,
    ...place,
    year: 2026,
    n,
    number: `J-${n}`,
    mode: 'REMOTE',
    state: 'SEALED',
    purpose: '例行',
    framework_version: at.version,
    planned_on: '2026-09-01',
    sealed_at: '2026-09-01T03:00:00Z',
    seal_hash: 'x',
    lead_id: at.officer,
    created_at: '2026-09-01T00:00:00Z',
  });
  const item = ids.next();
  await insert(source, 'inspection_item', {
    id: item,
    inspection_id: inspection,
    platform_id: p,
    region_code: region,
    ord: 1,
    item_code: '1.1',
    item_version_id: at.item,
    area_code: '1',
  });
  return { id: p, inspection, item, place };
}

type Span = [state: string, from: string, until: string | null, due?: string | null];

async function finding(
  source: DataSource,
  of: Awaited<ReturnType<typeof platform>>,
  spans: Span[],
): Promise<string> {
  const id = ids.next();
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) throw new Error('a finding has a span');
  n += 1;
  const ended = ['CLOSED', 'WITHDRAWN'].includes(last[0]);
  await insert(source, 'finding', {
    id,
    platform_id: of.id,
    ...of.place,
    inspection_id: of.inspection,
    inspection_item_id: of.item,
    item_code: '1.1',
    item_version_id: at.item,
    area_code: '1',
    year: 2026,
    n,
    number: `F-${n}`,
    title: `问题 ${n}`,
    description: '—',
    severity: 'MINOR',
    axis: 'SYSTEM',
    state: last[0],
    found_on: first[1],
    closed_on: ended ? last[1] : null,
    due_on: last[3] ?? null,
    created_at: '2026-09-01T00:00:00Z',
  });
  for (const [seq, [state, from, until, due]] of spans.entries()) {
    await insert(source, 'finding_span', {
      finding_id: id,
      seq: seq + 1,
      platform_id: of.id,
      region_code: of.place.region_code,
      region_at: of.place.region_at,
      tier_at: 'KEY',
      categories_at: [],
      area_code: '1',
      state,
      from_on: from,
      until_on: until,
      due_on: due ?? null,
    });
  }
  return id;
}

async function order(
  source: DataSource,
  of: Awaited<ReturnType<typeof platform>>,
  set: Row,
  findings: string[] = [],
) {
  const id = ids.next();
  n += 1;
  await insert(source, 'rectification_order', {
    id,
    platform_id: of.id,
    ...of.place,
    year: 2026,
    n,
    number: `甬网改〔2026〕${n}号`,
    grounds: '—',
    legal_basis: '—',
    days: 15,
    rule_code: 'RECTIFY',
    drafted_by: at.officer,
    created_at: `2026-10-01T00:00:00.${String(n).padStart(3, '0')}Z`,
    first_due_on: set['due_on'] ?? null,
    issued_on: '2026-10-01',
    ...set,
  });
  for (const [i, findingId] of findings.entries()) {
    await insert(source, 'order_measure', {
      id: ids.next(),
      order_id: id,
      platform_id: of.id,
      region_code: of.place.region_code,
      finding_id: findingId,
      ord: i + 1,
      text: '整改',
    });
  }
  return id;
}

async function act(source: DataSource, of: Awaited<ReturnType<typeof platform>>, orderId: string, set: Row) {
  await insert(source, 'order_act', {
    id: ids.next(),
    order_id: orderId,
    platform_id: of.id,
    ...of.place,
    side: 'OFFICE',
    role: 'DIRECTOR',
    door: 'BROWSER',
    actor_name: '陈立',
    round: 1,
    state_before: 'ISSUED',
    occurred_at: `${String(set['acted_on'])}T02:00:00Z`,
    ...set,
  });
}

beforeAll(async () => {
  database = await migratedDatabase();
  await asOwner(database.url, async (source) => {
    Object.assign(at, { office: ids.next(), officer: ids.next(), operator: ids.next() });
    await source.transaction((tx) =>
      addOffice(tx, {
        id: at.office,
        regionCode: '330200',
        shortName: '甬网',
        name: '宁波办',
        nameEn: 'Ningbo office',
      }),
    );
    await insert(source, 'app_user', {
      id: at.officer,
      username: 'o',
      password_hash: 'x',
      name: '陈立',
      side: 'OFFICE',
      role: 'DIRECTOR',
      office_id: at.office,
    });
    await insert(source, 'operator', {
      id: at.operator,
      code: '91330200MA2AAAAA0X',
      name: '某公司',
      created_at: '2025-01-01T00:00:00Z',
    });
    const [item] = await source.query<{ id: string; version: string }[]>(
      `select id, version from duty_item_version order by version desc, ord limit 1`,
    );
    Object.assign(at, { item: item?.id, version: item?.version });
    await fill(source);
    // the rows were inserted without the services that keep the roll-ups: build them from the records
    await source.transaction(rebuild);
  });
  db = new Db({ url: database.url, entities: [OrderEntity], poolSize: 2 });
  await db.open();
});

let east: Awaited<ReturnType<typeof platform>>;
let west: Awaited<ReturnType<typeof platform>>;
/** An inspection of the western platform that is still under way. */
let hidden = '';

async function fill(source: DataSource): Promise<void> {
  east = await platform(source, '330203', '东站');
  west = await platform(source, '330212', '西站');
  hidden = ids.next();
  await insert(source, 'inspection', {
    id: hidden,
    platform_id: west.id,
    ...west.place,
    year: 2026,
    n: 900,
    number: 'J-900',
    mode: 'REMOTE',
    state: 'OPEN',
    purpose: '例行',
    framework_version: at.version,
    planned_on: '2026-11-20',
    lead_id: at.officer,
    created_at: '2026-11-19T00:00:00Z',
  });
  // found in September, ordered due in October, overdue from then, answered in November
  const f1 = await finding(source, east, [
    ['OPEN', '2026-09-01', '2026-09-10'],
    ['ORDERED', '2026-09-10', '2026-11-05', '2026-10-15'],
    ['ANSWERED', '2026-11-05', null, '2026-10-15'],
  ]);
  const f2 = await finding(source, east, [['ORDERED', '2026-10-05', null, '2026-11-20']]);
  const f3 = await finding(source, west, [
    ['OPEN', '2026-10-05', '2026-11-10'],
    ['CLOSED', '2026-11-10', null],
  ]);
  await source.query('update finding set repeat = true where id = $1', [f3]);
  await finding(source, west, [
    ['OPEN', '2026-11-02', '2026-11-03'],
    ['WITHDRAWN', '2026-11-03', null],
  ]);
  const late = {
    state: 'ANSWERED',
    served_on: '2026-10-02',
    due_on: '2026-10-15',
    first_answered_on: '2026-11-05',
  };
  await order(source, east, { ...late, answered_on: '2026-11-05', office_due_on: '2026-11-19' }, [f1]);
  const overdue = await order(
    source,
    east,
    { state: 'SERVED', served_on: '2026-10-30', due_on: '2026-11-20' },
    [f2],
  );
  await act(source, east, overdue, {
    kind: 'serve',
    state_after: 'SERVED',
    due_on_after: '2026-11-20',
    acted_on: '2026-10-30',
  });
  const done = {
    state: 'CLOSED',
    served_on: '2026-10-08',
    due_on: '2026-10-29',
    first_answered_on: '2026-10-29',
  };
  const closed = await order(source, west, { ...done, closed_on: '2026-11-10' }, [f3]);
  await act(source, west, closed, {
    kind: 'serve',
    state_after: 'SERVED',
    due_on_after: '2026-10-29',
    acted_on: '2026-10-08',
  });
  await act(source, west, closed, {
    kind: 'answer',
    state_after: 'ANSWERED',
    due_on_after: '2026-10-29',
    acted_on: '2026-11-02',
  });
  await order(source, west, { state: 'SERVED', served_on: '2026-11-03', due_on: TODAY });
  await order(source, west, { state: 'SERVED', served_on: '2026-11-20', due_on: '2026-12-11' });
  await order(source, west, {
    state: 'REVOKED',
    revoked_on: '2026-10-20',
    served_on: '2026-10-08',
    due_on: '2026-10-29',
  });
  await order(source, west, {
    state: 'ACCEPTED',
    accepted_by: at.officer,
    served_on: '2026-11-20',
    due_on: '2026-12-12',
  });
  const scope = { regionCode: '330200', regionLo: CITY.lo, regionHi: CITY.hi };
  actor = {
    kind: 'OFFICE',
    userId: at.officer,
    name: '陈立',
    role: 'DIRECTOR',
    officeId: at.office,
    ...scope,
    door: 'BROWSER',
  };
  own = {
    kind: 'PLATFORM',
    userId: ids.next(),
    name: '林浅',
    role: 'LIAISON',
    operatorId: at.operator,
    platformIds: [west.id],
    door: 'API',
  };
}

afterAll(async () => {
  await db.close();
  await database.drop();
});

const count = (filter: OrderListFilter) =>
  db.tx(actor, async (tx) => (await pageOfOrders(tx, filter, {}, TODAY)).totalCount);

describe('findings as of a day', () => {
  it('reads the same past, whatever happened since', async () => {
    const [changes, partial] = await db.tx(actor, async (tx) => [
      await rollUps.changesByMonth(tx, CITY),
      await rollUps.changesInMonth(tx, CITY, TODAY),
    ]);
    const at = (day: string) => {
      const current = day === TODAY ? partial : undefined;
      return [day, stockAt(changes, 'open', day, current), stockAt(changes, 'overdue', day, current)];
    };
    expect(['2026-09-30', '2026-10-31', TODAY].map(at)).toEqual([
      ['2026-09-30', 1, 0],
      ['2026-10-31', 3, 1],
      [TODAY, 2, 1],
    ]);
    // coming due days are in the roll-ups already; today's figures do not count them
    expect(stockAt(changes, 'overdue', '2026-12-31')).toBe(1);
    expect([
      stockAt(changes, 'recurring', '2026-10-31'),
      stockAt(changes, 'recurring', TODAY, partial),
    ]).toEqual([1, 0]);
  });

  it('counts new findings, and as closed only settled ones', async () => {
    const partial = await db.tx(actor, (tx) => rollUps.changesInMonth(tx, CITY, TODAY));
    expect(partial).toMatchObject({ found: 1, closed: 1 });
    const closed = await db.tx(actor, (tx) => rollUps.closedBetween(tx, CITY, '2026-11-01', TODAY));
    expect(closed).toEqual([{ foundOn: '2026-10-05', closedOn: '2026-11-10', n: 1 }]);
  });

  it('adds up over platforms, areas and regions', async () => {
    const cells = await db.tx(actor, (tx) => queries.openByPlatformAndArea(tx, CITY, '2026-10-31', 100));
    expect(cells.reduce((sum, c) => sum + c.open, 0)).toBe(3);
    const now = await db.tx(actor, (tx) => current.openNow(tx, CITY, 100));
    const held = (of: typeof cells, id: string): number =>
      of.reduce((sum, c) => sum + (c.platformId === id ? c.open : 0), 0);
    const ids = [...new Set([...cells, ...now].map((c) => c.platformId))].sort();
    const changes = ids.map((id) => held(now, id) - held(cells, id)).filter((n) => n !== 0);
    expect(new Set(cells.map((c) => c.platforms))).toEqual(
      new Set([new Set(cells.map((c) => c.platformId)).size]),
    );
    const moved = await db.tx(actor, (tx) => current.movedMost(tx, CITY, '2026-11-01'));
    expect(moved.length).toBeGreaterThan(0);
    for (const { id, before, after } of moved)
      expect([before, after]).toEqual([held(cells, id), held(now, id)]);
    const most = moved.map((m) => m.after - m.before);
    expect([Math.max(...most), Math.min(...most)]).toEqual([Math.max(...changes), Math.min(...changes)]);
    const regions = ['330203', '330212'].map((code) => ({ code, lo: code, hi: String(Number(code) + 1) }));
    const overdue = await db.tx(actor, (tx) =>
      rollUps.changesBetween(tx, regions, [{ from: '2026-01-01', to: '2026-10-31' }]),
    );
    expect(overdue.reduce((sum, r) => sum + r.overdue, 0)).toBe(1);
    const months = await db.tx(actor, async (tx) => {
      const areas = await tx.query<{ code: string }[]>('select distinct code from duty_area');
      const codes = areas.map((area) => area.code);
      return rollUps.foundByAreaAndMonth(tx, CITY, '2026-09-01', TODAY, codes);
    });
    expect(months.reduce((sum, m) => sum + m.n, 0)).toBe(4);
  });
});

describe('timeliness of first rounds', () => {
  it.each([
    ['330203', '2026-10-01', '2026-12-31', 2, 0],
    ['330212', '2026-10-01', '2026-12-31', 1, 1],
    ['330203', '2026-10-01', '2026-10-31', 1, 0],
  ])('in %s from %s to %s: %i due, %i on time, as in the list', async (code, from, to, due, onTime) => {
    const region = { code, lo: code, hi: String(Number(code) + 1) };
    const rows = await db.tx(actor, (tx) => rollUps.timelinessByRegion(tx, [region], { from, to }, TODAY));
    expect(rows).toEqual([{ code, due, onTime }]);
    const filter = { regionCode: code, dueFrom: from, dueTo: to < TODAY ? to : TODAY };
    expect(await count(filter)).toBe(due);
    expect(await count({ ...filter, timeliness: 'ON_TIME' })).toBe(onTime);
    expect(await count({ ...filter, timeliness: 'LATE' })).toBe(due - onTime);
  });
});

describe('the list of orders', () => {
  it('counts as overdue on a given day', async () => {
    expect(await count({ overdueOn: TODAY })).toBe(1);
    expect(await count({ overdueOn: '2026-11-20' })).toBe(0);
    expect(await count({ overdueOn: '2026-10-30' })).toBe(1);
  });

  it('filters by turn, state, platform and text, and pages without a gap', async () => {
    expect(await count({ turn: 'PLATFORM' })).toBe(3);
    expect(await count({ states: ['CLOSED'] })).toBe(1);
    expect(await count({ platformId: east.id })).toBe(2);
    expect(await count({ text: '东站' })).toBe(2);
    expect(await count({ text: '%' })).toBe(0);
    expect(await count({ dueFrom: '2026-12-01' })).toBe(2);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await db.tx(actor, (tx) => pageOfOrders(tx, {}, { first: 3, after }, TODAY));
      seen.push(...page.edges.map((e) => e.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });
});

describe('the dashboard', () => {
  it('lists orders that wait, without those the reader accepted', async () => {
    const states = ['SERVED', 'ANSWERED', 'ACCEPTED'] as const;
    const rows = await db.tx(actor, (tx) =>
      todosQueries.ordersWaiting(tx, at.office, at.officer, states, TODAY, CITY),
    );
    expect(rows.map((r) => r.state).sort()).toEqual(['ANSWERED', 'SERVED']);
    expect(rows.every((r) => r.measures === 1 && r.title?.startsWith('问题'))).toBe(true);
    const within = async (lo: string, hi: string): Promise<number> =>
      (
        await db.tx(actor, (tx) =>
          todosQueries.ordersWaiting(tx, at.office, at.officer, states, TODAY, { lo, hi }),
        )
      ).length;
    const below = new Set(rows.map((r) => r.regionCode));
    for (const code of below)
      expect(await within(code, String(Number(code) + 1))).toBe(
        rows.filter((r) => r.regionCode === code).length,
      );
    expect(await within('330300', '330400')).toBe(0);
    expect(
      await db.tx(actor, (tx) => todosQueries.inspectionsWaiting(tx, at.office, at.officer, CITY, TODAY)),
    ).toEqual([]);
  });

  it('shows a platform only its own record, and by name only the inspectors', async () => {
    await asOwner(database.url, async (source) => {
      for (const [inspection, of] of [
        [west.inspection, west],
        [hidden, west],
        [east.inspection, east],
      ] as const)
        await insert(source, 'inspection_inspector', {
          inspection_id: inspection,
          region_code: of.place.region_code,
          platform_id: of.id,
          user_id: at.officer,
          name: `检查赵启 ${inspection === west.inspection ? '' : '别处'}`.trim(),
        });
    });
    const rows = await db.tx(own, (tx) => historyQueries.recordOfPlatform(tx, west.id));
    expect(rows.map((r) => [r.kind, r.role, r.inspectors])).toEqual([
      ['answer', 'DIRECTOR', []],
      ['serve', 'DIRECTOR', []],
      ['seal', null, ['检查赵启']],
    ]);
    expect(JSON.stringify(rows)).not.toContain('陈立');
    // nobody is named from an inspection that is not sealed, or of another platform
    const named = await db.tx(own, (tx) => tx.query<object[]>('select name from inspection_inspector'));
    expect(named).toEqual([{ name: '检查赵启' }]);
    expect(await db.tx(own, (tx) => historyQueries.recordOfPlatform(tx, east.id))).toEqual([]);
  });

  it('names the regions below, or the district itself', async () => {
    const below = await db.tx(actor, (tx) => queries.regionsUnder(tx, '330200'));
    expect(below.length).toBeGreaterThan(5);
    expect(below.every((r) => r.parentCode === '330200')).toBe(true);
    expect((await db.tx(actor, (tx) => queries.regionsUnder(tx, '330203'))).map((r) => r.code)).toEqual([
      '330203',
    ]);
  });
});
