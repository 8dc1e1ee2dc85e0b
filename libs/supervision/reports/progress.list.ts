import {
  type CivilDate,
  type Column,
  type RowOf,
  type Tx,
  col,
  readRows,
  snakeOf,
} from '#libs/technique/kernel';
import type { RegionRange } from '#rules/reference/territory';
import type { FilingWeek } from './progress.rules.ts';
import { FILED, FROM, IN_TIME, LATE, OVERDUE, STANDING, conditionOf } from './reports.list.ts';

const COUNTS = {
  total: 'true',
  notBegun: `${STANDING} = 'NOT_BEGUN'`,
  draft: `${STANDING} = 'DRAFT'`,
  awaiting: `${STANDING} = 'AWAITING'`,
  filed: `${STANDING} = 'FILED'`,
  returned: `${STANDING} = 'RETURNED'`,
  accepted: `${STANDING} = 'ACCEPTED'`,
  late: LATE,
  inTime: IN_TIME,
  overdue: OVERDUE,
  notFiled: `not (${FILED})`,
  notFiledYet: `not (${FILED}) and not ${OVERDUE}`,
} as const;

const PROGRESS_COUNTS_ROW = {
  total: col.int,
  notBegun: col.int,
  draft: col.int,
  awaiting: col.int,
  filed: col.int,
  returned: col.int,
  accepted: col.int,
  late: col.int,
  inTime: col.int,
  overdue: col.int,
  notFiled: col.int,
  notFiledYet: col.int,
} satisfies Record<keyof typeof COUNTS, Column<number>>;
export type ProgressCounts = RowOf<typeof PROGRESS_COUNTS_ROW>;

const COLUMNS = Object.entries(COUNTS)
  .map(([name, term]) => `count(*) filter (where ${term}) as ${snakeOf(name)}`)
  .join(', ');

/** The platforms of the list, counted with the conditions of the list. */
export async function progressOfYear(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
): Promise<ProgressCounts> {
  const { where, values } = conditionOf({ year, regionCode }, today);
  const [row] = await readRows(tx, PROGRESS_COUNTS_ROW, `select ${COLUMNS} ${FROM} where ${where}`, values);
  if (!row) throw new Error('the count gave no row');
  return row;
}

const PROGRESS_BY_REGION_ROW = { ...PROGRESS_COUNTS_ROW, key: col.text };

/** The same for each of several regions that do not overlap; those where nothing is owed are left out. */
export async function progressByRegion(
  tx: Tx,
  year: number,
  regions: readonly ({ code: string } & RegionRange)[],
  today: CivilDate,
): Promise<(ProgressCounts & { key: string })[]> {
  const { where, values } = conditionOf({ year }, today);
  const [codes, los, his] = [1, 2, 3].map((i) => `$${values.length + i}::text[]`);
  return readRows(
    tx,
    PROGRESS_BY_REGION_ROW,
    `select part.code as key, ${COLUMNS} ${FROM}
       join unnest(${codes}, ${los}, ${his}) as part (code, lo, hi) on p.region_code >= part.lo and p.region_code < part.hi
      where ${where} group by part.code order by part.code`,
    [...values, regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi)],
  );
}

const PROGRESS_BY_OFFICE_ROW = { ...PROGRESS_COUNTS_ROW, key: col.uuid, name: col.text, nameEn: col.text };

/** The same for each office that supervises one of the platforms. */
export async function progressByOffice(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
): Promise<(ProgressCounts & { key: string; name: string; nameEn: string })[]> {
  const { where, values } = conditionOf({ year, regionCode }, today);
  return readRows(
    tx,
    PROGRESS_BY_OFFICE_ROW,
    `select part.id as key, part.name, part.name_en, ${COLUMNS} ${FROM} join office part on part.id = p.office_id
      where ${where} group by part.id order by part.region_code`,
    values,
  );
}

const WEEK_COUNTS_ROW = { week: col.int, filed: col.int, filedByEnd: col.int };
export type WeekCounts = RowOf<typeof WEEK_COUNTS_ROW>;

/** How many were filed in each week, and up to its end, by the day that counts. */
export async function filedByWeek(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
  weeks: readonly FilingWeek[],
): Promise<WeekCounts[]> {
  const { where, values } = conditionOf({ year, regionCode, filed: true }, today);
  const [numbers, from, to] = ['int', 'date', 'date'].map(
    (type, i) => `$${values.length + 1 + i}::${type}[]`,
  );
  return readRows(
    tx,
    WEEK_COUNTS_ROW,
    `select w.week, count(*) filter (where c.on >= w.from_on) as filed, count(*) as filed_by_end
       from unnest(${numbers}, ${from}, ${to}) as w (week, from_on, to_on)
       join (select r.counted_on as on ${FROM} where ${where}) c on c.on <= w.to_on
      group by w.week`,
    [...values, weeks.map((w) => w.week), weeks.map((w) => w.from), weeks.map((w) => w.to)],
  );
}
