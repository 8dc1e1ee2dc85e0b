import {
  type Connection,
  type OfficeActor,
  type PageArgs,
  Refusal,
  type RowOf,
  type Tx,
  col,
  connection,
  decodeCursor,
  pageSize,
  readRows,
} from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import type { CaseState } from './cases.rules.ts';

export const MIN_SEARCH = 2;

export interface CaseListFilter {
  text?: string | null;
  itemCode?: string | null;
  areaCode?: string | null;
  states?: readonly CaseState[] | null;
  year?: number | null;
  mine?: boolean | null;
}

const CASE_ROW = {
  id: col.uuid,
  officeId: col.uuid,
  number: col.text.orNull,
  title: col.text,
  state: col.text.as<CaseState>(),
  currentSeq: col.int.orNull,
  publishedOn: col.date.orNull,
  withdrawnOn: col.date.orNull,
  createdAt: col.timestamptz,
  itemCodes: col.textArray,
  toPlatforms: col.bool,
  categories: col.textArray,
  tiers: col.textArray.as<Tier[]>(),
  toSubordinates: col.bool,
  toSuperior: col.bool,
};
export type CaseRow = RowOf<typeof CASE_ROW>;

/** @throws Refusal SEARCH_TOO_SHORT: a single Chinese character occurs in almost every text */
export function searchText(text: string | null | undefined, field: string): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  if ([...trimmed].length < MIN_SEARCH)
    throw new Refusal('SEARCH_TOO_SHORT', { field, params: { min: MIN_SEARCH } });
  return `%${trimmed.toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
}

/** Row security shows the working text and its items to the own office only, so for others the join is empty. */
const FROM = `from typical_case c
  left join typical_case_draft d on d.case_id = c.id
  left join typical_case_version v on v.case_id = c.id and v.seq = c.current_seq
  cross join lateral (select case when d.case_id is not null then c.state when c.withdrawn_on is null then 'PUBLISHED' else 'WITHDRAWN' end as state,
                             case when d.case_id is not null then 0 else c.current_seq end as seq) s`;

/** A page of cases: all of the own office, and those of others that were published to it; the newest first. */
export async function pageOfCases(
  tx: Tx,
  actor: OfficeActor,
  filter: CaseListFilter,
  args: PageArgs,
): Promise<Connection<CaseRow>> {
  const size = pageSize(args);
  const values: unknown[] = [];
  const where: string[] = [];
  const add = (condition: (n: string) => string, value: unknown): void => {
    values.push(value);
    where.push(condition(`$${String(values.length)}`));
  };
  const like = searchText(filter.text, 'filter.text');
  if (like !== null) {
    const texts = `coalesce(c.number, '') || ' ' || coalesce(d.title || ' ' || d.facts || ' ' || d.grounds || ' ' || d.outcome || ' ' || d.lesson,
      v.title || ' ' || v.facts || ' ' || v.grounds || ' ' || v.outcome || ' ' || v.lesson, c.title)`;
    add((n) => `lower(${texts}) like ${n}`, like);
  }
  const hasItem = (column: string) => (n: string) =>
    `exists (select from typical_case_item i where i.case_id = c.id and i.seq = s.seq and i.${column} = ${n})`;
  if (filter.itemCode) add(hasItem('item_code'), filter.itemCode);
  if (filter.areaCode) add(hasItem('area_code'), filter.areaCode);
  if (filter.states?.length) add((n) => `s.state = any(${n}::text[])`, filter.states);
  else where.push(`s.state <> 'DROPPED'`);
  if (typeof filter.year === 'number') add((n) => `c.year = ${n}`, filter.year);
  if (filter.mine === true) add((n) => `c.office_id = ${n}`, actor.officeId);
  const counted = await readRows(
    tx,
    { n: col.int },
    `select count(*) as n ${FROM} where ${where.join(' and ')}`,
    values,
  );
  if (args.after) {
    const [at, id] = decodeCursor(args.after, ['instant', 'id']);
    values.push(at, id);
    where.push(
      `(c.created_at, c.id) < ($${String(values.length - 1)}::timestamptz, $${String(values.length)}::uuid)`,
    );
  }
  const rows = await readRows(
    tx,
    CASE_ROW,
    `select c.id, c.office_id, c.number, coalesce(d.title, c.title) as title, s.state, c.current_seq,
            c.published_on, c.withdrawn_on, c.created_at,
            array(select i.item_code from typical_case_item i where i.case_id = c.id and i.seq = s.seq order by i.item_code) as item_codes,
            coalesce(d.to_platforms, c.to_platforms) as to_platforms, coalesce(d.categories, c.categories) as categories,
            coalesce(d.tiers, c.tiers) as tiers, coalesce(d.to_subordinates, c.to_subordinates) as to_subordinates,
            coalesce(d.to_superior, c.to_superior) as to_superior
       ${FROM} where ${where.join(' and ')} order by c.created_at desc, c.id desc limit ${String(size + 1)}`,
    values,
  );
  return connection(rows, size, counted[0]?.n ?? 0, args, (row) => [row.createdAt.toISOString(), row.id]);
}

const OWN_CASE_ROW = {
  id: col.uuid,
  officeId: col.uuid,
  number: col.text.notNull,
  title: col.text.notNull,
  seq: col.int,
  publishedOn: col.date.notNull,
  withdrawnOn: col.date.orNull,
  withdrawReason: col.text.orNull,
  facts: col.text.orNull,
  grounds: col.text.orNull,
  outcome: col.text.orNull,
  lesson: col.text.orNull,
  sha256: col.text.orNull,
  itemVersionIds: col.uuidArray,
};
export type OwnCaseRow = RowOf<typeof OWN_CASE_ROW>;

/** Cases published to the reader's platforms; row security decides which these are. */
export async function pageOfOwnCases(
  tx: Tx,
  filter: { id?: string; text?: string | null; itemCode?: string | null },
  args: PageArgs,
): Promise<Connection<OwnCaseRow>> {
  const size = pageSize(args);
  const values: unknown[] = [];
  const where = ['c.current_seq is not null'];
  const add = (condition: (n: string) => string, value: unknown): void => {
    values.push(value);
    where.push(condition(`$${String(values.length)}`));
  };
  if (filter.id !== undefined) add((n) => `c.id = ${n}::uuid`, filter.id);
  const like = searchText(filter.text, 'text');
  if (like !== null)
    add(
      (n) =>
        `lower(c.number || ' ' || coalesce(v.title || ' ' || v.facts || ' ' || v.grounds || ' ' || v.outcome || ' ' || v.lesson, c.title)) like ${n}`,
      like,
    );
  const items = `from typical_case_item i where i.case_id = c.id and i.seq = c.current_seq`;
  if (filter.itemCode) add((n) => `exists (select ${items} and i.item_code = ${n})`, filter.itemCode);
  const from = `from typical_case c left join typical_case_version v on v.case_id = c.id and v.seq = c.current_seq`;
  const counted = await readRows(
    tx,
    { n: col.int },
    `select count(c.id) as n ${from} where ${where.join(' and ')}`,
    values,
  );
  if (args.after) {
    const [on, id] = decodeCursor(args.after, ['day', 'id']);
    values.push(on, id);
    where.push(
      `(c.published_on, c.id) < ($${String(values.length - 1)}::date, $${String(values.length)}::uuid)`,
    );
  }
  const rows = await readRows(
    tx,
    OWN_CASE_ROW,
    `select c.id, c.office_id, c.number, c.title, c.current_seq as seq, c.published_on,
            c.withdrawn_on, c.withdraw_reason, v.facts, v.grounds, v.outcome, v.lesson, v.sha256,
            array(select i.item_version_id ${items} order by i.area_code, i.item_code) as item_version_ids
       ${from} where ${where.join(' and ')} order by c.published_on desc, c.id desc limit ${String(size + 1)}`,
    values,
  );
  return connection(rows, size, counted[0]?.n ?? 0, args, (row) => [row.publishedOn, row.id]);
}
