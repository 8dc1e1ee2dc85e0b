import { asOwner, prepareDatabase } from '#api/owner';
import { CATALOGUE, TEMPLATE } from '../../migrations/1764000000029-area-names.ts';
import { type TestDatabase, migratedDatabase } from '../given/database.ts';

interface Names {
  title: string;
  short: string;
}

/** An installation that loaded the catalogue and the template before two of their names were corrected starts as before. */
describe('the English names of duty areas', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await migratedDatabase();
    await prepareDatabase(database.url);
  });
  afterAll(() => database.drop());

  const query = <T>(sql: string, values: string[] = []): Promise<T> =>
    asOwner(database.url, (source) => source.query<T>(sql, values));
  const names = (): Promise<Names[]> =>
    query<Names[]>(
      `select title_en as title, short_en as short from duty_area where code in ('1', '6') order by ord`,
    );
  const RIGHT = [
    { title: 'Accountability', short: 'Accountability' },
    { title: 'Distribution', short: 'Distribution' },
  ];
  /** The database before the migration. */
  const before = async (catalogueHash: string): Promise<void> => {
    await query(`update duty_area set title_en = 'Owning the duty', short_en = 'Owning' where code = '1'`);
    await query(`update duty_area set short_en = 'Reach' where code = '6'`);
    await query('update framework_version set content_hash = $1', [catalogueHash]);
    await query(
      `update report_template set content_hash = $1,
              schema = replace(schema::text, '"Accountability"', '"Owning the duty"')::json`,
      [TEMPLATE[0]],
    );
    await query(`delete from schema_migration where name like 'AreaNames%'`);
  };

  it('are correct where they are loaded new', async () => {
    expect(await names()).toEqual(RIGHT);
  });

  it('are corrected where the former ones were loaded, in the template too', async () => {
    await before(CATALOGUE[0]);
    await prepareDatabase(database.url);
    expect(await names()).toEqual(RIGHT);
    const [template] = await query<[{ schema: string; hash: string }]>(
      'select schema::text as schema, content_hash as hash from report_template',
    );
    expect(template.hash).toBe(TEMPLATE[1]);
    expect(template.schema).toContain('"Accountability"');
    expect(template.schema).not.toContain('Owning the duty');
  });

  it('do not change other content under the same version, which is refused as before', async () => {
    await before('0'.repeat(64));
    await expect(prepareDatabase(database.url)).rejects.toThrow('stands already with other content');
    expect((await names())[0]).toEqual({ title: 'Owning the duty', short: 'Owning' });
  });
});
