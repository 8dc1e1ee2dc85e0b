import { type SearchKind, ngramOf, ngramsOfTerm } from '#rules/technique/kernel';

/** Hits of a kind are counted up to here; beyond it there are "more". */
export const COUNTED = 50;
export const MAX_HITS = 8;

/** Where a kind is looked for: under the rarest fragment that every hit must stand under. */
export interface Way {
  kind: SearchKind;
  gram: string;
}

/** Every fragment that the words of a query ask for, of every kind. */
export function ngramsToProbe(kinds: readonly SearchKind[], terms: readonly string[]): Way[] {
  const grams = [...new Set(terms.flatMap(ngramsOfTerm))];
  return kinds.flatMap((kind) => grams.map((gram) => ({ kind, gram: ngramOf(kind, gram) })));
}

/** More under a fragment are not counted: it is common. */
export const COMMON = 300;

/** Fragments of kinds of which every one is common, so that counting did not tell which is the rarest. */
export function undecided(probes: readonly (Way & { n: number })[]): Way[] {
  return probes.filter(({ kind }) => {
    const mine = probes.filter((probe) => probe.kind === kind);
    return mine.length > 1 && mine.every(({ n }) => n >= COMMON);
  });
}

/** The rarest fragment of each kind; none where one of the fragments is nowhere, for then nothing has them all. */
export function waysOf(probes: readonly (Way & { n: number })[]): Way[] {
  const best = new Map<SearchKind, Way & { n: number }>();
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
