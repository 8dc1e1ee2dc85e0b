import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import { rebuildTrends } from '#api/trends';
import { asOwner } from '#api/owner';
import { addAccount } from '#libs/technique/access';
import type { CivilDate } from '#rules/technique/kernel';
import { TABLES, copyLine } from './tables.ts';
import { type Ground, type Size, World, idOf } from './world.ts';

export const PASSWORD = 'a password for the bench';
/** The readers: an office of a district, a city, a province, and one of the nation. */
export const READERS = { district: '330203', city: '330200', province: '330000', nation: '000000' } as const;
export type Reader = keyof typeof READERS;

export interface LoadOptions {
  url: string;
  size: Size;
  today: CivilDate;
  /** Checks afterwards that every foreign key holds; a large set takes long. */
  checked: boolean;
  /** The next table, and the progress of the whole, in percent. */
  progress: (table: string, percent: number) => void;
}

async function groundOf(client: pg.Client): Promise<Ground> {
  const districts = await client.query<{ code: string }>(
    `select code from region where level = 'DISTRICT' and not abolished order by code`,
  );
  const items = await client.query<Ground['items'][number] & { version: string }>(
    `select id, code, area_code as area, version from duty_item_version
      where version = (select version from framework_version order by effective_from desc limit 1) order by ord, code`,
  );
  return {
    districts: districts.rows.map((row) => row.code),
    items: items.rows.map(({ id, code, area }) => ({ id, code, area })),
    framework: items.rows[0]?.version ?? '',
  };
}

async function addPeople(url: string, world: World): Promise<void> {
  await asOwner(url, (source) =>
    source.transaction(async (tx) => {
      for (const { id, region, shortName } of world.offices) {
        const step = region.endsWith('0000') ? 10_000 : region.endsWith('00') ? 100 : 1;
        await tx.query(
          'insert into office (id, name, name_en, short_name, region_code, region_lo, region_hi) values ($1, $2, $3, $4, $5, $5, $6)',
          [id, `${shortName}办`, `Office ${region}`, shortName, region, String(Number(region) + step)],
        );
      }
      // an office of the nation has no region of its own in the table; it only reads here
      const nation = idOf('office', '2024-01-01', 999);
      await tx.query(
        `insert into office (id, name, name_en, short_name, region_code, region_lo, region_hi, active, closed_on) values ($1, '全国', 'Nation', '全国', '110000', '000000', '999999', false, '2024-01-01')`,
        [nation],
      );
      const director = { role: 'DIRECTOR', name: '主任', password: PASSWORD } as const;
      for (const { id: officeId, region, officers } of world.offices) {
        const [officer, head] = officers;
        // only responsible persons sign in
        await addAccount(tx, {
          ...director,
          password: { hash: '' },
          id: officer,
          username: `o${region}`,
          officeId,
        });
        await addAccount(tx, { ...director, id: head, username: region, officeId });
      }
      await addAccount(tx, {
        ...director,
        id: idOf('officer', '2024-01-01', 999),
        username: READERS.nation,
        officeId: nation,
      });
    }),
  );
}

/** Secondary indexes are dropped before the rows are loaded and created afterwards, which is several times as fast. */
async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
      where i.indrelid = any($1::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [TABLES.map((table) => table.name)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  const { rows: keys } = await client.query<{ definition: string }>(
    `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'search_gram_pkey'`,
  );
  await client.query('alter table search_gram drop constraint search_gram_pkey');
  await work();
  await client.query(`alter table search_gram add constraint search_gram_pkey ${keys[0]?.definition ?? ''}`);
  for (const { definition } of rows) await client.query(definition);
}

async function checkKeys(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; of: string; definition: string }>(
    `select conname as name, conrelid::regclass::text as "of", pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conrelid = any($1::regclass[])`,
    [TABLES.map((table) => table.name)],
  );
  for (const { name, of, definition } of rows)
    await client.query(`alter table ${of} drop constraint ${name}, add constraint ${name} ${definition}`);
}

async function copy(
  client: pg.Client,
  name: string,
  columns: string,
  lines: Iterable<string>,
): Promise<void> {
  await pipeline(
    Readable.from(lines),
    client.query(copyStreams.from(`copy ${name} (${columns}) from stdin`)),
  );
}

/** Lines in pieces of about 64 kB, so that the stream is not read for each row; `each` gets the number of rows of a piece. */
function* pieces(lines: Iterable<string>, each: (rows: number) => void): Iterable<string> {
  let piece = '';
  let rows = 0;
  for (const line of lines) {
    piece += line;
    rows += 1;
    if (piece.length < 65_536) continue;
    each(rows);
    yield piece;
    rows = 0;
    piece = '';
  }
  each(rows);
  yield piece;
}

/** Fills a migrated, empty database with a generated register. */
export async function load(options: LoadOptions): Promise<World> {
  const client = new pg.Client(options.url);
  await client.connect();
  try {
    const world = new World(await groundOf(client), options.size, options.today);
    await addPeople(options.url, world);
    // foreign keys would be checked row by row
    await client.query('set session_replication_role = replica');
    await client.query(`set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 2`);
    const copyAll = async (): Promise<void> => {
      await client.query('begin');
      // about proportional to the time for each table
      const whole = world.size.platforms * 130 + world.size.findings * 35;
      let copied = 0;
      for (const { name, columns, rows } of TABLES) {
        const lines = function* (): Iterable<string> {
          for (const row of rows(world)) yield copyLine(row);
        };
        await copy(
          client,
          name,
          columns,
          pieces(lines(), (more) => {
            copied += more;
            options.progress(name, Math.min(99, Math.floor((100 * copied) / whole)));
          }),
        );
      }
      await client.query('commit');
    };
    await withoutIndexes(client, copyAll);
    if (options.checked) await checkKeys(client);
    options.progress('trends', 99);
    await rebuildTrends(options.url);
    options.progress('vacuum', 100);
    await client.query('vacuum (analyze)');
    // the loaded data is on the disk before anything is measured
    await client.query('checkpoint');
    return world;
  } finally {
    await client.end();
  }
}
