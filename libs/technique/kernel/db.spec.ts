import { type TestDatabase, migratedDatabase } from '../../../test/given/database.ts';
import type { AnonymousActor } from './actor.ts';
import { Db } from './db.ts';
import { type Tx, send } from './wire.ts';

const NOBODY: AnonymousActor = { kind: 'ANONYMOUS', door: 'SYSTEM' };

describe('the connections', () => {
  let database: TestDatabase;
  let db: Db;

  beforeAll(async () => {
    database = await migratedDatabase();
    db = new Db({ url: database.url, entities: [], poolSize: 1, patience: 1_000 });
    await db.open();
  });
  afterAll(async () => {
    await db.close();
    await database.drop();
  });

  it('refuse as too slow whoever waits too long for one, and serve the next', async () => {
    let free = (): void => undefined;
    const held = db.tx(NOBODY, () => new Promise<void>((done) => (free = done)));
    await expect(db.tx(NOBODY, async () => 'came')).rejects.toMatchObject({ code: 'TOO_SLOW' });
    free();
    await held;
    expect(await db.tx(NOBODY, async () => 'came')).toBe('came');
    expect(await db.glance(NOBODY, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  describe('a statement that nobody waits for', () => {
    const kept = async (): Promise<boolean> => {
      const [row] = await db.tx(NOBODY, (tx) =>
        tx.query<{ kept: boolean }[]>(`select to_regclass('pg_temp.kept') is not null as kept`),
      );
      return row?.kept === true;
    };

    it('is seen by what is read after it, and kept with the rest', async () => {
      const rows = await db.tx(NOBODY, async (tx) => {
        await send(tx, 'create temp table seen (n int) on commit drop', []);
        await send(tx, 'insert into seen values ($1)', [7]);
        return tx.query<{ n: number }[]>('select n from seen');
      });
      expect(rows).toEqual([{ n: 7 }]);
    });

    it.each([
      ['at the end', async () => undefined],
      ['before another', (tx: Tx) => tx.query<unknown>('select 1')],
      ['where the failure of another is passed over', (tx: Tx) => tx.query('select 1').catch(() => null)],
    ])('%s: when it fails nothing is kept, and it is what is told', async (_, then) => {
      const failing = db.tx(NOBODY, async (tx) => {
        await tx.query('create temp table kept (n int)');
        await send(tx, 'insert into kept values ($1)', ['not a number']);
        await then(tx);
      });
      await expect(failing).rejects.toMatchObject({ code: '22P02' });
      expect(await kept()).toBe(false);
    });

    it('keeps nothing either when a failure is passed over', async () => {
      const failing = db.tx(NOBODY, async (tx) => {
        await tx.query('create temp table kept (n int)');
        await tx.query('select 1 / 0').catch(() => null);
      });
      await expect(failing).rejects.toThrow('nothing was committed');
      expect(await kept()).toBe(false);
    });
  });
});
