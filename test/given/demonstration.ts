import { beginDemo, finishDemo } from '#api/demo/accounts';
import { loadDemo } from '#api/demo/load';
import { type TestDatabase, asAdmin, cloneOf, migratedDatabase } from './database.ts';

/** The day of all tests on the demonstration. */
export const DEMO_NOW = new Date('2026-11-24T02:00:00Z');

/** How much of it: test files that ask for the same size share one load. */
export interface Size {
  platforms: number;
  months: number;
}
export const SHARED: Size = { platforms: 12, months: 16 };

async function load(size: Size): Promise<TestDatabase> {
  const made = await migratedDatabase();
  await beginDemo(made.url, 'test');
  await loadDemo({ url: made.url, now: DEMO_NOW, ...size, progress: () => undefined });
  await finishDemo(made.url);
  return made;
}

/** Loaded once, by the first test file that needs it, and cloned for each. */
export async function demonstrationDatabase(size: Size): Promise<TestDatabase> {
  const template = `template_demonstration_${String(size.platforms)}_${String(size.months)}`;
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount !== 0) return;
    const { url } = await load(size);
    await client.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${template}`);
  });
  return cloneOf(template);
}
