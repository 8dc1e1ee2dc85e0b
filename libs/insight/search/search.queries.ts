import { type RowOf, type Side, type Tx, col, readRows } from '#libs/technique/kernel';
import { PLATFORM_SEARCH_KIND } from '#rules/supervision/platforms';
import { ngramOf, prefixNgram, wholeLineNgram } from '#rules/technique/kernel';
import { COMMON, COUNTED, type Candidate, type IndexedName, type Way } from './search.rules.ts';

export interface Range {
  lo: string;
  hi: string;
}

const FOUND_ROW = {
  kind: col.text.as<IndexedName>(),
  platformId: col.uuid,
  number: col.text.orNull,
  title: col.text,
  more: col.textArray,
  id: col.uuid,
  folded: col.text,
};
export type Found = Candidate & RowOf<typeof FOUND_ROW>;

const COLUMNS = `d.id, d.kind, d.platform_id, d.number, d.title, d.more, d.folded`;

/** How many records there are for each n-gram, within the reader's territory. */
export async function probe(
  tx: Tx,
  ways: readonly Way[],
  range: Range | null,
): Promise<(Way & { n: number })[]> {
  const within = range ? 'and region_code >= $2 and region_code < $3' : '';
  const rows = await readRows(
    tx,
    { n: col.int },
    `select (select count(*) from (select from search_gram where gram = v.gram ${within} limit ${COMMON}) g) as n
       from unnest($1::text[]) with ordinality v(gram, i) order by v.i`,
    [ways.map((way) => way.gram), ...(range ? [range.lo, range.hi] : [])],
  );
  return ways.map((way, i) => ({ ...way, n: rows[i]?.n ?? 0 }));
}

interface Plan {
  'Plan Rows': number;
  Plans?: Plan[];
}

/** PostgreSQL's estimate of the records for each of some common n-grams, from its statistics and without counting. */
export async function expected(
  tx: Tx,
  ways: readonly Way[],
  range: Range | null,
): Promise<(Way & { n: number })[]> {
  if (ways.length < 2) return [];
  const from = range ? 2 : 0;
  const within = range ? 'and region_code >= $1 and region_code < $2' : '';
  const each = ways.map((_, i) => `select doc_id from search_gram where gram = $${i + from + 1} ${within}`);
  const [row] = await readRows(
    tx,
    { 'QUERY PLAN': col.jsonb.as<{ Plan: Plan }[]>() },
    `explain (format json) ${each.join(' union all ')}`,
    [...(range ? [range.lo, range.hi] : []), ...ways.map((way) => way.gram)],
  );
  const plans = row?.['QUERY PLAN'][0]?.Plan.Plans ?? [];
  // never fewer than were counted, or the n-gram would seem to be absent
  return ways.map((way, i) => ({ ...way, n: Math.max(COMMON, plans[i]?.['Plan Rows'] ?? COMMON) }));
}

/** A separate branch for each n-gram, so that PostgreSQL plans each one for its own frequency. */
async function newest(
  tx: Tx,
  ways: readonly { gram: string; texts: readonly string[]; limit: number }[],
  range: Range | null,
): Promise<Found[]> {
  if (ways.length === 0) return [];
  const values: unknown[] = range ? [range.lo, range.hi] : [];
  const value = (of: string): string => `$${values.push(of)}`;
  const within = range ? 'and g.region_code >= $1 and g.region_code < $2' : '';
  const branches = ways.map(({ gram, texts, limit }) => {
    const holds = texts.map((text) => `and strpos(d.folded, ${value(text)}) > 0`).join(' ');
    // one index look-up per record and n-gram: for a join the planner may scan all records to find the newest few
    return `(select d.* from search_gram g
              cross join lateral (select ${COLUMNS} from search_doc d where d.id = g.doc_id ${holds} offset 0) d
              where g.gram = ${value(gram)} ${within} order by g.doc_id desc limit ${limit})`;
  });
  return readRows(tx, FOUND_ROW, branches.join(' union all '), values);
}

/** The newest hits of each kind, one more than the limit of counting. */
export async function hits(
  tx: Tx,
  ways: readonly Way[],
  terms: readonly string[],
  range: Range | null,
): Promise<Found[]> {
  return newest(
    tx,
    ways.map(({ gram }) => ({ gram, texts: terms, limit: COUNTED + 1 })),
    range,
  );
}

