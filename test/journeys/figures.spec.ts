import { rebuildTrends } from '#api/trends';
import { OrderDesk } from '../given/orders.ts';
import { report } from '../given/reports.ts';
import { LedgerService } from '#libs/supervision/ledger';
import { addDays } from '#rules/technique/kernel';

interface Figures {
  f: {
    on: string;
    open: { value: number };
    overdue: { value: number };
    ledgerVerified: { value: number; outOf: number };
  };
}
interface Listed<T> {
  totalCount: number;
  edges: { node: T }[];
}

const FIGURES = `{ f: todayFigures { on open { value } overdue { value } ledgerVerified { value outOf } } }`;
const FINDINGS = `query ($f: FindingFilter!) { l: findings(filter: $f) { totalCount edges { node { id state overdue } } } }`;
const ORDERS = `query ($f: OrderFilter!) { l: orders(filter: $f) { totalCount edges { node { id state overdue answeredInTime } } } }`;
const ENTRIES = `query ($f: LedgerEntryFilter!) { l: ledgerEntries(filter: $f) { totalCount edges { node { item { code } } } } }`;
const REPORTS = `query ($f: AnnualReportFilter!) { l: annualReports(filter: $f) { totalCount edges { node { overdue late } } } }`;
const PLATFORM = `query ($id: ID!) { platform(id: $id) { openFindings overdueOrders
  ledger { verifiedWithinYear entries { item { code } openFindings verifiedWithinYear inPlace claimStanding } } } }`;

interface SeenPlatform {
  platform: {
    openFindings: number;
    overdueOrders: number;
    ledger: {
      verifiedWithinYear: number;
      entries: {
        item: { code: string };
        openFindings: number;
        verifiedWithinYear: boolean;
        inPlace: boolean;
        claimStanding: string | null;
      }[];
    };
  };
}

