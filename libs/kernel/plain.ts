import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Chosen columns of the rows of a query over one table, as plain objects: for fifty rows `getMany` takes as long as
 * PostgreSQL does, and times that nobody reads are parsed as well. `more` are selections besides.
 */
export async function plainRows<T extends ObjectLiteral, K extends keyof T & string, M extends string>(
  query: SelectQueryBuilder<T>,
  keys: readonly K[],
  more: Readonly<Record<M, string>>,
): Promise<(Pick<T, K> & Record<M, string>)[]> {
  const main = query.expressionMap.mainAlias;
  if (!main) throw new Error('a query over nothing');
  const columns = keys.map((key) => {
    const column = main.metadata.findColumnWithPropertyName(key);
    if (!column) throw new Error(`no column for ${key}`);
    return [key, column.databaseName] as const;
  });
  query.select(columns.map(([key, column]) => `${main.name}.${column} as "${key}"`));
  for (const [key, selection] of Object.entries<string>(more)) query.addSelect(`${selection} as "${key}"`);
  return query.getRawMany();
}
