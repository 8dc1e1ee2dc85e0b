import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { CheckpointFile, SealService } from '#libs/technique/audit';
import { SealedDesk } from '../given/audit.ts';
import { eventually } from '../given/waiting.ts';

describe('the audit record', () => {
  let it_: SealedDesk;
  const sql = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    it_.orders.sql<T>(text, values);

  let putBack: () => Promise<void>;

  beforeAll(async () => {
    it_ = await SealedDesk.withBatches();
    putBack = await it_.keep();
  });
  afterEach(() => putBack());
  afterAll(() => it_.close());

  it('verifies as long as nobody changed it, and seals each entry once', async () => {
    const [{ n } = { n: 0 }] = await sql<{ n: number }>('select count(*)::int as n from audit.entry');
    const ran = await it_.run('verify');
    expect(ran).toEqual({ code: 0, out: `3 batches, ${String(n)} entries verified\n`, err: '' });
    const lines = (await readFile(it_.given.file.path, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    await it_.act();
    expect((await it_.run('verify')).out).toContain('1 entries are not sealed yet');
  });

  it('is verified from an export, without a database', async () => {
    const file = join(it_.folder, 'all.jsonl');
    expect(await it_.run('export', '--all', '--out', file)).toMatchObject({ code: 0, err: '' });
    expect((await it_.run('verify', '--file', file)).out).toMatch(/^3 batches, \d+ entries verified/);
    const text = await readFile(file, 'utf8');
    const { id } = await it_.victim();
    const line = text.split('\n').findIndex((l) => l.includes(id)) + 1;
    expect(line).toBeGreaterThan(1);
    const changed = text
      .split('\n')
      .map((l, i) => (i + 1 === line ? l.replace('SIGN_IN_FAILED', 'FORBIDDEN') : l));
    await writeFile(file, changed.join('\n'));
    expect((await it_.run('verify', '--file', file)).err).toMatch(
      /^BROKEN at batch 2, entry .*an entry was changed/,
    );
    await writeFile(file, text.split('\n').slice(0, 3).join('\n'));
    expect((await it_.run('verify', '--file', file)).err).toContain('the export ends without its last line');
  });

  it('exports one record with a proof that can be checked without the rest', async () => {
    const { platformId } = it_.orders;
    const file = join(it_.folder, 'one.json');
    const ran = await it_.run('export', '--record', `PLATFORM:${platformId}`, '--out', file);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(await it_.run('verify', '--file', file)).toMatchObject({ code: 0 });
    const proof = JSON.parse(await readFile(file, 'utf8')) as { entries: { entry: string }[] };
    expect(proof.entries.map(({ entry }) => (JSON.parse(entry) as { act: string }).act)).toEqual([
      'platform.register',
    ]);
    const [first] = proof.entries;
    if (first) first.entry = first.entry.replace('platform.register', 'platform.change');
    await writeFile(file, JSON.stringify(proof));
    const broken = await it_.run('verify', '--file', file);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('it is not in the batch that was signed');
    const none = await it_.run('export', '--record', `PLATFORM:${it_.orders.desk.ids.next()}`);
    expect(none.code).toBe(1);
  });

  it('waits for running transactions, and loses no entry of simultaneous ones', async () => {
    const url = it_.orders.desk.database.url;
    const insert = `insert into audit.entry (id, occurred_at, actor_kind, door, act, outcome)
      values (gen_random_uuid(), now(), 'SYSTEM', 'SYSTEM', $1, 'DONE')`;
    const slow = new pg.Client(url);
    await slow.connect();
    await slow.query('begin');
    await slow.query(insert, ['slow']);
    await it_.act();
    // begun after the slow one, so it waits with it
    expect(await it_.seals.sealAll(it_.given)).toBe(0);
    const clients = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client(url);
        await client.connect();
        return client;
      }),
    );
    let writing = true;
    let looks = 0;
    /** Until the sealer has run so many times more. */
    const looked = async (times: number): Promise<void> => {
      const enough = looks + times;
      expect(await eventually(() => looks >= enough, 30_000)).toBe(true);
    };
    const writers = clients.map(async (client, n) => {
      for (let i = 0; i < 60; i += 1) {
        await client.query('begin');
        await client.query(insert, [`many ${String(n)}`]);
        await client.query('savepoint here');
        await client.query(insert, ['rolled back']);
        await client.query('rollback to here');
        if (i % 7 === 0) await looked(1);
        await client.query(i % 10 === 9 ? 'rollback' : 'commit');
      }
      await client.end();
    });
    const sealers = [1, 2, 3].map(async () => {
      const service = new SealService(it_.orders.desk.db, it_.orders.desk.clock);
      while (writing) {
        await service.sealAll(it_.given);
        looks += 1;
      }
    });
    await looked(9);
    await slow.query('commit');
    await slow.end();
    await Promise.all(writers);
    writing = false;
    await Promise.all(sealers);
    await it_.seal();
    const [counts] = await sql<{ entries: number; sealed: number; distinct: number; slow: number }>(
      `select (select count(*)::int from audit.entry) as entries, (select sum(entries)::int from audit.seal) as sealed,
              (select count(distinct id)::int from audit.seal, unnest(ids) as id) as distinct,
              (select count(*)::int from audit.entry where act in ('slow', 'rolled back')) as slow`,
    );
    expect(counts).toEqual({
      entries: counts?.entries,
      sealed: counts?.entries,
      distinct: counts?.entries,
      slow: 1,
    });
    expect(counts?.entries).toBeGreaterThan(4 * 54);
    expect(await it_.run('verify')).toMatchObject({ code: 0, err: '' });
  });

  it('repairs a file that a killed process left incomplete', async () => {
    const { path } = it_.given.file;
    const whole = await readFile(path, 'utf8');
    const lines = whole.trim().split('\n');
    await writeFile(path, `${lines[0] ?? ''}\n${lines[1]?.slice(0, 80) ?? ''}`);
    expect((await it_.run('verify')).out).toContain('the last 2 batches are not in');
    await it_.seal();
    expect(await readFile(path, 'utf8')).toBe(whole);
    // another server's folder is completed from the database as well
    const other = new CheckpointFile(join(it_.folder, 'other'));
    await it_.seals.sealAll({ ...it_.given, file: other });
    expect(await readFile(other.path, 'utf8')).toBe(whole);
  });

  it('removes entries after their retention period, never earlier, and still verifies', async () => {
    const { clock } = it_.orders.desk;
    await expect(it_.tamper('select 1')).resolves.toBeUndefined();
    expect(await it_.removal.removeExpired(6)).toBe(0);
    // a two-year-old record
    const old = await SealedDesk.open();
    try {
      old.orders.desk.clock.set(new Date(Date.now() - 730 * 86_400_000));
      const n = await old.seal();
      old.now();
      await old.act();
      await old.seal();
      expect(await old.removal.removeExpired(24)).toBe(0);
      expect(await old.removal.removeExpired(12)).toBe(n);
      const left = await old.orders.sql<{ act: string }>('select act from audit.entry order by xid');
      expect(left.map(({ act }) => act)).toEqual(['signIn', 'audit.remove']);
      await old.seal();
      const ran = await old.run('verify');
      expect(ran.err).toBe('');
      expect(ran.out).toContain(`${String(n)} entries past their time were removed before`);
      // entries within their retention period cannot be declared as removed
      await old.tamper(`insert into audit.removal (seq) values (2)`);
      await old.tamper(`delete from audit.entry where act = 'signIn'`);
      expect((await old.run('verify')).err).toMatch(/^BROKEN at batch 2: .*before six months had passed/);
    } finally {
      await old.close();
    }
    expect(clock.now()).toBeInstanceOf(Date);
  });

  it('begins a new era after a restore, and records that', async () => {
    await it_.tamper(
      `with cut as (delete from audit.seal where seq = 3 returning era, from_xid)
       delete from audit.entry e using cut where e.era = cut.era and e.xid >= cut.from_xid`,
    );
    await it_.act();
    expect(await it_.run('era', '--reason', 'restored from the backup of Monday')).toMatchObject({
      code: 0,
      err: '',
    });
    await it_.act();
    await it_.seal();
    expect(await it_.run('verify')).toMatchObject({ code: 0, err: '' });
    const [{ note } = { note: '' }] = await sql<{ note: string }>(
      'select note from audit.seal where note is not null',
    );
    expect(note).toMatch(
      /^restored from the backup of Monday; set aside: checkpoints up to batch 3, [0-9a-f]{64}$/,
    );
    expect(await readFile(`${it_.given.file.path}.before-era-2`, 'utf8')).toContain('"seq":3');
  });
});
