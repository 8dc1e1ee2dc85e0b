import { dayCursor } from '#libs/supervision/findings';
import {
  type CivilDate,
  type Connection,
  type PageArgs,
  Refusal,
  type RowOf,
  type Tx,
  col,
  connection,
  execute,
  isUuid,
  knownId,
  pageSize,
  readRows,
} from '#libs/technique/kernel';
import { OF_PLATFORM } from '#libs/supervision/platforms';
import { rangeOf } from '#rules/reference/territory';
import { openInspection } from './figures.rules.ts';
import {
  InspectionActEntity,
  InspectionEntity,
  InspectionItemEntity,
  InspectorEntity,
  SupplementEntity,
} from './inspections.entity.ts';
import type { InspectionFilterInput } from './inspections.types.ts';

/** @throws Refusal NOT_FOUND */
export async function inspectionById(tx: Tx, id: string): Promise<InspectionEntity> {
  const row = await tx.findOneBy(InspectionEntity, { id: knownId(id) });
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** TOGETHER: a shared lock, others may read but not change it; ALONE: an exclusive lock. */
export type Lock = 'TOGETHER' | 'ALONE';

/** Reads and locks an inspection once no other act holds it. @throws Refusal NOT_FOUND */
export async function held(tx: Tx, id: string, lock: Lock): Promise<InspectionEntity> {
  const how = lock === 'ALONE' ? 'for update' : 'for share';
  await execute(tx, `select from inspection where id = $1 ${how}`, [knownId(id)]);
  return inspectionById(tx, id);
}

export async function activeOfficers(tx: Tx, officeId: string): Promise<Set<string>> {
  const rows = await readRows(
    tx,
    { id: col.uuid },
    'select id from app_user where office_id = $1 and active',
    [officeId],
  );
  return new Set(rows.map((row) => row.id));
}

export async function itemsOf(tx: Tx, inspectionId: string): Promise<InspectionItemEntity[]> {
  return tx.find(InspectionItemEntity, { where: { inspectionId }, order: { ord: 'ASC' } });
}

/** One item, locked so that it is not recorded again meanwhile. */
export async function heldItem(
  tx: Tx,
  inspectionId: string,
  id: string,
): Promise<InspectionItemEntity | null> {
  if (!isUuid(id)) return null;
  await execute(tx, 'select from inspection_item where id = $1 and inspection_id = $2 for share', [
    id,
    inspectionId,
  ]);
  return tx.findOneBy(InspectionItemEntity, { id, inspectionId });
}

export async function teamOf(tx: Tx, inspectionIds: readonly string[]): Promise<InspectorEntity[]> {
  if (inspectionIds.length === 0) return [];
  return tx
    .createQueryBuilder(InspectorEntity, 'i')
    .where('i.inspection_id = any(:ids)', { ids: inspectionIds })
    .orderBy('i.name')
    .getMany();
}

export async function supplementsOf(tx: Tx, inspectionId: string): Promise<SupplementEntity[]> {
  return tx.find(SupplementEntity, { where: { inspectionId }, order: { occurredAt: 'ASC' } });
}

/** @returns false when another update was first */
export async function updateInspection(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<InspectionEntity>,
): Promise<boolean> {
  const done = await tx.update(InspectionEntity, { id, version }, { ...set, version: version + 1 });
  return done.affected === 1;
}

/** The last act on an inspection, or the last recording of one of its items. */
export async function lastActOf(
  tx: Tx,
  inspectionId: string,
  itemId?: string,
): Promise<InspectionActEntity | null> {
  const query = tx
    .createQueryBuilder(InspectionActEntity, 'a')
    .where('a.inspection_id = :inspectionId', { inspectionId });
  // for an item that nobody has recorded yet, the last act on the inspection
  if (itemId)
    query
      .orderBy(`(a.kind = 'RECORD' and jsonb_exists(a.after, :itemId)) is true`, 'DESC')
      .setParameters({ itemId });
  return query.addOrderBy('a.occurred_at', 'DESC').addOrderBy('a.id', 'DESC').limit(1).getOne();
}

const PROGRESS_ROW = { id: col.uuid, total: col.int, checked: col.int, findings: col.int };
export type Progress = RowOf<typeof PROGRESS_ROW>;

export async function progressOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Progress>> {
  const rows = await readRows(
    tx,
    PROGRESS_ROW,
    `select i.id, (select count(*) from inspection_item t where t.inspection_id = i.id) as total,
            (select count(*) from inspection_item t where t.inspection_id = i.id and t.result is not null) as checked,
            (select count(*) from finding f where f.inspection_id = i.id and not f.dropped) as findings
       from inspection i where i.id = any($1::uuid[])`,
    [ids],
  );
  return new Map(
    rows.map((r) => [r.id, { id: r.id, total: r.total, checked: r.checked, findings: r.findings }]),
  );
}

export async function pageOfInspections(
  tx: Tx,
  userId: string,
  filter: InspectionFilterInput,
  args: PageArgs,
): Promise<Connection<InspectionEntity>> {
  const size = pageSize(args);
  const query = tx.createQueryBuilder(InspectionEntity, 'i').where('true');
  if (filter.platformId)
    query.andWhere(`i.platform_id in ${OF_PLATFORM}`, {
      platformId: knownId(filter.platformId, 'filter.platformId'),
    });
  if (filter.regionCode)
    query.andWhere(
      'i.region_code >= :lo and i.region_code < :hi',
      rangeOf(filter.regionCode, 'filter.regionCode'),
    );
  if (filter.states?.length) query.andWhere('i.state = any(:states)', { states: filter.states });
  if (filter.from) query.andWhere('coalesce(i.inspected_on, i.planned_on) >= :from', { from: filter.from });
  if (filter.to) query.andWhere('coalesce(i.inspected_on, i.planned_on) <= :to', { to: filter.to });
  if (filter.mine) {
    query.andWhere(
      'exists (select from inspection_inspector m where m.inspection_id = i.id and m.user_id = :userId and m.left_on is null)',
      { userId },
    );
  }
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
    query.andWhere(
      '(lower(i.number) like :like or exists (select from platform p where p.id = i.platform_id and lower(p.name) like :like))',
      { like },
    );
  }
  const totalCount = await query.getCount();
  if (args.after) {
    const [on, id] = dayCursor(args.after);
    query.andWhere('(i.planned_on, i.id) < (:afterOn::date, :afterId::uuid)', { afterOn: on, afterId: id });
  }
  const rows = await query
    .orderBy('i.planned_on', 'DESC')
    .addOrderBy('i.id', 'DESC')
    .limit(size + 1)
    .getMany();
  return connection(rows, size, totalCount, args, (i) => [i.plannedOn, i.id]);
}

