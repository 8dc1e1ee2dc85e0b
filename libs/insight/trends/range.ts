import type { OfficeActor } from '#libs/technique/kernel';
import { type RegionRange, rangeOf } from '#rules/reference/territory';

/**
 * The territory of whoever asks, or a region in it; of a wider one as much as is the asker's own, and one that lies
 * elsewhere shows no rows. Sums stand under the code of a whole territory, so the range must be that of one.
 */
export function rangeWithin(actor: OfficeActor, regionCode: string | null | undefined): RegionRange {
  const own = { lo: actor.regionLo, hi: actor.regionHi };
  if (!regionCode) return own;
  const asked = rangeOf(regionCode);
  return asked.lo <= own.lo && asked.hi >= own.hi ? own : asked;
}
