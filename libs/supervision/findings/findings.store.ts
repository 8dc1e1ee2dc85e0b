import {
  type CivilDate,
  type ActorOrSystem,
  Refusal,
  type Tx,
  addMonths,
  col,
  execute,
  isUuid,
  plainById,
  readRows,
  sendNew,
} from '#libs/technique/kernel';
import { handlerOf } from '#libs/reference/territory';
import { openFinding } from './figures.rules.ts';
import { FindingChangeEntity, FindingEntity } from './findings.entity.ts';

/** @throws Refusal NOT_FOUND */
export async function findingById(tx: Tx, id: string): Promise<FindingEntity> {
  const row = isUuid(id) ? await plainById(tx, FindingEntity, id) : null;
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** In the order of the ids. @throws Refusal NOT_FOUND when one is missing */
export async function findingsById(tx: Tx, ids: readonly string[]): Promise<FindingEntity[]> {
  if (!ids.every((id) => isUuid(id))) throw new Refusal('NOT_FOUND', { field: 'id' });
  const found = new Map((await existing(tx, ids)).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = found.get(id);
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return row;
  });
}

export async function existing(tx: Tx, ids: readonly string[]): Promise<FindingEntity[]> {
  if (ids.length === 0) return [];
  return tx.createQueryBuilder(FindingEntity, 'f').where('f.id = any(:ids)', { ids }).getMany();
}

/** Locks these findings until the act is done, always in the same order, so that two acts never deadlock. */
export async function hold(tx: Tx, ids: readonly string[]): Promise<void> {
  await execute(tx, 'select from finding where id = any($1::uuid[]) order by id for update', [ids]);
}

export async function ofInspection(tx: Tx, inspectionId: string): Promise<FindingEntity[]> {
  return tx.find(FindingEntity, { where: { inspectionId, dropped: false }, order: { n: 'ASC' } });
}

/** The numbers of the findings that are open at a platform. */
export async function openNumbers(tx: Tx, platformId: string): Promise<string[]> {
  const rows = await readRows(
    tx,
    { number: col.text },
    `select f.number from finding f where f.platform_id = $1 and ${openFinding('f')}`,
    [platformId],
  );
  return rows.map((row) => row.number);
}

/** The items of a platform, or of one merged into it, with a finding within 24 months up to a day, found by another inspection. */
export async function itemsFoundBefore(
  tx: Tx,
  platformId: string,
  inspectionId: string,
  on: CivilDate,
): Promise<Set<string>> {
  const rows = await readRows(
    tx,
    { code: col.text },
    `select distinct item_code as code from finding
      where platform_id in (select m.id from platform m where m.id = $1 or m.merged_into_id = $1) and inspection_id <> $2 and found_on >= $3
        and found_on <= $4 and state not in ('DRAFT', 'WITHDRAWN')`,
    [platformId, inspectionId, addMonths(on, -24), on],
  );
  return new Set(rows.map((row) => row.code));
}

export interface NewChange {
  id: string;
  action: string;
  reason?: string | null;
  before?: object;
  after?: object;
  occurredAt: Date;
}

/** One statement, however many findings an act touches. */
export async function addChanges(
  tx: Tx,
  actor: ActorOrSystem,
  changes: readonly (readonly [FindingEntity, NewChange])[],
): Promise<void> {
  await sendNew(
    tx,
    FindingChangeEntity,
    changes.map(([{ id: findingId, platformId, regionCode, ...row }, change]) => ({
      id: change.id,
      action: change.action,
      occurredAt: change.occurredAt,
      findingId,
      platformId,
      regionCode,
      officeId: actor.kind === 'OFFICE' ? actor.officeId : handlerOf(row),
      regionAt: regionCode,
      actorId: actor.userId,
      actorName: actor.name,
      reason: change.reason ?? null,
      before: (change.before ?? null) as never,
      after: (change.after ?? null) as never,
    })),
  );
}

export async function changesOf(tx: Tx, findingId: string): Promise<FindingChangeEntity[]> {
  return tx.find(FindingChangeEntity, { where: { findingId }, order: { occurredAt: 'DESC', id: 'DESC' } });
}

export async function lastChangeOf(tx: Tx, findingId: string): Promise<FindingChangeEntity | null> {
  return tx.findOne(FindingChangeEntity, { where: { findingId }, order: { occurredAt: 'DESC', id: 'DESC' } });
}
