import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { CheckpointFile, SealService } from '#libs/audit';
import { SealedDesk } from '../given/audit.ts';

interface Sealed {
  seq: number;
  id: string;
}

describe('the audit record', () => {
  let it_: SealedDesk;
  const sql = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    it_.orders.sql<T>(text, values);

  let putBack: () => Promise<void>;

  beforeAll(async () => {
    it_ = await SealedDesk.open();
    // three batches of several entries each
    await it_.seal();
    for (let batch = 0; batch < 2; batch += 1) {
      for (let i = 0; i < 3; i += 1) await it_.act();
      await it_.seal();
    }
    putBack = await it_.keep();
  });
  afterEach(() => putBack());
  afterAll(() => it_.close());

  /** The middle entry of the second batch. */
  async function victim(): Promise<Sealed> {
    const [row] = await sql<Sealed>('select seq, ids[2] as id from audit.seal where seq = 2');
    if (!row) throw new Error('nothing was sealed');
    return row;
  }

  it('verifies as long as nobody touched it, and seals each entry once', async () => {
    const [{ n } = { n: 0 }] = await sql<{ n: number }>('select count(*)::int as n from audit.entry');
    const ran = await it_.run('verify');
    expect(ran).toEqual({ code: 0, out: `3 batches, ${String(n)} entries verified\n`, err: '' });
    const lines = (await readFile(it_.given.file.path, 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(3);
    await it_.act();
    expect((await it_.run('verify')).out).toContain('1 entries are not sealed yet');
  });

  describe('tampered with', () => {
    const name = (what: string, at: { seq?: number; id?: string }): RegExp =>
      new RegExp(
        `^BROKEN at ${[
          at.seq === undefined ? '' : `batch ${String(at.seq)}`,
          at.id === undefined ? '' : `entry ${at.id}`,
        ]
          .filter(Boolean)
          .join(', ')}: .*${what}`,
      );

    it('shows a changed entry', async () => {
      const { id } = await victim();
      await it_.tamper(`update audit.entry set address = '10.0.0.1' where id = $1`, [id]);
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('an entry was changed', { seq: 2, id }));
    });

    it('shows a removed entry', async () => {
      const { id } = await victim();
      await it_.tamper('delete from audit.entry where id = $1', [id]);
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('an entry was removed', { seq: 2, id }));
    });

    it('shows an entry put in at a place in the past', async () => {
      const { id } = await victim();
      const made = it_.orders.desk.ids.next();
      await it_.tamper(
        `insert into audit.entry (id, xid, occurred_at, recorded_at, actor_kind, door, act, outcome)
         select $2, xid, occurred_at, recorded_at, 'SYSTEM', 'SYSTEM', 'order.issue', 'DONE' from audit.entry where id = $1`,
        [id, made],
      );
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('an entry was put in afterwards', { seq: 2, id: made }));
    });

    it('shows an entry put in today for a moment in the past', async () => {
      const made = it_.orders.desk.ids.next();
      await it_.tamper(
        `insert into audit.entry (id, occurred_at, recorded_at, actor_kind, door, act, outcome)
         values ($1, now() - interval '3 days', now() - interval '3 days', 'SYSTEM', 'SYSTEM', 'order.issue', 'DONE')`,
        [made],
      );
      await it_.seal();
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('long after the moment it names', { seq: 4, id: made }));
    });

    it('shows an entry that would never be sealed', async () => {
      const made = it_.orders.desk.ids.next();
      await it_.tamper(
        `insert into audit.entry (id, xid, occurred_at, actor_kind, door, act, outcome)
         values ($1, '999999999999', now(), 'SYSTEM', 'SYSTEM', 'order.issue', 'DONE')`,
        [made],
      );
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('never was', { id: made }));
    });

    it('shows a cut end, which inside the database looks whole, and seals nothing over it', async () => {
      await it_.tamper(
        `with cut as (delete from audit.seal where seq = 3 returning era, from_xid)
         delete from audit.entry e using cut where e.era = cut.era and e.xid >= cut.from_xid`,
      );
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('the end is cut off', { seq: 3 }));
      await it_.act();
      await expect(it_.seal()).rejects.toThrow('the audit record is cut off');
      expect(await sql('select seq from audit.seal where seq > 2')).toEqual([]);
    });

    it.each([
      [
        'its time',
        `update audit.seal set sealed_at = sealed_at - interval '1 day' where seq = 2`,
        'hash it names',
      ],
      ['its root', 'update audit.seal set root = sha256(root) where seq = 2', 'hash it names'],
      [
        'its signature',
        `update audit.seal set signature = signature || ''::bytea, key_id = 'x' where seq = 2`,
        'hash',
      ],
      [
        'its hashes',
        'update audit.seal set leaves = overlay(leaves placing root from 1) where seq = 2',
        'list of hashes',
      ],
      ['its absence', 'delete from audit.seal where seq = 2', 'is missing before it'],
    ])('shows a seal by %s', async (_, change, told) => {
      await it_.tamper(change);
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name(told, { seq: change.startsWith('delete') ? 3 : 2 }));
    });

    it('shows a chain made anew with another key', async () => {
      const other = await SealedDesk.open();
      try {
        await it_.tamper('delete from audit.seal');
        const file = new CheckpointFile(other.folder);
        await it_.seals.sealAll({ keys: other.given.keys, file });
        const ran = await it_.run('verify');
        expect(ran.code).toBe(1);
        expect(ran.err).toMatch(name('signed by a key that is not among those given', { seq: 1 }));
      } finally {
        await other.close();
      }
    });

    it('shows a checkpoint in the file that was swapped for another, or a file from elsewhere', async () => {
      const { path } = it_.given.file;
      const kept = await readFile(path, 'utf8');
      const lines = kept.trim().split('\n');
      await writeFile(path, `${[lines[0], lines[2], lines[1]].join('\n')}\n`);
      expect((await it_.run('verify')).err).toContain('line 2 of the checkpoints outside is broken');
      await writeFile(path, kept.replace('"entries":3', '"entries":4'));
      expect((await it_.run('verify')).err).toContain('line 2 of the checkpoints outside is broken');
      // a whole chain of the same key, but not this one
      await it_.tamper('delete from audit.seal');
      const elsewhere = join(it_.folder, 'elsewhere');
      await it_.seals.sealAll({ keys: it_.given.keys, file: new CheckpointFile(elsewhere) });
      await writeFile(path, kept);
      const ran = await it_.run('verify');
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(name('not the one in the checkpoints outside', { seq: 1 }));
      await it_.act();
      await expect(it_.seal()).rejects.toThrow(/cut off|is not the one in/);
    });
  });

  it('is verified from an export, with no database at hand', async () => {
    const file = join(it_.folder, 'all.jsonl');
    expect(await it_.run('export', '--all', '--out', file)).toMatchObject({ code: 0, err: '' });
    expect((await it_.run('verify', '--file', file)).out).toMatch(/^3 batches, \d+ entries verified/);
    const text = await readFile(file, 'utf8');
    const { id } = await victim();
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

  it('gives one record with proof, which stands without the rest', async () => {
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

  it('waits for whoever still writes, and loses nothing of what many write at once', async () => {
    const url = it_.orders.desk.database.url;
    const insert = `insert into audit.entry (id, occurred_at, actor_kind, door, act, outcome)
      values (gen_random_uuid(), now(), 'SYSTEM', 'SYSTEM', $1, 'DONE')`;
    const slow = new pg.Client(url);
    await slow.connect();
    await slow.query('begin');
    await slow.query(insert, ['slow']);
    await it_.act();
    // begun after the slow one, so it waits with it
    expect(await it_.seal()).toBe(0);
    const clients = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const client = new pg.Client(url);
        await client.connect();
        return client;
      }),
    );
    let writing = true;
    const writers = clients.map(async (client, n) => {
      for (let i = 0; i < 60; i += 1) {
        await client.query('begin');
        await client.query(insert, [`many ${String(n)}`]);
        await client.query('savepoint here');
        await client.query(insert, ['rolled back']);
        await client.query('rollback to here');
        if (i % 7 === 0) await sleep(3);
        await client.query(i % 10 === 9 ? 'rollback' : 'commit');
      }
      await client.end();
    });
    const sealers = [1, 2, 3].map(async () => {
      const service = new SealService(it_.orders.desk.db, it_.orders.desk.clock);
      while (writing) await service.sealAll(it_.given);
    });
    await sleep(100);
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

  it('heals a file that a killed process left behind, or tore', async () => {
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

  it('removes what is past its time, never earlier, and still verifies', async () => {
    const { clock } = it_.orders.desk;
    await expect(it_.tamper('select 1')).resolves.toBeUndefined();
    expect(await it_.removal.removeExpired(6)).toBe(0);
    // a record of two years ago
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
      // what is not past its time cannot be passed off as removed
      await old.tamper(`insert into audit.removal (seq) values (2)`);
      await old.tamper(`delete from audit.entry where act = 'signIn'`);
      expect((await old.run('verify')).err).toMatch(/^BROKEN at batch 2: .*before six months had passed/);
    } finally {
      await old.close();
    }
    expect(clock.now()).toBeInstanceOf(Date);
  });

  it('begins a new era after a restore, and says so', async () => {
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
