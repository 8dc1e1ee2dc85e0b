import { type TestDatabase, migratedDatabase } from '../../test/given/database.ts';
import type { AnonymousActor } from './actor.ts';
import { Db } from './db.ts';

const NOBODY: AnonymousActor = { kind: 'ANONYMOUS', door: 'SYSTEM' };

describe('the connections', () => {
  let database: TestDatabase;
  let db: Db;

  beforeAll(async () => {
    database = await migratedDatabase();
    db = new Db({ url: database.url, entities: [], poolSize: 1 });
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
  }, 40_000);
});
