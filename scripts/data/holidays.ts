/**
 * Copies the holiday schedule from a package into a table, once: packages return days even for years without a schedule.
 * Usage: node scripts/data/holidays.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { weekday } from '../../libs/technique/kernel/civil-date.ts';

const require = createRequire(import.meta.url);
const path = require.resolve('chinese-days').replace(/dist.*$/, 'dist/chinese-days.json');
const raw = JSON.parse(readFileSync(path, 'utf8')) as {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
};

const FROM = '2019-01-01';
const TO = '2026-12-31';
/** The day on which the General Office of the State Council published the schedule of the last year covered. */
const PUBLISHED = '2025-11-04';

type Day = [date: string, kind: 'REST' | 'WORK', nameZh: string, nameEn: string];

function daysOf(list: Record<string, string>, make: (date: string, zh: string, en: string) => Day): Day[] {
  return Object.entries(list)
    .filter(([date]) => date >= FROM)
    .map(([date, names]) => {
      const [en = '', zh = ''] = names.split(',');
      return make(date, zh, en);
    });
}

const days = [
  ...daysOf(raw.holidays, (date, zh, en) => [date, 'REST', zh, en]),
  ...daysOf(raw.workdays, (date, zh, en) => [date, 'WORK', `${zh}调休上班`, `Make-up day (${en})`]),
].sort(([a], [b]) => (a < b ? -1 : 1));

const beyond = days.find(([date]) => date > TO);
if (beyond) throw new Error(`the package now reaches ${beyond[0]}: set TO and PUBLISHED`);
const odd = days.find(([date, kind]) => kind === 'WORK' && weekday(date) < 6);
if (odd) throw new Error(`${odd[0]} is a make-up day, but no weekend`);

writeFileSync(
  new URL('../../libs/reference/calendar/data/calendar.json', import.meta.url),
  `{
"source": "State Council General Office yearly holiday schedules, taken from chinese-days 1.5.7",
"sourceDate": "${PUBLISHED}",
"coveredFrom": "${FROM}",
"coveredTo": "${TO}",
"days": [
${days.map((day) => JSON.stringify(day)).join(',\n')}
]
}
`,
);
const count = (kind: string): number => days.filter((day) => day[1] === kind).length;
console.log(`${count('REST')} rest, ${count('WORK')} make-up days, ${FROM} to ${TO}`);
