import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CheckpointFile } from '#libs/technique/audit';
import { SealedDesk } from '../given/audit.ts';

describe('the audit record, tampered with,', () => {
  let it_: SealedDesk;
  let putBack: () => Promise<void>;

  beforeAll(async () => {
    it_ = await SealedDesk.withBatches();
    putBack = await it_.keep();
  });
  afterEach(() => putBack());
  afterAll(() => it_.close());

  const name = (what: string, at: { seq?: number; id?: string }): RegExp =>
    new RegExp(
      `^BROKEN at ${[
        at.seq === undefined ? '' : `batch ${String(at.seq)}`,
        at.id === undefined ? '' : `entry ${at.id}`,
      ]
        .filter(Boolean)
        .join(', ')}: .*${what}`,
    );

  it('reveals a changed entry', async () => {
    const { id } = await it_.victim();
    await it_.tamper(`update audit.entry set address = '10.0.0.1' where id = $1`, [id]);
    const ran = await it_.run('verify');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(name('an entry was changed', { seq: 2, id }));
  });

  it('reveals a removed entry', async () => {
    const { id } = await it_.victim();
    await it_.tamper('delete from audit.entry where id = $1', [id]);
    const ran = await it_.run('verify');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(name('an entry was removed', { seq: 2, id }));
  });

  it('reveals an entry inserted into a past batch', async () => {
    const { id } = await it_.victim();
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

  it('reveals an entry inserted today with a time in the past', async () => {
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

  it('reveals an entry that would never be sealed', async () => {
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

  it('reveals a deleted end, which inside the database looks complete, and seals nothing after it', async () => {
    await it_.tamper(
      `with cut as (delete from audit.seal where seq = 3 returning era, from_xid)
       delete from audit.entry e using cut where e.era = cut.era and e.xid >= cut.from_xid`,
    );
    const ran = await it_.run('verify');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(name('the end is cut off', { seq: 3 }));
    await it_.act();
    await expect(it_.seal()).rejects.toThrow('the audit record is cut off');
    expect(await it_.orders.sql('select seq from audit.seal where seq > 2')).toEqual([]);
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
  ])('reveals a seal by %s', async (_, change, fault) => {
    await it_.tamper(change);
    const ran = await it_.run('verify');
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(name(fault, { seq: change.startsWith('delete') ? 3 : 2 }));
  });

  it('reveals a chain rebuilt with another key', async () => {
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

  it('reveals an exchanged checkpoint in the file, or a file from elsewhere', async () => {
    const { path } = it_.given.file;
    const kept = await readFile(path, 'utf8');
    const lines = kept.trim().split('\n');
    await writeFile(path, `${[lines[0], lines[2], lines[1]].join('\n')}\n`);
    expect((await it_.run('verify')).err).toContain('line 2 of the checkpoints outside is broken');
    await writeFile(path, kept.replace('"entries":3', '"entries":4'));
    expect((await it_.run('verify')).err).toContain('line 2 of the checkpoints outside is broken');
    // a complete chain of the same key, but not this one
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
