import pg from 'pg';
import { Desk } from '../given/desk.ts';

/** Tables that are written by plain SQL only. */
const WITHOUT_ENTITY = [
  'account_link',
  'counter',
  'demonstration',
  'duty_item',
  'idempotency_key',
  'oidc_identity',
  'outbox',
  'program_token',
  'recovery_code',
  'reference_list',
  'schema_migration',
  'search_doc',
  'search_gram',
  'sign_in_challenge',
  'sign_in_guard',
  'trend_area',
  'trend_closed',
  'trend_day',
  'trend_delta',
  'trend_month',
  'trend_platform',
  'trend_platform_area',
  'trend_platform_month',
  'trend_standing',
  'user_platform',
];

interface Column {
  table: string;
  column: string;
  nullable: boolean;
}

const textOf = ({ table, column, nullable }: Column): string =>
  `${table}.${column}${nullable ? ' null' : ''}`;

describe('the entities', () => {
  let desk: Desk;
  let inCode: Column[];
  let inDatabase: Column[];

  beforeAll(async () => {
    desk = await Desk.open();
    inCode = await desk.db.tx({ kind: 'ANONYMOUS', door: 'SYSTEM' }, async (tx) =>
      tx.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map(({ databaseName, isNullable }) => ({
          table: tableName,
          column: databaseName,
          nullable: isNullable,
        })),
      ),
    );
    const client = new pg.Client(desk.database.url);
    await client.connect();
    const { rows } = await client.query<Column>(
      `select c.table_name as "table", c.column_name as "column", c.is_nullable = 'YES' as nullable
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
    );
    await client.end();
    inDatabase = rows.filter(({ table }) => !WITHOUT_ENTITY.includes(table));
  });
  afterAll(() => desk.close());

  it('map every table, and no table that does not exist', () => {
    const tables = (of: Column[]): string[] => [...new Set(of.map(({ table }) => table))].sort();
    expect(tables(inCode)).toEqual(tables(inDatabase));
  });

  it('name every column of the database, with the same nullability', () => {
    const known = new Set(inCode.map(textOf));
    expect(inDatabase.map(textOf).filter((column) => !known.has(column))).toEqual([]);
  });

  it('name no column the database lacks', () => {
    const known = new Set(inDatabase.map(textOf));
    expect(inCode.map(textOf).filter((column) => !known.has(column))).toEqual([]);
  });
});
