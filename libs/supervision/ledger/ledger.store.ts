import { type RowOf, type Tx, col, execute, readRows } from '#libs/technique/kernel';
import type { OpenFindings } from '#libs/supervision/platforms';
import { LedgerEntryEntity, LedgerFactEntity } from './ledger.entity.ts';
import type { OperationState, SystemState } from './ledger.rules.ts';

export async function currentEntries(tx: Tx, platformId: string): Promise<LedgerEntryEntity[]> {
  return tx
    .createQueryBuilder(LedgerEntryEntity, 'e')
    .where('e.platform_id = :platformId and e.ended_on is null', { platformId })
    .getMany();
}

/** Every entry a platform ever had, the latest last, locked: of two simultaneous facts each sees the result of the other. */
export async function lockEntries(tx: Tx, platformId: string): Promise<LedgerEntryEntity[]> {
  await execute(tx, 'select id from ledger_entry where platform_id = $1 order by id for update', [
    platformId,
  ]);
  return tx.find(LedgerEntryEntity, { where: { platformId }, order: { startedOn: 'ASC', id: 'ASC' } });
}

const CHECKLIST_ROW = {
  entryId: col.uuid,
  itemCode: col.text,
  itemVersionId: col.uuid,
  areaCode: col.text,
  ord: col.int,
  frameworkVersion: col.text,
  systemState: col.text.orNull.as<SystemState>(),
  operationState: col.text.orNull.as<OperationState>(),
  verifiedOn: col.date.orNull,
};
export type ChecklistRow = RowOf<typeof CHECKLIST_ROW>;

/** The entries that apply now, in catalogue order. */
export async function checklist(
  tx: Tx,
  platformId: string,
  areaCodes: readonly string[] | null,
): Promise<ChecklistRow[]> {
  return readRows(
    tx,
    CHECKLIST_ROW,
    `select e.id as entry_id, e.item_code, e.item_version_id, e.area_code,
            i.ord, i.version as framework_version, e.system_state, e.operation_state,
            e.verified_on
       from ledger_entry e join duty_item_version i on i.id = e.item_version_id
      where e.platform_id = $1 and e.ended_on is null and ($2::text[] is null or e.area_code = any($2::text[]))
      order by i.ord`,
    [platformId, areaCodes?.length ? areaCodes : null],
  );
}

export async function factsOf(tx: Tx, platformId: string): Promise<LedgerFactEntity[]> {
  return tx.find(LedgerFactEntity, { where: { platformId }, order: { factOn: 'DESC', recordedAt: 'DESC' } });
}

export async function factsById(tx: Tx, ids: readonly string[]): Promise<Map<string, LedgerFactEntity>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .createQueryBuilder(LedgerFactEntity, 'f')
    .where('f.id = any(:ids)', { ids })
    .getMany();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Open findings by duty item, limited to the reader's territory. */
export async function openFindingsByItem(
  tx: Tx,
  platformId: string,
  findings: OpenFindings,
): Promise<Map<string, number>> {
  const rows = await readRows(
    tx,
    { code: col.text, n: col.int },
    `select f.item_code as code, count(*) as n from finding f where f.platform_id = $1 and ${findings.open('f')} group by f.item_code`,
    [platformId],
  );
  return new Map(rows.map((r) => [r.code, r.n]));
}

/** Updates entries to the facts that decide them, in one statement. */
export async function moveEntries(
  tx: Tx,
  facts: readonly Pick<LedgerFactEntity, 'id' | 'entryId' | 'systemState' | 'operationState' | 'factOn'>[],
): Promise<void> {
  if (facts.length === 0) return;
  await execute(
    tx,
    `update ledger_entry e set system_state = f.s, operation_state = f.o, verified_on = f.d, fact_id = f.id, version = e.version + 1
       from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[]) as f (id, entry_id, s, o, d)
      where e.id = f.entry_id`,
    [
      facts.map((f) => f.id),
      facts.map((f) => f.entryId),
      facts.map((f) => f.systemState),
      facts.map((f) => f.operationState),
      facts.map((f) => f.factOn),
    ],
  );
}