/** Adds the current state in the ledger to each item. */
export async function takeLedger(tx: Tx, inspectionId: string): Promise<void> {
  await execute(
    tx,
    `update inspection_item t set previous_system = e.system_state, previous_operation = e.operation_state, previous_on = e.verified_on
       from ledger_entry e
      where t.inspection_id = $1 and e.platform_id = t.platform_id and e.item_code = t.item_code and e.ended_on is null`,
    [inspectionId],
  );
}

export interface Activity {
  lastYear: number;
  lastOn: CivilDate | null;
}

/** Sealed inspections by platform, those of merged platforms included: how many after a day, and the last of all. */
export async function activityOf(
  tx: Tx,
  platformIds: readonly string[],
  after: CivilDate,
): Promise<Map<string, Activity>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, n: col.int, last: col.date.orNull },
    `select coalesce(p.merged_into_id, p.id) as id, count(*) filter (where i.inspected_on > $2) as n,
            max(i.inspected_on) as last
       from inspection i join platform p on p.id = i.platform_id
      where (p.id = any($1::uuid[]) or p.merged_into_id = any($1::uuid[])) and i.state = 'SEALED' group by 1`,
    [platformIds, after],
  );
  return new Map(rows.map((row) => [row.id, { lastYear: row.n, lastOn: row.last }]));
}

/** The numbers of a platform's inspections that are planned or under way. */
export async function openNumbers(tx: Tx, platformId: string): Promise<string[]> {
  const rows = await readRows(
    tx,
    { number: col.text },
    `select i.number from inspection i where i.platform_id = $1 and ${openInspection('i')}`,
    [platformId],
  );
  return rows.map((row) => row.number);
}

/** In how many inspections, planned or under way, each officer is an inspector. */
export async function openByInspector(tx: Tx, officerIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, n: col.int },
    `select x.user_id as id, count(*) as n from inspection_inspector x join inspection i on i.id = x.inspection_id
      where x.user_id = any($1::uuid[]) and x.left_on is null and ${openInspection('i')} group by x.user_id`,
    [officerIds],
  );
  return new Map(rows.map((row) => [row.id, row.n]));
}

export type Recorded = Pick<
  InspectionItemEntity,
  'result' | 'systemState' | 'operationState' | 'sampled' | 'failed' | 'correctedOnSpot' | 'note' | 'reason'
>;
export type WrittenItem = Recorded & Pick<InspectionItemEntity, 'id' | 'version'>;

/** Writes recordings in one statement; @returns the items whose version was still the one that was read */
export async function writeItems(tx: Tx, items: readonly WrittenItem[]): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `update inspection_item t set result = r.result, system_state = r."systemState", operation_state = r."operationState",
        sampled = r.sampled, failed = r.failed, corrected_on_spot = r."correctedOnSpot", note = r.note, reason = r.reason,
        version = t.version + 1
       from jsonb_to_recordset($1::jsonb) as r (id uuid, version int, result text, "systemState" text, "operationState" text,
         sampled int, failed int, "correctedOnSpot" boolean, note text, reason text)
      where t.id = r.id and t.version = r.version
      returning t.id`,
    [JSON.stringify(items)],
  );
  return new Set(rows.map((row) => row.id));
}

export async function actsOf(tx: Tx, inspectionId: string): Promise<InspectionActEntity[]> {
  return tx.find(InspectionActEntity, {
    where: { inspectionId },
    order: { occurredAt: 'DESC', id: 'DESC' },
  });
}
