import { readFileSync } from 'node:fs';
import { isWithin, regionRange } from './regions.rules.ts';

type Row = [code: string, name: string, level: string, parent: string | null, nameEn: string];
interface Abolished {
  code: string;
  name: string;
  nameEn: string;
  level: string;
  parent: string;
  abolished: boolean;
  validTo: string | null;
  successors: string[];
}
const { regions, abolished } = JSON.parse(
  readFileSync(new URL('./data/regions.json', import.meta.url), 'utf8'),
) as { regions: Row[]; abolished: Abolished[] };
const byCode = new Map(regions.map((row) => [row[0], row]));
const ofLevel = (level: string): Row[] => regions.filter((row) => row[2] === level);
const below = (code: string): Row[] => regions.filter((row) => row[3] === code);

describe('the list of regions', () => {
  // the Ministry's count at the end of 2024, which is that of October 2025; Jinmen is included
  it('has as many regions of each level as the Ministry of Civil Affairs counts', () => {
    expect(ofLevel('PROVINCE')).toHaveLength(34);
    expect(ofLevel('CITY')).toHaveLength(333);
    expect(ofLevel('DISTRICT')).toHaveLength(2846);
  });

  it('is sorted, with no code twice, also not among the abolished', () => {
    const codes = regions.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    const all = [...codes, ...abolished.map((a) => a.code)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('gives every region but a province an active parent of a higher level', () => {
    for (const [code, , level, parent] of regions) {
      if (level === 'PROVINCE') expect(parent).toBeNull();
      else {
        const above = byCode.get(parent ?? '');
        expect(above?.[2] === 'PROVINCE' || (level === 'DISTRICT' && above?.[2] === 'CITY')).toBe(true);
        expect(isWithin(regionRange(parent ?? ''), code)).toBe(true);
      }
    }
  });

  it('gives every code the zeros of its level', () => {
    const shape: Record<string, RegExp> = { PROVINCE: /0000$/, CITY: /(?!00)..00$/, DISTRICT: /(?!00)..$/ };
    for (const [code, , level] of regions) expect(code).toMatch(shape[level] ?? /^$/);
  });

  it('has no pseudo-cities, towns or zones', () => {
    const names = regions.map(([, name]) => name);
    expect(
      names.filter((name) => /^(市辖区|县)$|直辖县|[镇乡]$|街道|开发区|工业园|管委会|委员会/.test(name)),
    ).toEqual([]);
    for (const code of ['110100', '429000', '469000', '500200', '659000', '419000', '320571', '320112']) {
      expect(byCode.has(code)).toBe(false);
    }
  });

  it.each([
    ['330000', '浙江省', 'PROVINCE', null, 'Zhejiang'],
    ['610000', '陕西省', 'PROVINCE', null, 'Shaanxi'],
    ['140000', '山西省', 'PROVINCE', null, 'Shanxi'],
    ['150000', '内蒙古自治区', 'PROVINCE', null, 'Inner Mongolia'],
    ['810000', '香港特别行政区', 'PROVINCE', null, 'Hong Kong'],
    ['330100', '杭州市', 'CITY', '330000', 'Hangzhou'],
    ['330106', '西湖区', 'DISTRICT', '330100', 'Xihu District'],
    ['330112', '临安区', 'DISTRICT', '330100', "Lin'an District"],
    ['330113', '临平区', 'DISTRICT', '330100', 'Linping District'],
    ['330382', '乐清市', 'DISTRICT', '330300', 'Yueqing'],
    ['110101', '东城区', 'DISTRICT', '110000', 'Dongcheng District'],
    ['500240', '石柱土家族自治县', 'DISTRICT', '500000', 'Shizhu Tujiazu Autonomous County'],
    ['429004', '仙桃市', 'DISTRICT', '420000', 'Xiantao'],
    ['429021', '神农架林区', 'DISTRICT', '420000', 'Shennongjia Forestry District'],
    ['469001', '五指山市', 'DISTRICT', '460000', 'Wuzhishan'],
    ['659012', '白杨市', 'DISTRICT', '650000', 'Baiyang'],
    ['653228', '和康县', 'DISTRICT', '653200', 'Hekang County'],
    ['653229', '和安县', 'DISTRICT', '653200', "He'an County"],
    ['222400', '延边朝鲜族自治州', 'CITY', '220000', 'Yanbian Chaoxianzu Prefecture'],
    ['540481', '米林市', 'DISTRICT', '540400', 'Milin'],
  ])('has %s %s', (code, name, level, parent, nameEn) => {
    expect(byCode.get(code)).toEqual([code, name, level, parent, nameEn]);
  });

  it.each(['441900', '442000', '460400', '620200', '710000', '810000', '820000'])(
    'puts nothing below %s',
    (code) => {
      expect(byCode.has(code)).toBe(true);
      expect(below(code)).toEqual([]);
    },
  );

  it('names every region in letters, a new syllable that begins with a vowel set off', () => {
    for (const [, , , , nameEn] of regions) expect(nameEn).toMatch(/^[A-Z][a-zü']*( \(?[A-Z][a-zü']*\)?)*$/);
  });
});

describe('the abolished codes', () => {
  it('are below active regions, and their successors are active and near', () => {
    expect(abolished).toHaveLength(22);
    for (const { code, abolished: ended, level, parent, validTo, successors } of abolished) {
      expect(ended).toBe(true);
      expect(level).toBe('DISTRICT');
      expect(byCode.has(parent)).toBe(true);
      expect(validTo === null || /^20[0-2]\d-\d\d-\d\d$/.test(validTo)).toBe(true);
      expect(successors).not.toEqual([]);
      for (const next of successors) expect(byCode.get(next)?.[3]).toBe(parent);
      expect(isWithin(regionRange(parent), code)).toBe(true);
    }
  });

  it.each([
    ['330103', '下城区', '2021-04-09', ['拱墅区']],
    // its east went to the new 钱塘区
    ['330104', '江干区', '2021-04-09', ['上城区', '钱塘区']],
    ['350681', '龙海市', null, ['龙海区']],
    ['350625', '长泰县', null, ['长泰区']],
    ['410306', '吉利区', null, ['孟津区']],
    ['540530', '错那县', '2023-04-03', ['错那市']],
    ['320611', '港闸区', null, ['崇川区']],
  ])('of %s %s', (code, name, validTo, next) => {
    const row = abolished.find((a) => a.code === code);
    expect(row).toMatchObject({ name, validTo });
    expect(row?.successors.map((s) => byCode.get(s)?.[1])).toEqual(next);
  });

  it('keep the first digits in their successors, unless they were merged into a neighbour', () => {
    const stem = (name = ''): string => name.replace(/[市区县]$/, '').slice(0, 2);
    const merged = ['320611', '330103', '330104', '350402', '370634', '410306'];
    for (const { code, name, successors } of abolished.filter((a) => !merged.includes(a.code))) {
      const next = byCode.get(successors[0] ?? '')?.[1];
      expect([code, stem(next).slice(0, stem(name).length)]).toEqual([code, stem(name)]);
    }
  });
});
