import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { NATION, isWithin, regionRange } from './regions.rules.ts';

type Row = [code: string, name: string, level: string, parent: string | null, nameEn: string];
const { regions } = JSON.parse(readFileSync(new URL('./data/regions.json', import.meta.url), 'utf8')) as {
  regions: Row[];
};
const byCode = new Map(regions.map((row) => [row[0], row]));

function ancestors(code: string): string[] {
  const parent = byCode.get(code)?.[3] ?? null;
  return parent === null ? [] : [parent, ...ancestors(parent)];
}

describe('the range of a region', () => {
  it.each([
    ['a province', '330000', '330000', '340000'],
    ['a city', '330100', '330100', '330200'],
    ['a district', '330106', '330106', '330107'],
    ['a district before a round number', '330199', '330199', '330200'],
    ['a municipality', '110000', '110000', '120000'],
    ['a district of a municipality', '110101', '110101', '110102'],
    ['a county of Chongqing', '500240', '500240', '500241'],
    ['a county-level city under its province', '429004', '429004', '429005'],
    ['a city without districts', '441900', '441900', '442000'],
    ['Macao', '820000', '820000', '830000'],
    ['the nation', '000000', '000000', '999999'],
    ['a code that cannot occur', '990000', '990000', '999999'],
  ])('of %s', (_what, code, lo, hi) => {
    expect(regionRange(code)).toEqual({ lo, hi });
  });

  it('begins with the region itself and ends before the next', () => {
    const range = regionRange('330106');
    expect(['330105', '330106', '330107'].map((code) => isWithin(range, code))).toEqual([false, true, false]);
    expect(isWithin(regionRange('330000'), '340000')).toBe(false);
  });

  it.each(['', '33', '33010', '3301060', '33010a', ' 33010', '330106\n', '３３０１０６'])(
    'refuses %j, which is not six digits',
    (code) => {
      expect(() => regionRange(code)).toThrow(RangeError);
    },
  );

  it('never ends before it begins, whatever the digits', () => {
    const code = fc.integer({ min: 0, max: 999_999 }).map((n) => String(n).padStart(6, '0'));
    fc.assert(
      fc.property(code, (c) => {
        const { lo, hi } = regionRange(c);
        expect(lo <= hi && hi.length === 6).toBe(true);
      }),
    );
  });

  it('holds every region within each of its ancestors and within the nation', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), ([code]) => {
        expect(isWithin(NATION, code)).toBe(true);
        for (const above of [code, ...ancestors(code)]) expect(isWithin(regionRange(above), code)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps every region out of all others of its level, and out of all it does not belong to', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), fc.constantFrom(...regions), ([code], [other]) => {
        const belongs = other === code || ancestors(code).includes(other);
        expect(isWithin(regionRange(other), code)).toBe(belongs);
      }),
      { numRuns: 5_000 },
    );
  });

  it('lets no two regions of a level overlap', () => {
    for (const level of ['PROVINCE', 'CITY', 'DISTRICT']) {
      const ranges = regions.filter((row) => row[2] === level).map(([code]) => regionRange(code));
      ranges.slice(1).forEach((range, i) => {
        expect(range.lo >= (ranges[i]?.hi ?? '')).toBe(true);
      });
    }
  });
});
