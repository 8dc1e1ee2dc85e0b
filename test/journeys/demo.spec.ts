import { createHash } from 'node:crypto';
import { beginDemo, clearUnfinishedDemo, demoAccounts, finishDemo, isEmpty } from '#api/demo/accounts';
import { loadDemo } from '#api/demo/load';
import { asOwner, prepareDatabase } from '#api/owner';
import { migratedDatabase } from '../given/database.ts';

const TABLES = [
  'platform',
  'inspection',
  'inspection_seal',
  'finding',
  'finding_span',
  'rectification_order',
  'order_act',
  'ledger_fact',
  'typical_case',
  'typical_case_version',
  'typical_case_act',
];
const NOW = new Date('2026-11-24T02:00:00Z');

/** A fingerprint of everything that the load made, but for the moment at which the database wrote it down. */
async function fingerprint(url: string): Promise<{ rows: number; hash: string }> {
  return asOwner(url, async (source) => {
    const hash = createHash('sha256');
    let rows = 0;
    for (const table of TABLES) {
      const found = await source.query<{ row: unknown }[]>(
        `select to_jsonb(t) - 'recorded_at' as row from ${table} t order by (to_jsonb(t) - 'recorded_at')::text`,
      );
      rows += found.length;
      hash.update(JSON.stringify(found));
    }
    return { rows, hash: hash.digest('hex') };
  });
}

describe('demonstration data', () => {
  const load = async (seed: number): Promise<{ rows: number; hash: string }> => {
    const database = await migratedDatabase();
    try {
      await loadDemo({
        url: database.url,
        now: NOW,
        seed,
        platforms: 4,
        months: 8,
        progress: () => undefined,
      });
      return await fingerprint(database.url);
    } finally {
      await database.drop();
    }
  };

  it('repeats from its seed, and differs with another', async () => {
    const [first, again, other] = [await load(7), await load(7), await load(8)];
    expect(first.rows).toBeGreaterThan(100);
    expect(again).toEqual(first);
    expect(other.hash).not.toBe(first.hash);
  });

  it('is cleared and can be loaded anew when it was cut short; finished data is left alone', async () => {
    const database = await migratedDatabase();
    const { url } = database;
    try {
      await beginDemo(url, 'test');
      await loadDemo({ url, now: NOW, platforms: 2, months: 2, progress: () => undefined });
      expect([await isEmpty(url), await demoAccounts(url)]).toEqual([false, []]);
      expect(await clearUnfinishedDemo(url)).toBe(true);
      await prepareDatabase(url);
      expect(await isEmpty(url)).toBe(true);
      await beginDemo(url, 'test');
      await loadDemo({ url, now: NOW, platforms: 2, months: 2, progress: () => undefined });
      await finishDemo(url);
      expect(await clearUnfinishedDemo(url)).toBe(false);
      expect((await demoAccounts(url)).map((account) => account.username)).toContain('nb-director');
    } finally {
      await database.drop();
    }
  });
});
