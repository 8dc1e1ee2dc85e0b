import type { CivilDate, Tx } from '#libs/technique/kernel';
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
export type ProgressCounts = Record<keyof typeof COUNTS, number>;

const COLUMNS = Object.entries(COUNTS)
  .map(([name, term]) => `count(*) filter (where ${term}) as "${name}"`)
  .join(', ');

/** The platforms of the list, counted with the conditions of the list. */
export async function progressOfYear(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
): Promise<ProgressCounts> {
  const { where, values } = conditionOf({ year, regionCode }, today);
  const [row] = await tx.query<ProgressCounts[]>(`select ${COLUMNS} ${FROM} where ${where}`, values);
  if (!row) throw new Error('the count gave no row');
  return row;
}

/** The same for each of several regions that do not overlap; those where nothing is owed are left out. */
export async function progressByRegion(
  tx: Tx,
  year: number,
  regions: readonly ({ code: string } & RegionRange)[],
  today: CivilDate,
): Promise<(ProgressCounts & { key: string })[]> {
  const { where, values } = conditionOf({ year }, today);
  const [codes, los, his] = [1, 2, 3].map((i) => `$${values.length + i}::text[]`);
  return tx.query(
    `select part.code as key, ${COLUMNS} ${FROM}
       join unnest(${codes}, ${los}, ${his}) as part (code, lo, hi) on p.region_code >= part.lo and p.region_code < part.hi
      where ${where} group by part.code order by part.code`,
    [...values, regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi)],
  );
}

/** The same for each office that supervises one of the platforms. */
export async function progressByOffice(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
): Promise<(ProgressCounts & { key: string; name: string; nameEn: string })[]> {
  const { where, values } = conditionOf({ year, regionCode }, today);
  return tx.query(
    `select part.id as key, part.name, part.name_en as "nameEn", ${COLUMNS} ${FROM} join office part on part.id = p.office_id
      where ${where} group by part.id order by part.region_code`,
    values,
  );
}

export interface WeekCounts {
  week: number;
  filed: number;
  filedByEnd: number;
}

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
  return tx.query(
    `select w.week, count(*) filter (where c.on >= w.from_on) as filed, count(*) as "filedByEnd"
       from unnest(${numbers}, ${from}, ${to}) as w (week, from_on, to_on)
       join (select r.counted_on as on ${FROM} where ${where}) c on c.on <= w.to_on
      group by w.week`,
    [...values, weeks.map((w) => w.week), weeks.map((w) => w.from), weeks.map((w) => w.to)],
  );
}
