import { readFileSync } from 'node:fs';
import { type CivilDate, addDays, isCivilDate, weekday } from '#rules/technique/kernel';

const file = JSON.parse(readFileSync(new URL('./data/calendar.json', import.meta.url), 'utf8')) as {
  coveredFrom: string;
  coveredTo: string;
  days: [date: string, kind: 'REST' | 'WORK', nameZh: string, nameEn: string][];
};

describe('the holiday schedule', () => {
  it('is sorted, within its covered days, with work only on weekends', () => {
    const dates = file.days.map(([date]) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const [date, kind, zh, en] of file.days) {
      expect(isCivilDate(date) && date >= file.coveredFrom && date <= file.coveredTo).toBe(true);
      expect([date, kind === 'WORK' && weekday(date) < 6]).toEqual([date, false]);
      expect(zh && en).toBeTruthy();
    }
  });

  it('has the days of 2026 as the State Council published them', () => {
    const of = (kind: string): string[] =>
      file.days.filter(([date, k]) => k === kind && date.startsWith('2026')).map(([date]) => date.slice(5));
    const run = (from: CivilDate, n: number): string[] =>
      Array.from({ length: n }, (_, i) => addDays(from, i).slice(5));
    expect(of('REST')).toEqual([
      ...run('2026-01-01', 3),
      ...run('2026-02-15', 9),
      ...run('2026-04-04', 3),
      ...run('2026-05-01', 5),
      ...run('2026-06-19', 3),
      ...run('2026-09-25', 3),
      ...run('2026-10-01', 7),
    ]);
    expect(of('WORK')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  // The law grants 11 days, 13 from 2025 on; further days off are made up. In 2020 the Spring Festival was prolonged by
  // one weekday, and one make-up day was dropped.
  it.each([
    ['2019', 11],
    ['2020', 13],
    ['2021', 11],
    ['2022', 11],
    ['2023', 11],
    ['2024', 11],
    ['2025', 13],
    ['2026', 13],
  ])('in %s has as many weekdays off, less make-up days, as the law grants: %i', (year, granted) => {
    const net = file.days
      .filter(([date]) => date.startsWith(year))
      .reduce((n, [date, kind]) => n + (kind === 'WORK' ? -1 : weekday(date) < 6 ? 1 : 0), 0);
    expect(net).toBe(granted);
  });
});
