/** Takes the holiday schedule out of a package, once: packages answer for years they do not know, a table does not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const path = require.resolve('chinese-days').replace(/dist.*$/, 'dist/chinese-days.json');
const raw = JSON.parse(readFileSync(path, 'utf8')) as {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
};
const named = (value: string): [zh: string, en: string] => {
  const [en = '', zh = ''] = value.split(',');
  return [zh, en];
};
const FROM = '2019-01-01';
const inside = ([day]: [string, string]): boolean => day >= FROM;
const days = [
  ...Object.entries(raw.holidays)
    .filter(inside)
    .map(([day, v]) => [day, 'REST', ...named(v)]),
  ...Object.entries(raw.workdays)
    .filter(inside)
    .map(([day, v]) => [day, 'WORK', `${named(v)[0]}调休上班`, `Make-up day (${named(v)[1]})`]),
].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
const last = days.at(-1)?.[0]?.slice(0, 4) ?? '';
writeFileSync(
  new URL('../../libs/calendar/data/calendar.json', import.meta.url),
  `{
"source": "Yearly holiday schedules of the General Office of the State Council, as in the npm package chinese-days 1.5.7",
"sourceDate": "${last === '2026' ? '2025-11-04' : ''}",
"coveredFrom": "${FROM}",
"coveredTo": "${last}-12-31",
"days": [
${days.map((d) => JSON.stringify(d)).join(',\n')}
]
}
`,
);
console.log(`${days.length} days, covered to ${last}-12-31`);