/** The count on 今日, the list behind it and the record itself, on the last day in time and on the day after. */
describe('a figure, its list and the record agree', () => {
  let desk: OrderDesk;

  const list = async <T>(query: string, f: object): Promise<Listed<T>> =>
    (await desk.desk.must<{ l: Listed<T> }>(desk.officer, query, { f })).l;
  const figures = async (): Promise<Figures['f']> => {
    const { f } = await desk.desk.must<Figures>(desk.officer, FIGURES);
    return f;
  };
  const platform = async (): Promise<SeenPlatform['platform']> =>
    (await desk.desk.must<SeenPlatform>(desk.officer, PLATFORM, { id: desk.platformId })).platform;

  const finding = async (id: string): Promise<object> =>
    (
      await desk.desk.must<{ finding: object }>(
        desk.officer,
        'query ($id: ID!) { finding(id: $id) { overdue allowedActions { action allowed } } }',
        { id },
      )
    ).finding;

  /** Findings open and overdue, and orders overdue: as shown on every page with these figures. */
  async function shown(day: string) {
    desk.at(day);
    const { on, open, overdue } = await figures();
    expect(on).toBe(day);
    const openRows = await list<{ overdue: boolean }>(FINDINGS, { openOn: on });
    const overdueRows = await list<{ overdue: boolean }>(FINDINGS, { overdueOn: on });
    const orders = await list<{ overdue: boolean }>(ORDERS, { overdueOn: on });
    const allOrders = await list<{ overdue: boolean }>(ORDERS, {});
    const { platform: register } = await desk.desk.must<{
      platform: { edges: { node: { openFindings: number } }[] };
    }>(
      desk.officer,
      `query ($on: CivilDate) { platform: platforms(filter: { openOn: $on }, orderBy: OPEN_FINDINGS) { edges { node { openFindings } } } }`,
      { on },
    );
    const { todos } = await desk.desk.must<{ todos: { kind: string }[] }>(desk.officer, '{ todos { kind } }');
    const seen = await platform();
    // the figure is that of the list, and the list has exactly the rows with that state
    expect([openRows.totalCount, overdueRows.totalCount]).toEqual([open.value, overdue.value]);
    expect(openRows.edges.filter((e) => e.node.overdue)).toHaveLength(overdue.value);
    expect(overdueRows.edges.every((e) => e.node.overdue)).toBe(true);
    expect(allOrders.edges.filter((e) => e.node.overdue)).toHaveLength(orders.totalCount);
    expect(orders.edges.every((e) => e.node.overdue)).toBe(true);
    expect(todos.filter((t) => t.kind === 'OVERDUE')).toHaveLength(orders.totalCount);
    expect([seen.openFindings, seen.overdueOrders]).toEqual([open.value, orders.totalCount]);
    expect(seen.ledger.entries.reduce((n, e) => n + e.openFindings, 0)).toBe(open.value);
    expect(register.edges.map((e) => e.node.openFindings)).toEqual(open.value > 0 ? [open.value] : []);
    return { open: open.value, overdue: overdue.value, orders: orders.totalCount };
  }

  beforeAll(async () => {
    desk = await OrderDesk.open();
  });
  afterAll(() => desk.desk.close());

  it('findings and orders: due today is not overdue, the day after is, and an answer ends it', async () => {
    desk.at('2026-10-09');
    const [first, second, third] = [await desk.finding(), await desk.finding(), await desk.finding()];
    // the findings were inserted without the services that keep the totals
    await rebuildTrends(desk.desk.database.url);
    const order = await desk.served('2026-10-09', {}, [first, second]);
    const due = order.dueOn ?? '';
    expect(await shown('2026-10-09')).toEqual({ open: 3, overdue: 0, orders: 0 });
    expect(await shown(due)).toEqual({ open: 3, overdue: 0, orders: 0 });
    expect(await shown(addDays(due, 1))).toEqual({ open: 3, overdue: 2, orders: 1 });
    // the third does not wait for an answer, so no day makes it overdue
    expect(await finding(third)).toEqual({
      overdue: false,
      allowedActions: [{ action: 'draftOrder', allowed: true }],
    });
    // a finding covered by an order is not covered by a second one
    expect(await finding(first)).toEqual({ overdue: true, allowedActions: [] });
    await desk.answered(await desk.read(order.id), addDays(due, 1));
    expect(await shown(addDays(due, 1))).toEqual({ open: 3, overdue: 0, orders: 0 });
    const late = await list<{ answeredInTime: boolean | null }>(ORDERS, { states: ['ANSWERED'] });
    expect(late.edges.map((e) => e.node.answeredInTime)).toEqual([false]);
    // the state at the end of the due day, and of the day before the answer
    const { totalCount } = await list(FINDINGS, { overdueOn: due });
    expect(totalCount).toBe(0);
  });

  it('an answer on the due day itself came in time', async () => {
    const order = await desk.served('2026-12-01');
    const due = order.dueOn ?? '';
    await desk.answered(order, due);
    const rows = await list<{ id: string; answeredInTime: boolean | null }>(ORDERS, { states: ['ANSWERED'] });
    expect(rows.edges.find((e) => e.node.id === order.id)?.node.answeredInTime).toBe(true);
    const inTime = await list(ORDERS, { dueFrom: due, dueTo: due, timeliness: 'ON_TIME' });
    const lateOnes = await list(ORDERS, { dueFrom: due, dueTo: due, timeliness: 'LATE' });
    expect([inTime.totalCount, lateOnes.totalCount]).toEqual([1, 0]);
  });

  it('annual reports: the filing date is not overdue, the day after is, and a report filed then is late', async () => {
    desk.at('2026-12-31');
    const progress = async (year: number, on: string): Promise<Record<string, number>> => {
      desk.at(on);
      const { p } = await desk.desk.must<{ p: Record<string, number> }>(
        desk.officer,
        'query ($year: Int!) { p: annualReportProgress(year: $year) { overdue late inTime notFiledYet } }',
        { year },
      );
      return p;
    };
    const [row] = await desk.sql<{ year: number; due: string }>(
      `select year, due_on::text as due from report_year where opens_on <= '2027-01-01' order by year desc limit 1`,
    );
    if (!row) throw new Error('no year has opened');
    const { year, due } = row;
    // registered in the year, so that the platform owes its report
    await desk.sql(`update platform set entered_on = make_date($1, 6, 1)`, [year]);
    for (const [day, overdue] of [
      [due, 0],
      [addDays(due, 1), 1],
    ] as const) {
      const counted = await progress(year, day);
      const rows = await list<{ overdue: boolean }>(REPORTS, { year, overdue: true });
      const { own } = await desk.desk.must<{ own: { overdue: boolean }[] }>(
        desk.head,
        `query ($p: ID!) { own: ownAnnualReports(platformId: $p) { overdue } }`,
        { p: desk.platformId },
      );
      expect([day, counted['overdue'], rows.totalCount]).toEqual([day, overdue, overdue]);
      expect(rows.edges.every((e) => e.node.overdue)).toBe(true);
      expect(own[0]?.overdue).toBe(overdue === 1);
    }
    await desk.desk.must(
      desk.head,
      `mutation ($p: ID!, $y: Int!, $b: JSON) { submitAnnualReport(platformId: $p, year: $y, version: 0, body: $b) { standing } }`,
      { p: desk.platformId, y: year, b: report() },
    );
    const after = await progress(year, addDays(due, 1));
    const late = await list<{ overdue: boolean; late: boolean }>(REPORTS, { year, late: true });
    expect([after['overdue'], after['late'], late.totalCount]).toEqual([0, 1, 1]);
    expect(late.edges[0]?.node).toEqual({ overdue: false, late: true });
  });

  it('a certificate is valid on its last day, and the holder of an expired one sees that', async () => {
    const officers = async (day: string): Promise<boolean[]> => {
      desk.at(day);
      const { officers: rows } = await desk.desk.must<{
        officers: { id: string; certificateHolds: boolean }[];
      }>(desk.officer, '{ officers { id certificateHolds } }');
      return rows.filter((row) => row.id === desk.officer.id).map((row) => row.certificateHolds);
    };
    expect(await officers('2030-12-31')).toEqual([true]);
    expect(await officers('2031-01-01')).toEqual([false]);
    await desk.sql('update app_user set certificate_no = null, certificate_valid_to = null where id = $1', [
      desk.officer.id,
    ]);
    expect(await officers('2027-02-01')).toEqual([false]);
  });

  it('entries of the ledger: verified counts for twelve months from its own day, and no day longer', async () => {
    const verifiedOn = '2027-03-01';
    desk.at(verifiedOn);
    const [office] = desk.desk.offices.values();
    const actor = {
      kind: 'OFFICE',
      userId: desk.officer.id,
      name: '承办陈立',
      role: 'CASE_OFFICER',
      door: 'BROWSER',
      officeId: office ?? '',
      regionCode: '330200',
      regionLo: '330200',
      regionHi: '330300',
    } as const;
    const fact = {
      platformId: desk.platformId,
      itemCode: '1.1',
      kind: 'INSPECTION',
      systemState: 'ESTABLISHED',
      operationState: 'EFFECTIVE',
      factOn: verifiedOn,
      sourceId: desk.desk.ids.next(),
      sourceNumber: 'J-1',
    } as const;
    await desk.desk.db.tx(actor, (tx) => desk.desk.app.get(LedgerService).recordFacts(tx, actor, [fact]));
    await desk.desk.must(
      desk.head,
      `mutation ($p: ID!) { claimLedger(platformId: $p, itemCode: "1.1", systemState: ESTABLISHED, operationState: PARTIAL) { id } }`,
      { p: desk.platformId },
    );
    for (const [day, verified] of [
      [verifiedOn, 1],
      ['2028-02-29', 1],
      ['2028-03-01', 0],
    ] as const) {
      desk.at(day);
      const { on, ledgerVerified } = await figures();
      const within = await list<{ item: { code: string } }>(ENTRIES, { verifiedWithinYearOf: on });
      const others = await list(ENTRIES, { notVerifiedWithinYearOf: on });
      const { ledger } = await platform();
      const entry = ledger.entries.find((e) => e.item.code === '1.1');
      expect([day, ledgerVerified.value, within.totalCount, ledger.verifiedWithinYear]).toEqual([
        day,
        verified,
        verified,
        verified,
      ]);
      expect(others.totalCount).toBe(ledgerVerified.outOf - verified);
      expect(entry).toMatchObject({
        verifiedWithinYear: verified === 1,
        inPlace: true,
        claimStanding: 'LOWER',
      });
    }
  });
});
