import type { OfficeActor } from '#libs/technique/kernel';
import { type RegionRange, rangeOf } from '#rules/reference/territory';

/**
 * The reader's territory, or a region in it; for a wider region only the reader's own part, and for one
 * elsewhere no rows. Totals are stored by the code of a whole territory, so the range must be a whole territory.
 */
export function rangeWithin(actor: OfficeActor, regionCode: string | null | undefined): RegionRange {
  const own = { lo: actor.regionLo, hi: actor.regionHi };
  if (!regionCode) return own;
  const asked = rangeOf(regionCode);
  return asked.lo <= own.lo && asked.hi >= own.hi ? own : asked;
}
