import { Refusal, type RowOf, type Tx, col, execute, knownId, readRows } from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import type { FindingState } from '#rules/supervision/findings';
import { registered } from '#rules/supervision/platforms';
import {
  CaseActEntity,
  CaseAnswerEntity,
  CaseDraftEntity,
  CaseEntity,
  CaseFindingEntity,
  CaseItemEntity,
  CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from './cases.entity.ts';

/** @throws Refusal NOT_FOUND when there is none, or none that the reader sees */
export async function caseById(tx: Tx, id: string): Promise<CaseEntity> {
  const found = await tx.findOneBy(CaseEntity, { id: knownId(id) });
  if (!found) throw new Refusal('NOT_FOUND', { field: 'id' });
  return found;
}

/** @returns whether the version was still the current one */
export async function updateCase(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<CaseEntity>,
): Promise<boolean> {
  const done = await tx.update(CaseEntity, { id, version }, { ...set, version: version + 1 });
  return done.affected === 1;
}

/** @returns whether the version was still the current one */
export async function updateNotice(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<CaseNoticeEntity>,
): Promise<boolean> {
  const done = await tx.update(CaseNoticeEntity, { id, version }, { ...set, version: version + 1 });
  return done.affected === 1;
}

const many =
  <T extends object>(entity: new () => T, order: readonly (keyof T & string)[], newest = false) =>
  async (tx: Tx, caseIds: readonly string[]): Promise<T[]> => {
    if (caseIds.length === 0) return [];
    const query = tx.createQueryBuilder(entity, 't').where('t.case_id = any(:caseIds)', { caseIds });
    for (const column of order) query.addOrderBy(`t.${column}`, newest ? 'DESC' : 'ASC');
    return query.getMany();
  };

export const draftsOf = many(CaseDraftEntity, ['caseId']);
export const findingsOf = many(CaseFindingEntity, ['ord', 'findingId']);
export const itemsOf = many(CaseItemEntity, ['seq', 'areaCode', 'itemCode']);
export const versionsOf = many(CaseVersionEntity, ['seq'], true);
export const reviewsOf = many(CaseReviewEntity, ['seq']);
export const answersOf = many(CaseAnswerEntity, ['occurredAt', 'warningKey']);
export const noticesOf = many(CaseNoticeEntity, ['round', 'toldAt', 'id'], true);
export const actsOf = many(CaseActEntity, ['occurredAt', 'id'], true);

export async function lastActOf(tx: Tx, caseId: string): Promise<CaseActEntity | null> {
  return tx.findOne(CaseActEntity, { where: { caseId }, order: { occurredAt: 'DESC', id: 'DESC' } });
}

/** The open notices of a case, the platforms in a fixed order. */
export async function openNotices(tx: Tx, caseId: string): Promise<CaseNoticeEntity[]> {
  return tx
    .createQueryBuilder(CaseNoticeEntity, 'n')
    .where('n.case_id = :caseId and n.closed_as is null', { caseId })
    .orderBy('n.platformId')
    .getMany();
}

export async function sourcePlatforms(
  tx: Tx,
  caseId: string,
): Promise<{ platformId: string; regionCode: string }[]> {
  return readRows(
    tx,
    { platformId: col.uuid, regionCode: col.text },
    `select distinct platform_id, region_code from typical_case_finding
      where case_id = $1 order by 1`,
    [caseId],
  );
}

/** An answer to the same warning replaces the one before it. */
export async function writeAnswer(tx: Tx, a: Omit<CaseAnswerEntity, 'recordedAt'>): Promise<void> {
  await execute(
    tx,
    `insert into typical_case_answer (case_id, warning_key, region_code, field, kind, term, reason, actor_id, actor_name, occurred_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (case_id, warning_key) do update set reason = excluded.reason, actor_id = excluded.actor_id,
       actor_name = excluded.actor_name, occurred_at = excluded.occurred_at`,
    [
      a.caseId,
      a.warningKey,
      a.regionCode,
      a.field,
      a.kind,
      a.term,
      a.reason,
      a.actorId,
      a.actorName,
      a.occurredAt,
    ],
  );
}

/** How many platforms of a range an audience includes; the row-security policy and `addresses` have the same condition. */
export async function countAddressed(
  tx: Tx,
  range: { lo: string; hi: string },
  categories: readonly string[],
  tiers: readonly Tier[],
): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    `select count(*) as n from platform p where p.region_code >= $1 and p.region_code < $2 and ${registered('p')}
        and p.merged_into_id is null and (cardinality($3::text[]) = 0 or p.categories && $3::text[])
        and (cardinality($4::text[]) = 0 or p.tier = any($4::text[]))`,
    [range.lo, range.hi, categories, tiers],
  );
  return row?.n ?? 0;
}

const ITEM_CASE_ROW = {
  itemCode: col.text,
  id: col.uuid,
  number: col.text.notNull,
  title: col.text.notNull,
  publishedOn: col.date.notNull,
  office: col.text,
  officeEn: col.text,
};
export type ItemCaseRow = RowOf<typeof ITEM_CASE_ROW>;

/** The newest published cases that the reader may see, some for each duty item. */
export async function casesOfItems(tx: Tx, codes: readonly string[], each: number): Promise<ItemCaseRow[]> {
  return readRows(
    tx,
    ITEM_CASE_ROW,
    `select r.item_code, r.id, r.number, r.title, r.published_on, r.office, r.office_en from (
       select i.item_code, c.id, c.number, c.title, c.published_on, o.name as office, o.name_en as office_en,
              row_number() over (partition by i.item_code order by c.published_on desc, c.id desc) as place
         from typical_case c join typical_case_item i on i.case_id = c.id and i.seq = c.current_seq
         join office o on o.id = c.office_id
        where i.item_code = any($1::text[]) and c.withdrawn_on is null) r
      where r.place <= $2 order by r.item_code, r.place`,
    [codes, each],
  );
}

const SOURCE_ROW = {
  id: col.uuid,
  number: col.text,
  state: col.text.as<FindingState>(),
  platformId: col.uuid,
  regionCode: col.text,
  title: col.text,
  description: col.text,
  itemCode: col.text,
  itemVersionId: col.uuid,
  closedOn: col.date.orNull,
  correctedOnSpot: col.bool,
  legalBasis: col.text.orNull,
  rounds: col.int.orNull,
};
export type SourceRow = RowOf<typeof SOURCE_ROW>;

/** Findings that a case is drafted from, in the order of the ids, with fields of their order. */
export async function sourcesById(tx: Tx, ids: readonly string[]): Promise<SourceRow[]> {
  return readRows(
    tx,
    SOURCE_ROW,
    `select f.id, f.number, f.state, f.platform_id, f.region_code, f.title, f.description,
            f.item_code, f.item_version_id, f.closed_on,
            f.corrected_on_spot, o.legal_basis, o.round as rounds
       from finding f left join rectification_order o on o.id = f.order_id
      where f.id = any($1::uuid[]) order by array_position($1::uuid[], f.id)`,
    [ids],
  );
}
