import { type TestDatabase, migratedDatabase } from '../../../test/given/database.ts';
import type { AnonymousActor, OfficeActor } from './actor.ts';
import { Db } from './db.ts';
import { type Tx, send } from './pipelined-client.ts';
import { col, execute, readInRange, readPrepared } from './rows.ts';

const NOBODY: AnonymousActor = { kind: 'ANONYMOUS', door: 'SYSTEM' };

const officer = (regionLo: string, regionHi: string): OfficeActor => ({
  kind: 'OFFICE',
  userId: '0197a000-0000-7000-8000-000000000001',
  name: '',
  role: 'VIEWER',
  officeId: '0197a000-0000-7000-8000-000000000002',
  regionCode: regionLo,
  regionLo,
  regionHi,
  door: 'SYSTEM',
});

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
    expect(await db.readAsNobody(NOBODY, (tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  describe('a read', () => {
    const SCOPE_ROW = { lo: col.text, hi: col.text };
    const SCOPE = `select current_setting('app.region_lo', true) as lo, current_setting('app.region_hi', true) as hi`;
    const city = officer('330200', '330300');
    const province = officer('330000', '340000');

    it('sets the scope of its reader with each statement, and for it alone', async () => {
      const seen = await db.read(city, async (tx) => [
        await readPrepared(tx, SCOPE_ROW, SCOPE, []),
        await readInRange(tx, SCOPE_ROW, SCOPE, []),
        await readInRange(tx, { ...SCOPE_ROW, n: col.int }, `${SCOPE}, $1::int as n`, [7]),
        await tx.query<unknown[]>(SCOPE),
        await readPrepared(tx, SCOPE_ROW, SCOPE, []),
      ]);
      const scope = { lo: '330200', hi: '330300' };
      expect(seen).toEqual([[scope], [scope], [{ ...scope, n: 7 }], [scope], [scope]]);
      expect(await db.read(province, (tx) => readPrepared(tx, SCOPE_ROW, SCOPE, []))).toEqual([
        { lo: '330000', hi: '340000' },
      ]);
      const both = await db.read(city, (tx) =>
        Promise.all([readPrepared(tx, SCOPE_ROW, SCOPE, []), readPrepared(tx, SCOPE_ROW, SCOPE, [])]),
      );
      expect(both).toEqual([[scope], [scope]]);
      const [after] = await db.tx(province, async (tx) => {
        await send(tx, 'commit', []);
        return tx.query<{ lo: string }[]>(SCOPE);
      });
      expect(after?.lo).toBe('');
    });

    it.each([
      ['by a statement of its own', (tx: Tx) => execute(tx, 'create table kept (n int)', [])],
      [
        'by a statement that nobody waits for',
        async (tx: Tx) => {
          await send(tx, 'create table kept (n int)', []);
          return execute(tx, 'select 1', []);
        },
      ],
      ['by TypeORM', (tx: Tx) => tx.query<unknown>('create table kept (n int)')],
    ])('writes nothing %s, and the connection serves the next', async (_, write) => {
      await expect(db.read(city, write)).rejects.toMatchObject({ code: '25006' });
      await expect(db.read(city, (tx) => execute(tx, 'select 1 / 0', []))).rejects.toMatchObject({
        code: '22012',
      });
      await expect(db.read(city, (tx) => execute(tx, 'select nothing', []))).rejects.toMatchObject({
        code: '42703',
      });
      expect(await db.read(city, (tx) => readPrepared(tx, SCOPE_ROW, SCOPE, []))).toEqual([
        { lo: '330200', hi: '330300' },
      ]);
    });
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
