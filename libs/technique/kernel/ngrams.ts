/** A kind of record that is found by the n-grams of its texts. Each slice declares its own. */
export interface IndexedKind<Name extends string = string> {
  readonly name: Name;
  /** The first character of each n-gram of the kind in the index; no two kinds have the same. */
  readonly letter: string;
  /** Whether a record is also found by each whole line and each beginning, so that these are first among many hits. */
  readonly byWholeLine: boolean;
}

/** The searchable texts of a record. `more` has those besides its number and title. */
export interface SearchText {
  kind: IndexedKind;
  number: string | null;
  title: string;
  more: readonly string[];
}

/** Full and half width, and upper and lower case, are equal; only letters and digits are kept. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The folded lines of a record, each between line ends: no n-gram spans two lines. */
export function foldedText({ number, title, more }: Omit<SearchText, 'kind'>): string {
  const lines = [number ?? '', title, ...more].map(fold).filter((line) => line !== '');
  return `\n${[...new Set(lines)].join('\n')}\n`;
}

const windows = (line: string, size: number): string[] => {
  const points = [...line];
  return points.slice(size - 1).map((_, i) => points.slice(i, i + size).join(''));
};
const isAscii = (text: string): boolean => /^[a-z0-9]+$/.test(text);

/** Latin letters and digits form n-grams of three: two digits would occur in every other code. */
const pairs = (line: string): string[] => windows(line, 2);
const codes = (line: string): string[] => windows(line, 3).filter(isAscii);

/**
 * The n-grams of a record in the index. A number (F-2026-0012) has n-grams of three only.
 */
export function ngramsOf(record: SearchText): string[] {
  const { kind, number, title, more } = record;
  const ngrams = new Set<string>();
  const numbered = fold(number ?? '');
  for (const ngram of [...pairs(numbered).filter((pair) => !isAscii(pair)), ...codes(numbered)])
    ngrams.add(ngram);
  for (const line of [title, ...more].map(fold)) {
    for (const ngram of [...pairs(line), ...codes(line)]) ngrams.add(ngram);
    if (!kind.byWholeLine) continue;
    const start = windows(line, 2)[0];
    if (start !== undefined) ngrams.add(prefixNgram(start)).add(wholeLineNgram(line));
  }
  return [...ngrams].map((ngram) => ngramOf(kind, ngram));
}

export const ngramOf = ({ letter }: IndexedKind, ngram: string): string => letter + ngram;
export const wholeLineNgram = (line: string): string => `=${line}`;
export const prefixNgram = (term: string): string => `^${[...term].slice(0, 2).join('')}`;

/** The n-grams that every record with this normalised term has; none for a single character. */
export function ngramsOfTerm(term: string): string[] {
  const found = new Set([...codes(term), ...pairs(term).filter((pair) => !isAscii(pair))]);
  return found.size > 0 ? [...found] : pairs(term);
}

/** The words of a query, normalised. */
export function termsOf(text: string): string[] {
  const words = text.normalize('NFKC').split(/\s+/);
  return [...new Set(words.map(fold).filter((term) => term !== ''))];
}

/** At least two characters: a single one would match almost everything. */
export const isSearchable = (terms: readonly string[]): boolean => terms.some((term) => [...term].length > 1);
