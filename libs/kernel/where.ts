/** Conditions joined by `and`, with the values they speak of. */
export class Where {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  value(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }

  and(condition: string): void {
    this.conditions.push(`(${condition})`);
  }

  toString(): string {
    return this.conditions.join(' and ');
  }
}
