import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import FormData from 'form-data';
import { asOwner } from '#api/owner';
import { migratedDatabase } from '../../../test/given/database.ts';
import { Desk, type Person } from '../../../test/given/desk.ts';
import { openItem } from '../../../test/given/open-item.ts';
import { EvidenceFolder } from './evidence.folder.ts';
import { type Sweep, sweepEvidence } from './evidence.sweep.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const NOTHING: Sweep = { discarded: 0, setAside: 0, restored: 0 };

describe('the folder of evidence', () => {
  let desk: Desk;
  let inspector: Person;
  let subjectId: string;
  let folder: string;

  const sql = (text: string): Promise<object[]> =>
    asOwner(desk.database.url, (source) => source.query<object[]>(text));
  const sweep = (url = desk.database.url): Promise<Sweep> =>
    asOwner(url, (source) => source.transaction((tx) => sweepEvidence(tx, folder, new Date())));
  const place = (text: string): string => {
    const hash = sha256(text);
    return join(folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  };
  const aside = (text: string): string => join(folder, 'unclaimed', sha256(text));
  /** Makes a file look as if it had been written so many minutes ago. */
  const age = (file: string, minutes: number): void => {
    const then = new Date(Date.now() - minutes * 60_000);
    utimesSync(file, then, then);
  };

  async function upload(text: string) {
    const form = new FormData();
    const capturedAt = desk.clock.now().toISOString();
    const fields = { subjectKind: 'INSPECTION_ITEM', subjectId, capturedAt, noEndUserData: 'true' };
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    form.append('file', Buffer.from(text), { filename: 'note.txt' });
    const headers = { ...form.getHeaders(), cookie: inspector.cookie, 'x-requested-with': 'taizhang' };
    return desk.app.inject({ method: 'POST', url: '/files', payload: form.getBuffer(), headers });
  }
  const read = async (url: string): Promise<[number, string]> => {
    const { statusCode, body } = await desk.app.inject({ url, headers: { cookie: inspector.cookie } });
    return [statusCode, body];
  };

  beforeAll(async () => {
    desk = await Desk.open();
    ({ inspector, itemId: subjectId } = await openItem(desk));
    folder = desk.app.get(EvidenceFolder).path;
  });
  afterAll(() => desk.close());

  it('has nothing to sweep when nothing was uploaded', async () => {
    expect(await sweep()).toEqual(NOTHING);
  });

  it('sets aside files of failed commits, after an hour, and nothing else', async () => {
    expect((await upload('kept')).statusCode).toBe(201);
    await sql(`create function refuse_commit() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$;
      create constraint trigger refuse_commit after insert on evidence deferrable initially deferred
        for each row execute function refuse_commit()`);
    const failed = await upload('rolled back');
    expect([failed.statusCode, failed.json<{ code: string }>().code]).toEqual([500, 'INTERNAL']);
    await sql('drop trigger refuse_commit on evidence');
    expect(await sql(`select name from evidence where sha256 = '${sha256('rolled back')}'`)).toEqual([]);
    expect(readFileSync(place('rolled back'), 'utf8')).toBe('rolled back');

    age(place('rolled back'), 59);
    age(place('kept'), 600);
    expect(await sweep()).toEqual(NOTHING);
    age(place('rolled back'), 61);
    expect(await sweep()).toEqual({ ...NOTHING, setAside: 1 });
    expect([existsSync(place('rolled back')), existsSync(place('kept'))]).toEqual([false, true]);
    expect(readFileSync(aside('rolled back'), 'utf8')).toBe('rolled back');
    expect(await sweep()).toEqual(NOTHING);
  });

  it('accepts the same content again', async () => {
    const again = await upload('rolled back');
    expect(again.statusCode).toBe(201);
    expect(await read(again.json<{ url: string }>().url)).toEqual([200, 'rolled back']);
    expect(await sweep()).toEqual({ ...NOTHING, restored: 1 }); // onto itself: one content, one file
    expect([existsSync(aside('rolled back')), readFileSync(place('rolled back'), 'utf8')]).toEqual([
      false,
      'rolled back',
    ]);
  });

  it('moves back files that another database over the same folder had set aside', async () => {
    const other = await migratedDatabase();
    try {
      for (const text of ['kept', 'rolled back']) age(place(text), 61);
      expect(await sweep(other.url)).toEqual({ ...NOTHING, setAside: 2 });
    } finally {
      await other.drop();
    }
    const [{ id }] = (await sql(`select id from evidence where sha256 = '${sha256('kept')}'`)) as [
      { id: string },
    ];
    expect((await read(`/files/${id}`))[0]).toBe(404);
    expect(await sweep()).toEqual({ ...NOTHING, restored: 2 });
    expect(await read(`/files/${id}`)).toEqual([200, 'kept']);
  });

  it('removes uploads that were cut off, after an hour', async () => {
    const incoming = join(folder, 'incoming');
    expect(readdirSync(incoming)).toEqual([]);
    for (const name of ['old', 'young']) writeFileSync(join(incoming, name), 'half');
    age(join(incoming, 'old'), 61);
    expect(await sweep()).toEqual({ ...NOTHING, discarded: 1 });
    expect(readdirSync(incoming)).toEqual(['young']);
  });

  it('leaves files alone that it did not create', async () => {
    for (const name of ['README', 'b'.repeat(64)]) {
      writeFileSync(join(folder, name), 'x');
      age(join(folder, name), 600);
    }
    expect(await sweep()).toEqual(NOTHING);
    expect(existsSync(join(folder, 'b'.repeat(64)))).toBe(true);
  });
});
