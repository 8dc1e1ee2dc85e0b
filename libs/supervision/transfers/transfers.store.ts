import { Refusal, type Tx, col, execute, knownId, readRows } from '#libs/technique/kernel';
import { endedFinding, openFinding } from '#rules/supervision/findings';
import { openInspection } from '#rules/supervision/inspections';
import { endedOrder, openOrder } from '#rules/supervision/orders';
import { MergeEntity, TransferEntity } from './transfers.entity.ts';
import type { WorkKind, WorkLine } from './transfers.rules.ts';

const WORK_LINE_ROW = {
  kind: col.text.as<WorkKind>(),
  id: col.uuid.orNull,
  number: col.text,
  title: col.text,
  state: col.text.orNull,
  on: col.date.orNull,
};

const INSPECTION = `'INSPECTION' as kind, i.id, i.number, i.purpose as title, i.state, coalesce(i.inspected_on, i.planned_on) as on`;
const FINDING = `'FINDING' as kind, f.id, f.number, f.title, f.state, f.found_on as on`;
const ORDER = `'ORDER' as kind, o.id, coalesce(o.number, '') as number, '' as title, o.state, o.issued_on as on`;

/** What is under way at a platform. */
export async function workOf(tx: Tx, platformId: string): Promise<WorkLine[]> {
  return readRows(
    tx,
    WORK_LINE_ROW,
    `select ${INSPECTION} from inspection i where i.platform_id = $1 and ${openInspection('i')}
     union all
     select ${ORDER} from rectification_order o where o.platform_id = $1 and ${openOrder('o')}
     union all
     select ${FINDING} from finding f where f.platform_id = $1 and ${openFinding('f')}
     order by kind, number`,
    [platformId],
  );
}

/** What is over and stays where it was: sealed inspections, findings and orders that are closed. */
export async function overOf(tx: Tx, platformId: string): Promise<WorkLine[]> {
  return readRows(
    tx,
    WORK_LINE_ROW,
    `select ${INSPECTION} from inspection i where i.platform_id = $1 and i.state = 'SEALED'
     union all
     select ${ORDER} from rectification_order o where o.platform_id = $1 and ${endedOrder('o')}
     union all
     select ${FINDING} from finding f where f.platform_id = $1 and ${endedFinding('f')}
     order by kind, number`,
    [platformId],
  );
}

/** Planned inspections whose checklist has an item that the other record's ledger does not have: they cannot continue there. */
export async function misfits(tx: Tx, platformId: string, intoId: string): Promise<Set<string>> {
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `select distinct i.id from inspection i join inspection_item t on t.inspection_id = i.id
      where i.platform_id = $1 and i.state = 'PLANNED' and not exists (
        select from ledger_entry e where e.platform_id = $2 and e.item_code = t.item_code and e.ended_on is null)`,
    [platformId, intoId],
  );
  return new Set(rows.map((row) => row.id));
}

/** How many accounts and tokens of people and programs a platform has. */
export async function accessOf(tx: Tx, platformId: string): Promise<{ users: number; tokens: number }> {
  const [row] = await readRows(
    tx,
    { users: col.int, tokens: col.int },
    'select users, tokens from platform_access($1)',
    [platformId],
  );
  return row ?? { users: 0, tokens: 0 };
}

/** What an office did about a platform, as it stands. */
export async function doneBy(tx: Tx, platformId: string, officeId: string): Promise<WorkLine[]> {
  return readRows(
    tx,
    WORK_LINE_ROW,
    `select ${INSPECTION} from inspection i where i.platform_id = $1 and i.office_id = $2
     union all select ${ORDER} from rectification_order o where o.platform_id = $1 and o.office_id = $2 and o.state <> 'DRAFT'
     union all select ${FINDING} from finding f where f.platform_id = $1 and f.office_id = $2 and f.state <> 'DRAFT'
     order by "on", kind, number`,
    [platformId, officeId],
  );
}

export async function openProposal(tx: Tx, platformIds: readonly string[]): Promise<boolean> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    `select (select count(*) from platform_merge where state = 'PROPOSED' and (platform_id = any($1::uuid[]) or into_id = any($1::uuid[])))
          + (select count(*) from platform_transfer where state = 'PROPOSED' and platform_id = any($1::uuid[])) as n`,
    [platformIds],
  );
  return (row?.n ?? 0) > 0;
}

/** Locks the proposal until the decision is done. @throws Refusal NOT_FOUND */
export async function heldMerge(tx: Tx, id: string): Promise<MergeEntity> {
  await execute(tx, 'select from platform_merge where id = $1 for update', [knownId(id)]);
  return found(await tx.findOneBy(MergeEntity, { id: knownId(id) }));
}

/** Locks the proposal until the decision is done. @throws Refusal NOT_FOUND */
export async function heldTransfer(tx: Tx, id: string): Promise<TransferEntity> {
  await execute(tx, 'select from platform_transfer where id = $1 for update', [knownId(id)]);
  return found(await tx.findOneBy(TransferEntity, { id: knownId(id) }));
}

function found<T>(row: T | null): T {
  if (row === null) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** Merges that a platform was proposed for; of all platforms in the territory where none is named. The newest first. */
export async function mergesOf(tx: Tx, platformId: string | null): Promise<MergeEntity[]> {
  const query = tx.createQueryBuilder(MergeEntity, 'm');
  if (platformId !== null)
    query.where('m.platform_id = :platformId or m.into_id = :platformId', { platformId });
  return query.orderBy('m.proposed_at', 'DESC').addOrderBy('m.id', 'DESC').limit(200).getMany();
}

/** Transfers of a platform, or of all platforms in the territory, by the side on which the reader's office is. The newest first. */
export async function transfersOf(tx: Tx, platformId: string | null): Promise<TransferEntity[]> {
  const query = tx.createQueryBuilder(TransferEntity, 't');
  if (platformId !== null) query.where('t.platform_id = :platformId', { platformId });
  return query.orderBy('t.proposed_at', 'DESC').addOrderBy('t.id', 'DESC').limit(200).getMany();
}

const MERGED_INTO_ROW = {
  loserId: col.uuid,
  winnerId: col.uuid,
  loser: col.text,
  winner: col.text,
  regionCode: col.text,
};

export async function mergedInto(
  tx: Tx,
  ids: readonly string[],
): Promise<{ loserId: string; winnerId: string; loser: string; winner: string; regionCode: string }[]> {
  return readRows(
    tx,
    MERGED_INTO_ROW,
    `select l.id as loser_id, w.id as winner_id, l.name as loser, w.name as winner, l.region_code
       from platform l join platform w on w.id = l.merged_into_id
      where l.id = any($1::uuid[]) or w.id = any($1::uuid[]) order by l.name collate "C"`,
    [ids],
  );
}
