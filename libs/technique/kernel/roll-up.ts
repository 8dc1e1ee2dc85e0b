import { snakeCase } from './naming.ts';
import { type Delta, type RollUp, condense } from './roll-up.rules.ts';
import { type Tx, sendRows } from './pipelined-client.ts';

/**
 * Writes an act's deltas in the act's own transaction: inserts only, so that no two acts wait for one row. They are
 * added up in the background; until then readers add them themselves. Counts of other slices stay 0 in these rows.
 */
export async function rollUp<R extends RollUp>(tx: Tx, of: R, deltas: readonly Delta<R>[]): Promise<void> {
  const columns = ['platform_id', 'region_code', 'day', ...of.keys.map(snakeCase), ...of.counts];
  const rows = condense(of, deltas).map(({ keys, counts }) => [...keys, ...counts]);
  await sendRows(tx, 'trend_delta', columns, rows);
}
