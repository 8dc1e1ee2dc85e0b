import { type RowOf, type Tx, col, execute, isUuid, knownId, readRows } from '#libs/technique/kernel';
import {
  ReportActEntity,
  ReportDraftEntity,
  ReportEntity,
  ReportRemarkEntity,
  ReportVersionEntity,
} from './reports.entity.ts';

export function knownPlatformId(id: string): string {
  return knownId(id, 'platformId');
}

export async function reportOf(tx: Tx, platformId: string, year: number): Promise<ReportEntity | null> {
  return tx.findOneBy(ReportEntity, { platformId, year });
}

export async function reportById(tx: Tx, id: string): Promise<ReportEntity | null> {
  return isUuid(id) ? tx.findOneBy(ReportEntity, { id }) : null;
}

export async function reportsOf(tx: Tx, platformIds: readonly string[]): Promise<ReportEntity[]> {
  return tx
    .createQueryBuilder(ReportEntity, 'r')
    .where('r.platform_id = any(:platformIds)', { platformIds })
    .getMany();
}

/** @returns whether there was none yet; a report begun at the same moment is waited for */
export async function addReport(tx: Tx, report: ReportEntity): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .insert()
    .into(ReportEntity)
    .values(report)
    .orIgnore()
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length === 1;
}

/** @returns whether the version was still the current one */
export async function updateReport(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<ReportEntity>,
): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .update(ReportEntity)
    .set({ ...set, version: version + 1 })
    .where('id = :id and version = :version', { id, version })
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length === 1;
}

export async function draftOf(tx: Tx, reportId: string): Promise<ReportDraftEntity | null> {
  return tx.findOneBy(ReportDraftEntity, { reportId });
}

/** A draft replaces the one before it. */
export async function writeDraft(tx: Tx, draft: Omit<ReportDraftEntity, 'recordedAt'>): Promise<void> {
  await execute(
    tx,
    `insert into annual_report_draft (report_id, platform_id, region_code, body, actor_name, door, saved_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (report_id) do update set body = excluded.body, actor_name = excluded.actor_name,
       door = excluded.door, saved_at = excluded.saved_at`,
    [
      draft.reportId,
      draft.platformId,
      draft.regionCode,
      JSON.stringify(draft.body),
      draft.actorName,
      draft.door,
      draft.savedAt,
    ],
  );
}

export async function dropDraft(tx: Tx, reportId: string): Promise<void> {
  await tx.delete(ReportDraftEntity, { reportId });
}

/** Oldest first. */
export async function versionsOf(tx: Tx, reportId: string): Promise<ReportVersionEntity[]> {
  return tx.find(ReportVersionEntity, { where: { reportId }, order: { seq: 'ASC' } });
}

export async function versionOf(
  tx: Tx,
  reportId: string,
  seq: number | null,
): Promise<ReportVersionEntity | null> {
  return seq === null || !Number.isInteger(seq) || seq < 1 || seq > 1_000_000
    ? null
    : tx.findOneBy(ReportVersionEntity, { reportId, seq });
}

/** The number of the version that counts, else of the one that waits, by the report's id. */
export async function receiptsOf(tx: Tx, reports: readonly ReportEntity[]): Promise<Map<string, string>> {
  if (reports.length === 0) return new Map();
  const rows = await readRows(
    tx,
    { id: col.uuid, number: col.text },
    `select r.id, v.receipt_number as number from annual_report r
       join annual_report_version v on v.report_id = r.id and v.seq = coalesce(r.current_seq, r.pending_seq)
      where r.id = any($1::uuid[])`,
    [reports.map((report) => report.id)],
  );
  return new Map(rows.map((row) => [row.id, row.number]));
}

export async function lastSeq(tx: Tx, reportId: string): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    'select coalesce(max(seq), 0) as n from annual_report_version where report_id = $1',
    [reportId],
  );
  return row?.n ?? 0;
}

export async function updateVersion(
  tx: Tx,
  { reportId, seq }: Pick<ReportVersionEntity, 'reportId' | 'seq'>,
  set: Partial<ReportVersionEntity>,
): Promise<void> {
  await tx.update(ReportVersionEntity, { reportId, seq }, set);
}

export async function remarksOf(tx: Tx, reportId: string): Promise<ReportRemarkEntity[]> {
  return tx.find(ReportRemarkEntity, { where: { reportId }, order: { seq: 'ASC', ord: 'ASC' } });
}

/** Newest first. */
export async function actsOf(tx: Tx, reportId: string): Promise<ReportActEntity[]> {
  return tx.find(ReportActEntity, { where: { reportId }, order: { occurredAt: 'DESC', id: 'DESC' } });
}

export async function lastActOf(tx: Tx, reportId: string): Promise<ReportActEntity | null> {
  return tx.findOne(ReportActEntity, { where: { reportId }, order: { occurredAt: 'DESC', id: 'DESC' } });
}

/** The canonical text of the version that stands for a platform's year, as the reader may see it. */
export async function currentBody(tx: Tx, platformId: string, year: number): Promise<string | null> {
  const [row] = await readRows(
    tx,
    { body: col.text },
    `select v.body from annual_report r join annual_report_version v on v.report_id = r.id and v.seq = r.current_seq
      where r.platform_id = $1 and r.year = $2`,
    [platformId, year],
  );
  return row?.body ?? null;
}

/** Which of these files belong to the report. */
export async function filesOn(tx: Tx, reportId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `select id from evidence where subject_kind = 'REPORT' and subject_id = $1 and id = any($2::uuid[])`,
    [reportId, ids],
  );
  return new Set(rows.map((row) => row.id));
}

const LEDGER_COUNT_ROW = {
  areaCode: col.text,
  entries: col.int,
  verified: col.int,
  systemNone: col.int,
  systemPartial: col.int,
  systemEstablished: col.int,
  notOperating: col.int,
  operationPartial: col.int,
  operationEffective: col.int,
};
export type LedgerCount = RowOf<typeof LEDGER_COUNT_ROW>;

/** The ledger of a platform as verified so far, by area. */
export async function ledgerByArea(tx: Tx, platformId: string): Promise<LedgerCount[]> {
  return readRows(
    tx,
    LEDGER_COUNT_ROW,
    `select area_code, count(*) as entries, count(fact_id) as verified,
            count(*) filter (where system_state = 'NONE') as system_none,
            count(*) filter (where system_state = 'PARTIAL') as system_partial,
            count(*) filter (where system_state = 'ESTABLISHED') as system_established,
            count(*) filter (where operation_state = 'NOT_OPERATING') as not_operating,
            count(*) filter (where operation_state = 'PARTIAL') as operation_partial,
            count(*) filter (where operation_state = 'EFFECTIVE') as operation_effective
       from ledger_entry where platform_id = $1 and ended_on is null group by area_code`,
    [platformId],
  );
}
