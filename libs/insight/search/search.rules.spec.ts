import {
  COMMON,
  INDEXED_KINDS,
  SEARCH_KINDS,
  ngramsToProbe,
  rank,
  undecided,
  waysOf,
} from './search.rules.ts';

describe('the kinds of record', () => {
  it('have each a name and a letter of their own', () => {
    expect(new Set(INDEXED_KINDS.map(({ letter }) => letter)).size).toBe(INDEXED_KINDS.length);
    expect(new Set(SEARCH_KINDS).size).toBe(INDEXED_KINDS.length + 1);
    for (const { letter } of INDEXED_KINDS) expect(letter).toMatch(/^[A-Z]$/);
  });
});

describe('the way of a search', () => {
  it('asks for the fragments of every kind', () => {
    expect(ngramsToProbe(['PLATFORM', 'ORDER'], ['云杉网'])).toEqual([
      { kind: 'PLATFORM', gram: 'P云杉' },
      { kind: 'PLATFORM', gram: 'P杉网' },
      { kind: 'ORDER', gram: 'O云杉' },
      { kind: 'ORDER', gram: 'O杉网' },
    ]);
  });

  it('uses the rarest n-gram, and finds nothing when one is missing', () => {
    const probes = [
      { kind: 'PLATFORM', gram: 'P云杉', n: 300 },
      { kind: 'PLATFORM', gram: 'P杉网', n: 4 },
      { kind: 'ORDER', gram: 'O云杉', n: 300 },
      { kind: 'ORDER', gram: 'O杉网', n: 0 },
    ] as const;
    expect(waysOf(probes)).toEqual([{ kind: 'PLATFORM', gram: 'P杉网' }]);
    expect(waysOf([])).toEqual([]);
  });

  it('asks for estimates only where all n-grams of a kind are common', () => {
    const probes = [
      { kind: 'PLATFORM', gram: 'P云杉', n: COMMON },
      { kind: 'PLATFORM', gram: 'P杉网', n: 4 },
      { kind: 'ORDER', gram: 'O云杉', n: COMMON },
      { kind: 'ORDER', gram: 'O杉网', n: COMMON },
      { kind: 'FINDING', gram: 'F云杉', n: COMMON },
    ] as const;
    expect(undecided(probes).map(({ gram }) => gram)).toEqual(['O云杉', 'O杉网']);
  });

  it('puts whole lines first, then beginnings, then the newest, each once', () => {
    const of = (id: string, folded: string): { id: string; folded: string } => ({
      id,
      folded: `\n${folded}\n`,
    });
    const [whole, start, late, early] = [of('1', '杉'), of('2', '杉网'), of('9', '云杉'), of('3', '云杉')];
    expect(rank([early, late, whole, start, late], '杉')).toEqual([whole, start, late, early]);
  });
});
