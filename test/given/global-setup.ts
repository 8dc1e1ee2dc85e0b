import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../scripts/postgres/embedded.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Data lost in a crash does not matter here; crashes with kept data are tested in test/start, on separate servers. */
const UNSAFE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '8GB',
  checkpoint_timeout: '1h',
  shared_buffers: '256MB',
};

/** Columns that may be null, as `table.column` by their numbers, which a clone keeps, and the name; for test/given/rows.ts. */
async function nullableColumns(url: string): Promise<string[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query<{ key: string }>(
    `select concat_ws('.', a.attrelid, a.attnum, a.attname) as key from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace in ('public'::regnamespace, 'audit'::regnamespace) and c.relkind = 'r'
        and a.attnum > 0 and not a.attnotnull and not a.attisdropped`,
  );
  await client.end();
  return rows.map(({ key }) => key);
}

/** One real PostgreSQL for the whole run, with one migrated template that each file clones. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'taizhang-test-'));
  const postgres = await startEmbedded({ dataDir, log: () => undefined, settings: UNSAFE });
  process.env['TEST_DATABASE_URL'] = postgres.url;
  const client = new pg.Client(postgres.url);
  await client.connect();
  await client.query('create database template_taizhang');
  await client.end();
  const template = postgres.url.replace(/\/\w+\?/, '/template_taizhang?');
  // in a separate process, since this one does not compile TypeScript when it imports it
  const sources = ['--import', join(ROOT, 'scripts/sources.ts'), '--conditions', 'source'];
  execFileSync(process.execPath, [...sources, join(ROOT, 'test/given/migrate-template.ts'), template], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  process.env['NULLABLE_COLUMNS'] = JSON.stringify(await nullableColumns(template));
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
