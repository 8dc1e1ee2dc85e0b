import { readFile } from 'node:fs/promises';
import { type TestDatabase, migratedDatabase } from '../given/database.ts';
import { asOwner } from '#api/owner';
import { type RegionFile, loadRegionList } from '../../libs/reference/territory/territory.reference.ts';
import { type CalendarFile, loadSchedule } from '../../libs/reference/calendar/calendar.reference.ts';

const fileOf = async <T>(path: string): Promise<T> =>
  JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as T;

describe('reference data, loaded at every start', () => {
  let database: TestDatabase;
  let calendar: CalendarFile;
  let regions: RegionFile;
  beforeAll(async () => {
    database = await migratedDatabase();
    calendar = await fileOf<CalendarFile>('../../libs/reference/calendar/data/calendar.json');
    regions = await fileOf<RegionFile>('../../libs/reference/territory/data/regions.json');
  });
  afterAll(() => database.drop());

  const load = (file: CalendarFile): Promise<boolean> =>
    asOwner(database.url, (source) => source.transaction((tx) => loadSchedule(tx, file)));
  const list = (file: RegionFile): Promise<boolean> =>
    asOwner(database.url, (source) => source.transaction((tx) => loadRegionList(tx, file)));
  const one = async <T>(sql: string): Promise<T | undefined> =>
    (await asOwner(database.url, (source) => source.query<T[]>(sql)))[0];

  it('appends a schedule if its content is new, and none that is older than the current one', async () => {
    expect(await load(calendar)).toBe(false);
    // the same number of days, one of them corrected
    const days = calendar.days.map((day, i): typeof day =>
      i === 0 ? [day[0], 'WORK', day[2], day[3]] : day,
    );
    const corrected = { ...calendar, days };
    expect(await load(corrected)).toBe(true);
    expect(await load(corrected)).toBe(false);
    // the earlier build starts once more
    expect(await load(calendar)).toBe(false);
    expect(await load({ ...corrected, sourceDate: '2026-11-04', coveredTo: '2027-12-31' })).toBe(true);
    expect(await load({ ...corrected, source: 'another text of the year before' })).toBe(false);
    expect(await one('select max(version) as version from calendar_version')).toEqual({ version: 3 });
    expect(await one('select kind from calendar_day where version = 2 order by day limit 1')).toEqual({
      kind: 'WORK',
    });
  });

  it('renames a region although the list has the same length, and does not undo it', async () => {
    expect(await list(regions)).toBe(false);
    const [first, ...rest] = regions.regions;
    if (!first) throw new Error('an empty list');
    const renamed: RegionFile = {
      ...regions,
      sourceDate: '2026-10-01',
      regions: [[first[0], '某市', first[2], first[3], 'Renamed'], ...rest],
    };
    expect(await list(renamed)).toBe(true);
    expect(await list(renamed)).toBe(false);
    expect(await list(regions)).toBe(false);
    expect(await one(`select name, name_en from region where code = '${first[0]}'`)).toEqual({
      name: '某市',
      name_en: 'Renamed',
    });
  });
});
