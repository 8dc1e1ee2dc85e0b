/**
 * A column that holds one of a few words, as a condition. The words are written out rather than sent as a parameter, so
 * that an index whose own condition names the same words can be used.
 */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} in (${written(words)})`;
}

/** A column that holds none of a few words. */
export function noneOf(column: string, words: readonly string[]): string {
  return `${column} not in (${written(words)})`;
}

const written = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The bound of a range of regions. */
export const REGION_BOUND = /^[0-9]{6}$/;

/** Conditions joined by `and`, with the values they speak of. */
export class Where {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  value(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /**
   * The codes of regions from `lo` to before `hi`, written out rather than sent as parameters, so that a statement can be
   * planned once for a range; see `readInRange`.
   */
  range(column: string, { lo, hi }: { lo: string; hi: string }): void {
    if (!REGION_BOUND.test(lo) || !REGION_BOUND.test(hi)) throw new Error('region bound is not six digits');
    this.and(`${column} >= '${lo}' and ${column} < '${hi}'`);
  }

  and(condition: string): void {
    this.conditions.push(`(${condition})`);
  }

  toString(): string {
    return this.conditions.join(' and ');
  }
}
