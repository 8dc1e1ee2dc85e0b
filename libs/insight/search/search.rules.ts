import { FINDING_SEARCH_KIND } from '#rules/supervision/findings';
import { ORDER_SEARCH_KIND } from '#rules/supervision/orders';
import { PLATFORM_SEARCH_KIND } from '#rules/supervision/platforms';
import { REPORT_SEARCH_KIND } from '#rules/supervision/reports';
import { type IndexedKind, ngramOf, ngramsOfTerm } from '#rules/technique/kernel';

/** What is found by n-grams. */
export const INDEXED_KINDS = [
  PLATFORM_SEARCH_KIND,
  FINDING_SEARCH_KIND,
  ORDER_SEARCH_KIND,
  REPORT_SEARCH_KIND,
] as const satisfies readonly IndexedKind[];
export type IndexedName = (typeof INDEXED_KINDS)[number]['name'];

/** The kinds of record in the order in which hits are shown. Typical cases are few: their own table is read. */
export const SEARCH_KINDS = [...INDEXED_KINDS.map(({ name }) => name), 'CASE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Hits of a kind are counted up to this limit; beyond it the result is "more". */
export const COUNTED = 50;
export const MAX_HITS = 8;

/** Where a kind is searched: under the rarest n-gram, which every hit must have. */
export interface Way {
  kind: IndexedName;
  gram: string;
}

/** Every fragment that the words of a query ask for, of every kind. */
export function ngramsToProbe(kinds: readonly IndexedName[], terms: readonly string[]): Way[] {
  const ngrams = [...new Set(terms.flatMap(ngramsOfTerm))];
  return INDEXED_KINDS.filter(({ name }) => kinds.includes(name)).flatMap((kind) =>
    ngrams.map((ngram) => ({ kind: kind.name, gram: ngramOf(kind, ngram) })),
  );
}

/** The limit of counting the records of an n-gram: with more it is common. */
export const COMMON = 300;

/** N-grams of kinds where every one is common, so that counting could not find the rarest. */
export function undecided(probes: readonly (Way & { n: number })[]): Way[] {
  return probes.filter(({ kind }) => {
    const mine = probes.filter((probe) => probe.kind === kind);
    return mine.length > 1 && mine.every(({ n }) => n >= COMMON);
  });
}

/** The rarest n-gram of each kind; none where an n-gram has no record, because then no record has them all. */
export function waysOf(probes: readonly (Way & { n: number })[]): Way[] {
  const best = new Map<IndexedName, Way & { n: number }>();
  for (const probe of probes) {
    const rarest = best.get(probe.kind);
    if (!rarest || probe.n < rarest.n) best.set(probe.kind, probe);
  }
  return [...best.values()].filter(({ n }) => n > 0).map(({ kind, gram }) => ({ kind, gram }));
}

export interface Candidate {
  id: string;
  folded: string;
}

/** The whole line first, then beginnings of lines, then the newest; ids are in the order of time. */
export function rank<T extends Candidate>(found: readonly T[], query: string): T[] {
  const grade = ({ folded }: Candidate): number => {
    if (folded.includes(`\n${query}\n`)) return 0;
    return folded.includes(`\n${query}`) ? 1 : 2;
  };
  const byId = new Map(found.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => grade(a) - grade(b) || (a.id < b.id ? 1 : -1));
}
