import {
  type CivilDate,
  type Connection,
  type PageArgs,
  Refusal,
  type Tx,
  connection,
  decodeCursor,
  pageSize,
} from '#libs/kernel';
import type { Tier } from '#rules/duties';
import { NATION, regionRange } from '#rules/territory';
import type { Standing } from './reports.rules.ts';

export interface ReportListFilter {
  year: number;
  standing?: readonly Standing[] | null;
  late?: boolean | null;
  overdue?: boolean | null;
  /** Only those of this office. */
  officeId?: string | null;
  tier?: Tier | null;
  category?: string | null;
  regionCode?: string | null;
  text?: string | null;
}

export interface ReportListRow {
  platformId: string;
  name: string;
  regionCode: string;
  officeId: string;
  tier: Tier;
  reportId: string | null;
  standing: Standing;
  dueOn: CivilDate;
  countedOn: CivilDate | null;
  receiptNumber: string | null;
  amendments: number;
  version: number;
}

/** A platform owes the report of a year in which it was in the register; one that handed one in stays on the list. */
const FROM = `from platform p
  join report_year y on y.year = $1
  left join annual_report r on r.platform_id = p.id and r.year = y.year`;
const OWES = `(p.merged_into_id is null or r.counted_on is not null)
  and ((p.entered_on <= make_date($1, 12, 31) and p.state <> 'RETIRED') or r.id is not null)`;
const STANDING = `coalesce(r.state, 'NOT_BEGUN')`;
const DUE = 'coalesce(r.due_on, y.due_on)';
const LATE = `(r.counted_on is not null and r.counted_on > ${DUE})`;
const IN_TIME = `(r.counted_on is not null and r.counted_on <= ${DUE})`;
const OVERDUE = `(r.counted_on is null and ${DUE} < $2::date)`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The condition of the list, which the counts of the progress share; $1 is the year, $2 today. */
function conditionOf(filter: ReportListFilter, today: CivilDate): { where: string; values: unknown[] } {
  const values: unknown[] = [filter.year, today];
  const terms = [OWES];
  const add = (term: (at: string) => string, value: unknown): void => {
    values.push(value);
    terms.push(term(`$${values.length}`));
  };
  if (filter.regionCode) {
    if (!/^[0-9]{6}$/.test(filter.regionCode))
      throw new Refusal('UNKNOWN_REGION', {
        field: 'filter.regionCode',
        params: { code: filter.regionCode.slice(0, 20) },
      });
    const { lo, hi } = filter.regionCode === NATION.lo ? NATION : regionRange(filter.regionCode);
    add((at) => `p.region_code >= ${at}`, lo);
    add((at) => `p.region_code < ${at}`, hi);
  }
  if (filter.standing) add((at) => `${STANDING} = any(${at}::text[])`, filter.standing);
  if (filter.late != null) terms.push(filter.late ? LATE : IN_TIME);
  if (filter.overdue != null) terms.push(filter.overdue ? OVERDUE : `not ${OVERDUE}`);
  if (filter.officeId) add((at) => `p.office_id = ${at}`, filter.officeId);
  if (filter.tier) add((at) => `p.tier = ${at}`, filter.tier);
  if (filter.category) add((at) => `${at} = any(p.categories)`, filter.category);
  const text = filter.text?.trim().toLowerCase();
  if (text) add((at) => `p.search_text like ${at}`, `%${escapeLike(text)}%`);
  return { where: terms.join(' and '), values };
}

/** A page of the platforms that owe the report of a year, within the reader's territory, by name. */
export async function pageOfReports(
  tx: Tx,
  filter: ReportListFilter,
  args: PageArgs,
  today: CivilDate,
): Promise<Connection<ReportListRow>> {
  const size = pageSize(args);
  const { where, values } = conditionOf(filter, today);
  // both values are named, so that their types are known whether or not the filter uses them
  const typed = `($1::int is not null and $2::date is not null)`;
  const [count] = await tx.query<{ n: number }[]>(
    `select count(*) as n ${FROM} where ${typed} and ${where}`,
    values,
  );
  let after = '';
  if (args.after) {
    const [name, id] = decodeCursor(args.after, ['text', 'id']);
    values.push(name, id);
    after = `and (p.name collate "C", p.id) > ($${values.length - 1}, $${values.length}::uuid)`;
  }
  const rows = await tx.query<ReportListRow[]>(
    `select p.id as "platformId", p.name, p.region_code as "regionCode", p.office_id as "officeId", p.tier,
            r.id as "reportId", ${STANDING} as standing, ${DUE} as "dueOn", r.counted_on as "countedOn",
            coalesce(r.version, 0) as version, v.receipt_number as "receiptNumber",
            (select count(*) from annual_report_version a
              where a.report_id = r.id and a.kind = 'AMENDMENT' and a.outcome = 'CONFIRMED') as amendments
       ${FROM} left join annual_report_version v on v.report_id = r.id and v.seq = r.current_seq
      where ${typed} and ${where} ${after}
      order by p.name collate "C", p.id limit ${size + 1}`,
    values,
  );
  return connection(rows, size, count?.n ?? 0, args, (row) => [row.name, row.platformId]);
}

export interface ProgressCounts {
  total: number;
  notBegun: number;
  draft: number;
  awaiting: number;
  filed: number;
  returned: number;
  accepted: number;
  late: number;
  inTime: number;
  overdue: number;
}

/** The same platforms, counted by the same conditions. */
export async function progressOfYear(
  tx: Tx,
  year: number,
  regionCode: string | null,
  today: CivilDate,
): Promise<ProgressCounts> {
  const { where, values } = conditionOf({ year, regionCode }, today);
  const counts: Record<keyof ProgressCounts, string> = {
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
  };
  const columns = Object.entries(counts).map(
    ([name, term]) => `count(*) filter (where ${term}) as "${name}"`,
  );
  const [row] = await tx.query<ProgressCounts[]>(
    `select ${columns.join(', ')} ${FROM} where ${where}`,
    values,
  );
  if (!row) throw new Error('the count gave no row');
  return row;
}
