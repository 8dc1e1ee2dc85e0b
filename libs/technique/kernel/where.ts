/**
 * The condition that a column has one of a few words. The words are written into the text and not sent as a parameter, so
 * that an index with the same words in its own condition can be used.
 */
export function oneOf(column: string, words: readonly string[]): string {
  return `${column} in (${written(words)})`;
}

/** The condition that a column has none of a few words. */
export function noneOf(column: string, words: readonly string[]): string {
  return `${column} not in (${written(words)})`;
}

const written = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/** The bound of a range of regions. */
export const REGION_BOUND = /^[0-9]{6}$/;

/** Conditions joined by `and`, with their values. */
export class Where {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  value(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  /**
   * The codes of regions from `lo` to before `hi`, written into the text and not sent as parameters, so that a statement can
   * be planned once for a range; see `readInRange`.
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
