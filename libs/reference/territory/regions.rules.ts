import { Refusal } from '#rules/technique/kernel';

export const REGION_LEVELS = ['PROVINCE', 'CITY', 'DISTRICT'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** A region and all below it: codes from `lo`, before `hi`, compared as text. */
export interface RegionRange {
  lo: string;
  hi: string;
}

/** The nation: every code. GB/T 2260 has no code that begins with 99. */
export const NATION: RegionRange = { lo: '000000', hi: '999999' };

/**
 * The half-open range of GB/T 2260 codes of a region and all below it. The level follows from the code's trailing
 * zeros; a county-level city directly under a province (429004) is a range of itself.
 * @throws RangeError when the code is not six digits
 */
export function regionRange(code: string): RegionRange {
  if (!/^[0-9]{6}$/.test(code)) throw new RangeError('a region code has six digits');
  if (code === NATION.lo) return NATION;
  const step = code.endsWith('0000') ? 10_000 : code.endsWith('00') ? 100 : 1;
  // never seven digits: as text they would sort before `lo`
  return { lo: code, hi: String(Math.min(Number(code) + step, 999_999)).padStart(6, '0') };
}

/** The range of a code in a request. @throws Refusal UNKNOWN_REGION when it is not six digits */
export function rangeOf(code: string, field = 'regionCode'): RegionRange {
  if (!/^[0-9]{6}$/.test(code))
    throw new Refusal('UNKNOWN_REGION', { field, params: { code: code.slice(0, 20) } });
  return regionRange(code);
}

/** As `rangeOf`, or of the region alone, without what lies below it. @throws Refusal UNKNOWN_REGION */
export function rangeAsked(
  code: string,
  exact: boolean | null | undefined,
  field = 'regionCode',
): RegionRange {
  const range = rangeOf(code, field);
  return exact === true ? itselfOnly(range.lo) : range;
}

/** A region alone, without the regions below it: places that its own office supervises and that are in none of its parts. */
export function itselfOnly(code: string): RegionRange {
  return { lo: code, hi: String(Math.min(Number(code) + 1, 999_999)).padStart(6, '0') };
}

export function isWithin(range: RegionRange, code: string): boolean {
  return code >= range.lo && code < range.hi;
}
