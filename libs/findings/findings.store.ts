import { type CivilDate, type Doer, Refusal, type Tx, addMonths } from '#libs/kernel';
import { FindingChangeEntity, FindingEntity, FindingSpanEntity } from './findings.entity.ts';
import type { FindingState } from './findings.rules.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** @throws Refusal NOT_FOUND */
export async function findingById(tx: Tx, id: string): Promise<FindingEntity> {
  const row = UUID.test(id) ? await tx.findOneBy(FindingEntity, { id }) : null;
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** In the order of the ids. @throws Refusal NOT_FOUND when one is missing */
export async function findingsById(tx: Tx, ids: readonly string[]): Promise<FindingEntity[]> {
  if (!ids.every((id) => UUID.test(id))) throw new Refusal('NOT_FOUND', { field: 'id' });
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

/** Keeps others from moving these findings until the act is done; in one order, so that two acts never wait for each other. */
export async function hold(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query('select from finding where id = any($1::uuid[]) order by id for update', [ids]);
}

export async function ofInspection(tx: Tx, inspectionId: string): Promise<FindingEntity[]> {
  return tx.find(FindingEntity, { where: { inspectionId, dropped: false }, order: { n: 'ASC' } });
}

/** The items of a platform against which there was a finding within 24 months up to a day, other inspections' only. */
export async function itemsFoundBefore(
  tx: Tx,
  platformId: string,
  inspectionId: string,
  on: CivilDate,
): Promise<Set<string>> {
  const rows = await tx.query<{ code: string }[]>(
    `select distinct item_code as code from finding where platform_id = $1 and inspection_id <> $2 and found_on >= $3
        and found_on <= $4 and state not in ('DRAFT', 'WITHDRAWN')`,
    [platformId, inspectionId, addMonths(on, -24), on],
  );
  return new Set(rows.map((row) => row.code));
}

/** Ends what stands now on a day; @returns the number of the span that is next, by finding */
export async function endSpans(tx: Tx, ids: readonly string[], on: CivilDate): Promise<Map<string, number>> {
  await tx.query(
    'update finding_span set until_on = $2 where finding_id = any($1::uuid[]) and until_on is null',
    [ids, on],
  );
  const rows = await tx.query<{ id: string; seq: number }[]>(
    'select finding_id as id, max(seq) + 1 as seq from finding_span where finding_id = any($1::uuid[]) group by finding_id',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.seq]));
}

export interface NewSpan {
  seq: number;
  state: FindingState;
  dueOn: CivilDate | null;
  fromOn: CivilDate;
}

/** One statement, however many findings an act moves. */
export async function addSpans(tx: Tx, spans: readonly (readonly [FindingEntity, NewSpan])[]): Promise<void> {
  if (spans.length === 0) return;
  await tx.insert(
    FindingSpanEntity,
    spans.map(([{ id: findingId, platformId, regionCode }, span]) => ({
      ...span,
      findingId,
      platformId,
      regionCode,
      regionAt: regionCode,
      untilOn: null,
    })),
  );
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
  actor: Doer,
  changes: readonly (readonly [FindingEntity, NewChange])[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.insert(
    FindingChangeEntity,
    changes.map(([{ id: findingId, platformId, regionCode, officeId }, change]) => ({
      ...change,
      findingId,
      platformId,
      regionCode,
      officeId,
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

/** What a late writer is told: who changed the finding last, when, and which fields. */
export async function stale(tx: Tx, findingId: string): Promise<Refusal> {
  const [last] = await changesOf(tx, findingId);
  return new Refusal('STALE', {
    params: {
      changedBy: last?.actorName ?? '—',
      changedAt: last?.recordedAt.toISOString() ?? '',
      fields: Object.keys(last?.after ?? {}).join(', '),
    },
  });
}
