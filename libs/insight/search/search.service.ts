import { Injectable } from '@nestjs/common';
import {
  Db,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  type Side,
  type Text,
  type Tx,
  fold,
  isSearchable,
  requiredText,
  termsOf,
} from '#libs/technique/kernel';
import { regionRange } from '#rules/reference/territory';
import * as queries from './search.queries.ts';
import {
  COUNTED,
  type IndexedName,
  MAX_HITS,
  SEARCH_KINDS,
  type SearchKind,
  ngramsToProbe,
  rank,
  undecided,
  waysOf,
} from './search.rules.ts';

export interface Asked {
  text: string;
  kinds: readonly SearchKind[] | null;
  first: number | null;
  regionCode?: string | null;
}

export interface Hit {
  id: string;
  kind: SearchKind;
  number: string | null;
  title: string;
  matched: string | null;
  state: string;
  orderId: string | null;
  year: number | null;
  platform: { id: string; name: string; regionCode: string } | null;
  officeName: Text | null;
}

export interface Group {
  kind: SearchKind;
  hits: Hit[];
  total: number;
  more: boolean;
}

interface Query {
  terms: string[];
  whole: string;
  /** Those that are found by n-grams. */
  kinds: IndexedName[];
  cases: boolean;
  first: number;
}

/** Finds records by parts of their names and numbers, within the reader's territory. */
@Injectable()
export class SearchService {
  constructor(private readonly db: Db) {}

  /** @throws Refusal REQUIRED, TOO_LONG, SEARCH_TOO_SHORT, INVALID_VALUE, UNKNOWN_REGION */
  async search(actor: OfficeActor, asked: Asked): Promise<Group[]> {
    const query = queryOf(asked);
    const range = rangeOf(asked.regionCode ?? null);
    return this.db.tx(actor, async (tx) => {
      const probes = await queries.probe(tx, ngramsToProbe(query.kinds, query.terms), range);
      const common = await queries.expected(tx, undecided(probes), range);
      const known = probes.map((one) => common.find(({ gram }) => gram === one.gram) ?? one);
      const found = await queries.hits(tx, waysOf(known), query.terms, range);
      const platforms = found.filter((one) => one.kind === 'PLATFORM').length;
      // among very many hits the newest need not include the best
      const best =
        platforms > COUNTED ? await queries.firstPlatforms(tx, query.whole, query.first, range) : [];
      return [
        ...(await this.groups(tx, query, [...best, ...found])),
        ...(await this.cases(tx, query, 'OFFICE')),
      ];
    });
  }

  /** The same for records of the reader's own platforms. @throws Refusal as `search` */
  async own(actor: PlatformActor, asked: Asked): Promise<Group[]> {
    const query = queryOf(asked);
    return this.db.tx(actor, async (tx) => {
      const found = await queries.ownHits(tx, query.kinds, query.terms);
      return [...(await this.groups(tx, query, found)), ...(await this.cases(tx, query, 'PLATFORM'))];
    });
  }

  private async cases(tx: Tx, query: Query, side: Side): Promise<Group[]> {
    if (!query.cases) return [];
    const found = await queries.cases(tx, query.terms, side);
    if (found.length === 0) return [];
    const hits = found.slice(0, query.first).map(({ office, officeEn, ...one }): Hit => {
      const officeName = { zh: office, en: officeEn };
      return { ...one, kind: 'CASE', matched: null, orderId: null, year: null, platform: null, officeName };
    });
    return [{ kind: 'CASE', hits, total: Math.min(found.length, COUNTED), more: found.length > COUNTED }];
  }

  private async groups(tx: Tx, query: Query, found: readonly queries.Found[]): Promise<Group[]> {
    const kinds = query.kinds.map((kind) => {
      const ranked = rank(
        found.filter((one) => one.kind === kind),
        query.whole,
      );
      return { kind, ranked, shown: ranked.slice(0, query.first) };
    });
    const shown = kinds.flatMap((group) => group.shown);
    if (shown.length === 0) return [];
    const standing = await queries.standings(tx, shown);
    return kinds.flatMap(({ kind, ranked, shown: mine }) => {
      const hits = mine.flatMap((one) => {
        const now = standing.get(one.id);
        return now ? [hitOf(one, now, query.terms)] : [];
      });
      const more = ranked.length > COUNTED;
      return hits.length > 0 ? [{ kind, hits, total: more ? COUNTED : ranked.length, more }] : [];
    });
  }
}

function hitOf(found: queries.Found, now: queries.Standing, terms: readonly string[]): Hit {
  const { id, kind, number, title, more, platformId } = found;
  const missing = terms.filter((term) => ![number ?? '', title].some((line) => fold(line).includes(term)));
  const matched = more.find((line) => missing.some((term) => fold(line).includes(term))) ?? null;
  const platform = { id: platformId, name: now.platformName, regionCode: now.regionCode };
  const { state, orderId, year } = now;
  return { id, kind, number, title, matched, state, orderId, year, platform, officeName: null };
}

function queryOf({ text, kinds, first }: Asked): Query {
  const terms = termsOf(requiredText(text, 'text', 100));
  if (!isSearchable(terms)) throw new Refusal('SEARCH_TOO_SHORT', { field: 'text' });
  const size = first ?? MAX_HITS;
  if (size < 1 || size > MAX_HITS)
    throw new Refusal('INVALID_VALUE', {
      field: 'first',
      params: { field: 'first', detail: `1–${MAX_HITS}` },
    });
  const wanted = kinds?.length ? new Set(kinds) : null;
  const asked = SEARCH_KINDS.filter((kind) => wanted?.has(kind) ?? true);
  const kept = asked.filter((kind) => kind !== 'CASE');
  const query = { terms: terms.slice(0, 8), whole: fold(text), first: size };
  return { ...query, kinds: kept, cases: kept.length < asked.length };
}

function rangeOf(regionCode: string | null): queries.Range | null {
  if (regionCode === null) return null;
  if (!/^[0-9]{6}$/.test(regionCode))
    throw new Refusal('UNKNOWN_REGION', { field: 'regionCode', params: { code: regionCode } });
  return regionRange(regionCode);
}