/** Platforms with a whole line, or the beginning of one, equal to the text; needed where the newest hits may not include them. */
export async function firstPlatforms(
  tx: Tx,
  query: string,
  first: number,
  range: Range | null,
): Promise<Found[]> {
  const ways = [
    { gram: ngramOf(PLATFORM_SEARCH_KIND, wholeLineNgram(query)), texts: [`\n${query}\n`], limit: first },
    { gram: ngramOf(PLATFORM_SEARCH_KIND, prefixNgram(query)), texts: [`\n${query}`], limit: first },
  ];
  return newest(tx, ways, range);
}

/** All records of the reader's own platforms that contain all the words. */
export async function ownHits(
  tx: Tx,
  kinds: readonly IndexedName[],
  terms: readonly string[],
): Promise<Found[]> {
  const holds = terms.map((_, i) => `and strpos(d.folded, $${i + 2}) > 0`).join(' ');
  return readRows(
    tx,
    FOUND_ROW,
    `select ${COLUMNS} from (
       select ${COLUMNS}, row_number() over (partition by d.kind order by d.id desc) as n
         from search_doc d where d.kind = any($1::text[]) ${holds}) d
      where n <= ${COUNTED + 1}`,
    [kinds, ...terms],
  );
}

const STANDING_ROW = {
  id: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  state: col.text,
  orderId: col.uuid.orNull,
  year: col.int.orNull,
};
export type Standing = RowOf<typeof STANDING_ROW>;

/** The current name of the platform and state of each record. A new kind of record adds its table here. */
export async function standings(
  tx: Tx,
  found: readonly { id: string; platformId: string }[],
): Promise<Map<string, Standing>> {
  const rows = await readRows(
    tx,
    STANDING_ROW,
    `select h.id, p.name as platform_name, p.region_code, coalesce(f.state, o.state, r.state, p.state) as state,
            f.order_id, r.year
       from unnest($1::uuid[], $2::uuid[]) h(id, platform_id)
       join platform p on p.id = h.platform_id
       left join finding f on f.id = h.id
       left join rectification_order o on o.id = h.id
       left join annual_report r on r.id = h.id`,
    [found.map((one) => one.id), found.map((one) => one.platformId)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

const FOUND_CASE_ROW = {
  id: col.uuid,
  number: col.text.orNull,
  title: col.text.notNull,
  state: col.text,
  office: col.text,
  officeEn: col.text,
};
export type FoundCase = RowOf<typeof FOUND_CASE_ROW>;

/** Only the own office sees a working text; row security hides it from other offices, and the statement for platforms has no join to it. */
const OF_OFFICES = `select c.*, coalesce(d.title, c.title) as called, coalesce(d.facts, v.facts) as facts, coalesce(d.lesson, v.lesson) as lesson,
         case when d.case_id is not null then c.state when c.withdrawn_on is null then 'PUBLISHED' else 'WITHDRAWN' end as shown
    from typical_case c left join typical_case_draft d on d.case_id = c.id
    left join typical_case_version v on v.case_id = c.id and v.seq = c.current_seq and c.withdrawn_on is null
   where c.state <> 'DROPPED' and coalesce(d.title, c.title) is not null`;
const OF_READERS = `select c.id, c.number, c.office_id, c.published_on, c.title as called, v.facts, v.lesson,
         case when c.withdrawn_on is null then 'PUBLISHED' else 'WITHDRAWN' end as shown
    from typical_case c left join typical_case_version v on v.case_id = c.id and v.seq = c.current_seq and c.withdrawn_on is null`;

/**
 * Typical cases, the newest first: they are few and belong to no platform, so they are read directly and have no n-grams in the
 * index. Row security decides which: all of the own office, and of the others those published to the reader.
 */
export async function cases(tx: Tx, terms: readonly string[], side: Side): Promise<FoundCase[]> {
  const holds = terms.map((_, i) => `and strpos(c.folded, $${i + 1}) > 0`).join(' ');
  return readRows(
    tx,
    FOUND_CASE_ROW,
    `select c.id, c.number, c.called as title, c.shown as state, o.name as office, o.name_en as office_en
       from (select c.*, lower(concat_ws(chr(10), translate(c.number, '〔〕 ', ''), c.called, c.facts, c.lesson)) as folded
               from (${side === 'OFFICE' ? OF_OFFICES : OF_READERS}) c) c
       join office o on o.id = c.office_id where true ${holds}
      order by ${side === 'OFFICE' ? 'c.created_at' : 'c.published_on'} desc, c.id desc limit ${COUNTED + 1}`,
    [...terms],
  );
}
