/** A region and all below it: codes from `lo`, before `hi`, compared as text. */
export interface RegionRange {
  lo: string;
  hi: string;
}

/** The nation: every code. */
export const NATION: RegionRange = { lo: '000000', hi: '999999' };

/**
 * The half-open range of GB/T 2260 codes of a region and all below it. The level follows from the code's trailing
 * zeros; a county-level city that stands directly under a province (429004) is a range of itself.
 * @throws RangeError when the code is not six digits
 */
export function regionRange(code: string): RegionRange {
  if (!/^[0-9]{6}$/.test(code)) throw new RangeError('a region code has six digits');
  const step = code.endsWith('0000') ? 10_000 : code.endsWith('00') ? 100 : 1;
  return { lo: code, hi: String(Number(code) + step).padStart(6, '0') };
}

export function isWithin(range: RegionRange, code: string): boolean {
  return code >= range.lo && code < range.hi;
}
