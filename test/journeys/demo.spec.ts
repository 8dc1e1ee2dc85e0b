import { createHash } from 'node:crypto';
import {
  beginDemo,
  clearUnfinishedDemo,
  demoAccounts,
  demoOnce,
  finishDemo,
  isEmpty,
} from '#api/demo/accounts';
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
  'annual_report',
  'annual_report_version',
  'annual_report_act',
  'typical_case',
  'typical_case_version',
  'typical_case_act',
];
const NOW = new Date('2026-11-24T02:00:00Z');

/** A fingerprint of all loaded data, except for the times at which the database recorded it. */
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
        months: 12,
        progress: () => undefined,
      });
      return await fingerprint(database.url);
    } finally {
      await database.drop();
    }
  };

  it('is the same for the same seed, and differs with another', async () => {
    const [first, again, other] = [await load(7), await load(7), await load(8)];
    expect(first.rows).toBeGreaterThan(100);
    expect(again).toEqual(first);
    expect(other.hash).not.toBe(first.hash);
  });

  it('is cleared and can be loaded again when a load did not finish; finished data is not touched', async () => {
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

  it('is loaded by one of two processes that start at once', async () => {
    const database = await migratedDatabase();
    const { url } = database;
    const loads: string[] = [];
    const load = async (): Promise<void> => {
      loads.push('begun');
      await loadDemo({ url, now: NOW, platforms: 1, months: 1, progress: () => undefined });
      loads.push('done');
    };
    try {
      // left by a process that died
      await beginDemo(url, 'test');
      await loadDemo({ url, now: NOW, platforms: 1, months: 1, progress: () => undefined });
      await Promise.all([demoOnce(url, load), demoOnce(url, load)]);
      expect(loads).toEqual(['begun', 'done']);
      expect((await demoAccounts(url)).length).toBeGreaterThan(0);
    } finally {
      await database.drop();
    }
  });

  it('is not cleared after an unfinished load if anything else was added to it', async () => {
    const database = await migratedDatabase();
    const { url } = database;
    const run = (sql: string): Promise<{ n: number }[]> =>
      asOwner(url, (source) => source.query<{ n: number }[]>(sql));
    const stays = async (added: string): Promise<void> => {
      await run(added);
      await demoOnce(url, () => Promise.reject(new Error('loaded over it')));
      expect([added, await run('select count(*)::int as n from platform')]).toEqual([added, [{ n: 1 }]]);
    };
    try {
      await beginDemo(url, 'test');
      await loadDemo({ url, now: NOW, platforms: 1, months: 1, progress: () => undefined });
      await stays(`insert into app_user (id, username, password_hash, name, side, role, office_id)
        select gen_random_uuid(), 'chen', 'x', '陈某', 'OFFICE', 'DIRECTOR', id from office limit 1`);
      await run(`delete from app_user where username = 'chen'`);
      await stays(`insert into office (id, name, name_en, short_name, region_code, region_lo, region_hi)
        values (gen_random_uuid(), '杭州', 'Hangzhou', '杭网', '330100', '330100', '330200')`);
      await run(`delete from office where region_code = '330100'`);
      await stays(`insert into audit.entry (id, occurred_at, actor_kind, door, request_id, act, outcome)
        values (gen_random_uuid(), now(), 'OFFICE', 'BROWSER', 'r-1', 'session.open', 'DONE')`);
    } finally {
      await database.drop();
    }
  });
});
