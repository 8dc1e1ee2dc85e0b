import {
  type CivilDate,
  type Connection,
  type PageArgs,
  type RowOf,
  type Tx,
  col,
  connection,
  decodeCursor,
  knownId,
  pageSize,
  readRows,
} from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import { rangeAsked } from '#rules/reference/territory';
import { filedReport, lateReport, overdueReport, owesReportOf, timelyReport } from './figures.rules.ts';
import type { Standing } from './reports.rules.ts';

export interface ReportListFilter {
  year: number;
  standing?: readonly Standing[] | null;
  late?: boolean | null;
  overdue?: boolean | null;
  filed?: boolean | null;
  countedFrom?: CivilDate | null;
  countedTo?: CivilDate | null;
  officeId?: string | null;
  /** The reader's own office, where the filter asks for it. */
  ownOfficeId?: string | null;
  tier?: Tier | null;
  category?: string | null;
  regionCode?: string | null;
  regionExact?: boolean | null;
  text?: string | null;
}

const REPORT_LIST_ROW = {
  platformId: col.uuid,
  year: col.int,
  name: col.text,
  regionCode: col.text,
  officeId: col.uuid,
  tier: col.text.as<Tier>(),
  reportId: col.uuid.orNull,
  standing: col.text.as<Standing>(),
  dueOn: col.date,
  countedOn: col.date.orNull,
  receiptNumber: col.text.orNull,
  amendments: col.int,
  version: col.int,
};
export type ReportListRow = RowOf<typeof REPORT_LIST_ROW>;

/** A platform owes the report of a year in which it was in the register; one that submitted one stays on the list. */
const REPORT = 'left join annual_report r on r.platform_id = p.id and r.year = y.year';
export const FROM = `from platform p join report_year y on y.year = $1 ${REPORT}`;
const OWES = `(p.merged_into_id is null or r.counted_on is not null)
  and (${owesReportOf('p', 'y')} or r.id is not null)`;
export const STANDING = `coalesce(r.state, 'NOT_BEGUN')`;
const DUE = 'coalesce(r.due_on, y.due_on)';
export const LATE = lateReport('r', DUE);
export const FILED = filedReport('r');
export const IN_TIME = timelyReport('r', DUE);
export const OVERDUE = overdueReport('r', DUE, '$2::date');

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** The condition of the list, which the counts of the progress share; $1 is the year, $2 today. */
export function conditionOf(
  filter: ReportListFilter,
  today: CivilDate,
): { where: string; values: unknown[] } {
  const values: unknown[] = [filter.year, today];
  // both values are named, so that their types are known whether or not the filter uses them
  const terms = [OWES, '$1::int is not null', '$2::date is not null'];
  const add = (term: (at: string) => string, value: unknown): void => {
    values.push(value);
    terms.push(term(`$${values.length}`));
  };
  if (filter.regionCode) {
    const { lo, hi } = rangeAsked(filter.regionCode, filter.regionExact, 'filter.regionCode');
    add((at) => `p.region_code >= ${at}`, lo);
    add((at) => `p.region_code < ${at}`, hi);
  }
  if (filter.standing) add((at) => `${STANDING} = any(${at}::text[])`, filter.standing);
  if (filter.late != null) terms.push(filter.late ? LATE : IN_TIME);
  if (filter.overdue != null) terms.push(filter.overdue ? OVERDUE : `not ${OVERDUE}`);
  if (filter.filed != null) terms.push(filter.filed ? FILED : `not (${FILED})`);
  if (filter.countedFrom) add((at) => `r.counted_on >= ${at}::date`, filter.countedFrom);
  if (filter.countedTo) add((at) => `r.counted_on <= ${at}::date`, filter.countedTo);
  if (filter.ownOfficeId) add((at) => `p.office_id = ${at}`, filter.ownOfficeId);
  if (filter.officeId) add((at) => `p.office_id = ${at}`, knownId(filter.officeId, 'filter.officeId'));
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
  const [count] = await readRows(tx, { n: col.int }, `select count(*) as n ${FROM} where ${where}`, values);
  let after = '';
  if (args.after) {
    const [name, id] = decodeCursor(args.after, ['text', 'id']);
    values.push(name, id);
    after = `and (p.name collate "C", p.id) > ($${values.length - 1}, $${values.length}::uuid)`;
  }
  const rows = await readRows(
    tx,
    REPORT_LIST_ROW,
    `select ${ROW} ${FROM} ${CURRENT} where ${where} ${after}
      order by p.name collate "C", p.id limit ${size + 1}`,
    values,
  );
  return connection(rows, size, count?.n ?? 0, args, (row) => [row.name, row.platformId]);
}

const ROW = `p.id as platform_id, p.name, p.region_code, p.office_id, p.tier, y.year,
  r.id as report_id, ${STANDING} as standing, ${DUE} as due_on, r.counted_on,
  coalesce(r.version, 0) as version, v.receipt_number,
  (select count(*) from annual_report_version a
    where a.report_id = r.id and a.kind = 'AMENDMENT' and a.outcome = 'CONFIRMED') as amendments`;
const CURRENT = 'left join annual_report_version v on v.report_id = r.id and v.seq = r.current_seq';

/** Every year that has opened and that a platform owes, the newest first. */
export async function reportsOfPlatform(
  tx: Tx,
  platformId: string,
  today: CivilDate,
): Promise<ReportListRow[]> {
  return readRows(
    tx,
    REPORT_LIST_ROW,
    `select ${ROW} from platform p join report_year y on y.opens_on <= $2::date ${REPORT} ${CURRENT}
      where p.id = $1::uuid and ${OWES} order by y.year desc`,
    [platformId, today],
  );
}
