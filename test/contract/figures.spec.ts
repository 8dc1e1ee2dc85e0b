import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asOwner } from '#api/owner';
import { addDays } from '#rules/technique/kernel';
import {
  FINDING_STATES,
  endedFinding,
  isOpen,
  isOverdue as isFindingOverdue,
  mayFollow,
  openFinding,
  openSpan,
  overdueFinding,
  overdueFrom,
  overdueSometime,
  overdueSpan,
} from '#rules/supervision/findings';
import { INSPECTION_STATES, isOpenInspection, openInspection } from '#rules/supervision/inspections';
import {
  CLAIM_STANDINGS,
  OPERATION_STATES,
  SYSTEM_STATES,
  claimStanding,
  claimStands,
  coverage,
  isVerifiedWithinYear,
  verifiedDays,
  verifiedWithin,
  yearBefore,
} from '#rules/supervision/ledger';
import { PLATFORM_STATES, isRegistered, registered } from '#rules/supervision/platforms';
import {
  ORDER_STATES,
  endedOrder,
  firstRoundDecided,
  firstRoundDue,
  firstRoundDueOn,
  firstRoundInTime,
  isFirstRoundDecided,
  isFirstRoundInTime,
  isOpenOrder,
  isOverdue as isOrderOverdue,
  openOrder,
  overdueIfServed,
  overdueOrder,
} from '#rules/supervision/orders';
import {
  filedReport,
  isLate,
  isReportOverdue,
  lateReport,
  overdueReport,
  owesReport,
  owesReportOf,
  timelyReport,
} from '#rules/supervision/reports';
import { type TestDatabase, migratedDatabase } from '../given/database.ts';

const TODAY = '2026-11-24';
/** The day before, the day itself, the day after, and none. */
const DUE = ['2026-11-23', TODAY, '2026-11-25', null] as const;

type Value = string | number | null;

const SOURCES = fileURLToPath(new URL('../../', import.meta.url));

