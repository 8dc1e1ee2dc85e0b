/**
 * Checks the roll-ups behind the charts, or rebuilds them, while the application runs.
 *   npm run trends:verify             compares them with a count of the records; exit 1 and the differences when they disagree
 *   npm run trends:verify -- --rebuild  makes them anew from the records first
 * DATABASE_URL names the server; without it, the running embedded one is used.
 */
import { parseArgs } from 'node:util';
import { pathsOf, urlOf } from './postgres/cluster.ts';
import { settingsFrom } from './start/settings.ts';

interface Trends {
  verifyTrends(
    url: string,
  ): Promise<Record<'regionCode' | 'period' | 'count' | 'records' | 'rolledUp', unknown>[]>;
  rebuildTrends(url: string): Promise<void>;
}

try {
  const { values } = parseArgs({ options: { rebuild: { type: 'boolean', default: false } } });
  const settings = settingsFrom(process.env);
  const url = settings.databaseUrl ?? urlOf(pathsOf(settings.dataDir));
  const trends = (await import(new URL('../dist/apps/api/trends.js', import.meta.url).href)) as Trends;
  if (values.rebuild) {
    await trends.rebuildTrends(url);
    console.log('the roll-ups were made anew from the records');
  }
  const found = await trends.verifyTrends(url);
  if (found.length === 0) console.log('the roll-ups equal a count of the records');
  else {
    console.table(found.slice(0, 50));
    console.error(`${found.length} counts differ from the records; --rebuild makes them anew`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
