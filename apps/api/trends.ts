import 'reflect-metadata';
import { type Difference, differences, holdAggregation, rebuild } from '#libs/insight/trends';
import { asOwner } from './owner.ts';

/** Compares the roll-ups with a count of the records, in one snapshot, while the application runs. */
export async function verifyTrends(url: string): Promise<Difference[]> {
  return asOwner(url, (source) => source.transaction('REPEATABLE READ', differences));
}

/** Rebuilds the roll-ups from the records while acts continue. Readers see the old ones until it is done. */
export async function rebuildTrends(url: string): Promise<void> {
  await asOwner(url, async (source) => {
    // the aggregation is blocked before the snapshot is taken, or it would add what the snapshot counted already
    const holder = source.createQueryRunner();
    await holder.connect();
    try {
      await holder.startTransaction();
      await holdAggregation(holder.manager);
      await source.transaction('REPEATABLE READ', rebuild);
    } finally {
      await holder.rollbackTransaction();
      await holder.release();
    }
  });
}