/** Every figure is a rule and a condition in SQL: for every state and day, the two give the same result. */
describe('each figure in SQL and as a rule', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await migratedDatabase();
  });
  afterAll(() => database.drop());

  const ask = async <T extends object>(sql: string): Promise<T[]> =>
    asOwner(database.url, (source) => source.query<T[]>(sql));

  /** PostgreSQL's results of conditions on a row `r` of each of these values, in their order. */
  async function judged(
    columns: Readonly<Record<string, string>>,
    rows: readonly (readonly Value[])[],
    conditions: readonly string[],
  ): Promise<unknown[][]> {
    const types = Object.values(columns);
    const written = (value: Value, i: number): string =>
      value === null ? `null::${types[i] ?? ''}` : `'${value}'::${types[i] ?? ''}`;
    const values = rows.map((row, n) => `(${n}, ${row.map(written).join(', ')})`);
    const answers = await ask<{ answer: unknown[] }>(
      `select array[${conditions.map((c) => `(${c})::text`).join(', ')}] as answer
         from (values ${values.join(', ')}) as r (n, ${Object.keys(columns).join(', ')}) order by r.n`,
    );
    return answers.map(({ answer }) => answer);
  }

  /** A condition that is null counts as false. */
  const holds = (answer: unknown): boolean => answer === 'true';

  it('findings: open, ended, overdue, and the day from which they are overdue', async () => {
    const rows = FINDING_STATES.flatMap((state) => DUE.map((dueOn) => ({ state, dueOn })));
    const late = overdueSometime('r');
    const answers = await judged(
      { state: 'text', due_on: 'date' },
      rows.map(({ state, dueOn }) => [state, dueOn]),
      [
        openFinding('r'),
        endedFinding('r'),
        overdueFinding('r', `'${TODAY}'`),
        `case when ${late.if} then ${late.from} end`,
      ],
    );
    expect(answers).toHaveLength(24);
    for (const [i, row] of rows.entries()) {
      const [open, ended, overdue, from] = answers[i] ?? [];
      const since = overdueFrom(row);
      expect([row, holds(open), holds(ended), holds(overdue), from]).toEqual([
        row,
        isOpen(row.state),
        !FINDING_STATES.some((next) => mayFollow(row.state, next)),
        isFindingOverdue(row, TODAY),
        since,
      ]);
      expect(isFindingOverdue(row, TODAY)).toBe(since !== null && since <= TODAY);
    }
    // due today is not overdue, the day after it is
    expect(isFindingOverdue({ state: 'ORDERED', dueOn: TODAY }, TODAY)).toBe(false);
    expect(isFindingOverdue({ state: 'ORDERED', dueOn: TODAY }, addDays(TODAY, 1))).toBe(true);
  });

  it('spans of findings: open and overdue at the end of a day', async () => {
    const rows = FINDING_STATES.flatMap((state) =>
      DUE.flatMap((dueOn) =>
        (['2026-11-23', TODAY, '2026-11-25'] as const).flatMap((fromOn) =>
          [TODAY, '2026-11-25', null].map((untilOn) => ({ state, dueOn, fromOn, untilOn })),
        ),
      ),
    );
    const answers = await judged(
      { state: 'text', due_on: 'date', from_on: 'date', until_on: 'date' },
      rows.map(({ state, dueOn, fromOn, untilOn }) => [state, dueOn, fromOn, untilOn]),
      [openSpan('r', `'${TODAY}'::date`), overdueSpan('r', `'${TODAY}'::date`)],
    );
    for (const [i, row] of rows.entries()) {
      const stands = row.fromOn <= TODAY && (row.untilOn === null || row.untilOn > TODAY);
      const [open, overdue] = answers[i] ?? [];
      expect([row, holds(open), holds(overdue)]).toEqual([
        row,
        stands && isOpen(row.state),
        stands && isFindingOverdue(row, TODAY),
      ]);
    }
  });

  it('the condition of an open finding is that of the index on open spans', async () => {
    const [plan] = await asOwner(database.url, (source) =>
      source.transaction(async (tx) => {
        await tx.query('set local enable_seqscan = off');
        return tx.query<Record<string, string>[]>(
          `explain (format text) select from finding_span s where s.until_on = '${TODAY}' and ${openFinding('s')}`,
        );
      }),
    );
    expect(Object.values(plan ?? {}).join('')).toContain('finding_span_ends');
  });

  it('orders: open, ended, overdue, and waiting for the office only once overdue', async () => {
    const rows = ORDER_STATES.flatMap((state) => DUE.map((dueOn) => ({ state, dueOn })));
    const answers = await judged(
      { state: 'text', due_on: 'date' },
      rows.map(({ state, dueOn }) => [state, dueOn]),
      [
        openOrder('r'),
        endedOrder('r'),
        overdueOrder('r', `'${TODAY}'::date`),
        overdueIfServed('r', `'${TODAY}'::date`),
      ],
    );
    expect(answers).toHaveLength(36);
    for (const [i, row] of rows.entries())
      expect([row, ...(answers[i] ?? []).map(holds)]).toEqual([
        row,
        isOpenOrder(row.state),
        !isOpenOrder(row.state),
        isOrderOverdue(row, TODAY),
        row.state !== 'SERVED' || isOrderOverdue(row, TODAY),
      ]);
  });

  it('first rounds: whether they count, are decided, and were answered in time', async () => {
    const rows = DUE.flatMap((firstDueOn) =>
      DUE.flatMap((firstAnsweredOn) => DUE.map((revokedOn) => ({ firstDueOn, firstAnsweredOn, revokedOn }))),
    );
    const answers = await judged(
      { first_due_on: 'date', first_answered_on: 'date', revoked_on: 'date' },
      rows.map((row) => [row.firstDueOn, row.firstAnsweredOn, row.revokedOn]),
      [firstRoundDue('r'), firstRoundDecided('r', `'${TODAY}'::date`), firstRoundInTime('r')],
    );
    for (const [i, row] of rows.entries())
      expect([row, ...(answers[i] ?? []).map(holds)]).toEqual([
        row,
        firstRoundDueOn(row) !== null,
        isFirstRoundDecided(row, TODAY),
        isFirstRoundInTime(row),
      ]);
  });

  it('inspections that are not over, and platforms in the register', async () => {
    const inspections = await judged(
      { state: 'text' },
      INSPECTION_STATES.map((s) => [s]),
      [openInspection('r')],
    );
    expect(inspections.map(([open]) => holds(open))).toEqual(INSPECTION_STATES.map(isOpenInspection));
    const platforms = await judged(
      { state: 'text' },
      PLATFORM_STATES.map((s) => [s]),
      [registered('r')],
    );
    expect(platforms.map(([is]) => holds(is))).toEqual(PLATFORM_STATES.map(isRegistered));
  });

  it('annual reports: filed, late, in time, overdue, and who owes one', async () => {
    const rows = DUE.flatMap((countedOn) =>
      (['2026-11-23', TODAY, '2026-11-25'] as const).map((dueOn) => ({ countedOn, dueOn })),
    );
    const answers = await judged(
      { counted_on: 'date', due_on: 'date' },
      rows.map(({ countedOn, dueOn }) => [countedOn, dueOn]),
      [
        filedReport('r'),
        lateReport('r', 'r.due_on'),
        timelyReport('r', 'r.due_on'),
        overdueReport('r', 'r.due_on', `'${TODAY}'::date`),
      ],
    );
    for (const [i, row] of rows.entries())
      expect([row, ...(answers[i] ?? []).map(holds)]).toEqual([
        row,
        row.countedOn !== null,
        isLate(row) === true,
        isLate(row) === false,
        isReportOverdue(row, TODAY),
      ]);
    const entered = PLATFORM_STATES.flatMap((state) =>
      ['2025-12-31', '2026-01-01'].map((enteredOn) => ({ state, enteredOn })),
    );
    const owes = await judged(
      { state: 'text', entered_on: 'date', year: 'int' },
      entered.map(({ state, enteredOn }) => [state, enteredOn, 2025]),
      [owesReportOf('r', 'r')],
    );
    expect(owes.map(([is]) => holds(is))).toEqual(entered.map((platform) => owesReport(platform, 2025)));
  });

  it('entries of the ledger: how a claim compares with the verified state', async () => {
    const system = [...SYSTEM_STATES, null];
    const operation = [...OPERATION_STATES, null];
    const rows = system.flatMap((systemState) =>
      operation.flatMap((operationState) =>
        system.flatMap((claimSystem) =>
          operation.map((claimOperation) => ({ systemState, operationState, claimSystem, claimOperation })),
        ),
      ),
    );
    const answers = await judged(
      { system_state: 'text', operation_state: 'text', claim_system: 'text', claim_operation: 'text' },
      rows.map((r) => [r.systemState, r.operationState, r.claimSystem, r.claimOperation]),
      CLAIM_STANDINGS.map((standing) => claimStands('r', standing)),
    );
    // an entry has both states or neither, and so has a claim
    const paired = (a: unknown, b: unknown): boolean => (a === null) === (b === null);
    for (const [i, row] of rows.entries()) {
      if (!paired(row.systemState, row.operationState) || !paired(row.claimSystem, row.claimOperation))
        continue;
      const standing = claimStanding(row);
      expect([row, ...(answers[i] ?? []).map(holds)]).toEqual([
        row,
        ...CLAIM_STANDINGS.map((one) => one === standing),
      ]);
    }
  });

  it('entries of the ledger: verified within twelve months, on a day and over all days', async () => {
    // a leap day, the days around the limit, and facts sealed on the day, later, and at midnight in Shanghai
    const facts = ['2024-02-29', '2025-02-28', '2025-11-23', '2025-11-24', '2025-11-25', TODAY].flatMap(
      (factOn) =>
        [0, 1, 30, 400].flatMap((after) =>
          ['T00:00:00+08:00', 'T23:59:59+08:00'].map((hour) => {
            const sealedOn = addDays(factOn, after);
            return { factOn, sealedOn, at: `${sealedOn}${hour}` };
          }),
        ),
    );
    const days = ['2025-02-28', '2025-03-01', '2026-02-28', '2026-11-23', TODAY, '2026-11-25'];
    const values = facts.map((f, n) => `(${n}, '${f.factOn}'::date, '${f.at}'::timestamptz)`).join(', ');
    const asked = days.map((day) => verifiedWithin('e', `'${yearBefore(day)}'::date`, `'${day}'::date`));
    // the facts in place of the table, each the only one of an entry
    const rows = await ask<{ n: number; answer: boolean[]; first: string | null; end: string | null }>(
      `with ledger_fact as (select * from (values ${values}) as v (entry_id, fact_on, occurred_at)),
            e as (select entry_id as id from ledger_fact)
       select e.id as n, array[${asked.join(', ')}] as answer, lower(c.days) as first, upper(c.days) as "end"
         from e join ledger_fact f on f.entry_id = e.id cross join lateral ${verifiedDays('f')} c order by e.id`,
    );
    expect(rows).toHaveLength(facts.length);
    for (const [i, fact] of facts.entries()) {
      const row = rows[i];
      expect([fact, row?.answer]).toEqual([fact, days.map((day) => isVerifiedWithinYear([fact], day))]);
      const [counted] = coverage([fact]);
      expect([fact, row?.first, row?.end]).toEqual([fact, counted?.from ?? null, counted?.until ?? null]);
    }
  });

  it('is written nowhere else', () => {
    const copies: readonly [RegExp, string][] = [
      [/'OPEN', 'ORDERED', 'ANSWERED'/, 'libs/supervision/findings/findings.rules.ts'],
      [/'PLANNED', 'OPEN'/, 'libs/supervision/inspections/'],
      [/in \('CLOSED', 'REVOKED'\)|state = 'SERVED'/, 'libs/supervision/orders/'],
      [/state = 'ORDERED'|in \('CLOSED', 'WITHDRAWN'\)/, 'libs/supervision/findings/'],
      [/<> 'RETIRED'/, 'libs/supervision/platforms/figures.rules.ts'],
      [/first_due_on < |first_answered_on <=/, 'libs/supervision/orders/timeliness.rules.ts'],
      [/(?<!\w)due_on < \$\d/, 'libs/supervision/reports/reports.reference.ts'],
    ];
    const files = ['libs', 'apps/api'].flatMap((folder) =>
      readdirSync(`${SOURCES}${folder}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
        .map((path) => `${folder}/${path}`),
    );
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((path) => {
      const text = readFileSync(`${SOURCES}${path}`, 'utf8');
      return copies
        .filter(([words, home]) => !path.startsWith(home) && words.test(text))
        .map(([words]) => `${path}: ${String(words)}`);
    });
    expect(found).toEqual([]);
  });
});
