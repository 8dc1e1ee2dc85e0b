import { DataSource } from 'typeorm';
import { MIGRATIONS } from '#migrations';
import { loadCalendar } from '#libs/calendar';
import { loadDuties } from '#libs/duties';
import { type Tx, sweepIdempotencyKeys } from '#libs/kernel';
import { loadReports } from '#libs/reports';
import { loadRegions } from '#libs/territory';

// any number will do, as long as every starting process takes the same one
const LOCK = 7_219_001;

/** Opens the database as its owner: for migrations, reference data and accounts, never for the API. */
export async function asOwner<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await ownerOf(url);
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** The owner's connection, to be destroyed by whoever asked for it. */
export async function ownerOf(url: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    extra: { max: 2, options: '-c timezone=Asia/Shanghai' },
    applicationName: 'taizhang owner',
  });
  return source.initialize();
}

/** Refuses a server that would answer wrongly later. @throws Error with one clear sentence */
async function checkServer(source: DataSource): Promise<void> {
  const [row] = await source.query<[{ version: number; encoding: string }]>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  if (row.version < 150_000)
    throw new Error(`PostgreSQL 15 or later is needed; this server is ${row.version}`);
  if (row.encoding !== 'UTF8')
    throw new Error(`the database must be encoded in UTF8; this one is ${row.encoding}`);
}

/** Brings the schema and the reference data up to date; several processes may start at once. */
export async function prepareDatabase(url: string): Promise<void> {
  await asOwner(url, async (source) => {
    await checkServer(source);
    const runner = source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query('select pg_advisory_lock($1)', [LOCK]);
      await source.runMigrations();
      await source.transaction(loadReference);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
      await runner.release();
    }
  });
}

async function loadReference(tx: Tx): Promise<void> {
  await loadRegions(tx);
  await loadCalendar(tx);
  await loadDuties(tx);
  await loadReports(tx);
  await sweepIdempotencyKeys(tx);
}
