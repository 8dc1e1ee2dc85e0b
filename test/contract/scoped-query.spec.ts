import pg from 'pg';
import { ScopedQuery } from '#libs/technique/kernel';
import { type TestDatabase, migratedDatabase } from '../given/database.ts';

interface Answer {
  rows: { lo: string }[];
}
type Asks = (query: ScopedQuery, done: (error: Error | null, answer: Answer) => void) => void;

const SCOPE = `select current_setting('app.region_lo', true) as lo`;

describe('a statement with its scope in one message', () => {
  let database: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    database = await migratedDatabase();
    client = new pg.Client({ connectionString: database.url, pipeline: true });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** The region bound that a statement sees; the settings fail when `divisor` is 0. */
  const seen = (lo: string, divisor: string, name?: string): Promise<string | undefined> =>
    new Promise((done, failed) => {
      const settings = {
        name: 'scope',
        text: `select set_config('app.region_lo', $1, true), 1 / $2::int`,
        values: [lo, divisor],
      };
      const query = new ScopedQuery({ text: SCOPE, values: [], ...(name && { name }) }, settings);
      (client.query as unknown as Asks)(query, (error, answer) =>
        error ? failed(error) : done(answer.rows[0]?.lo),
      );
    });

  it('is answered again on a connection whose settings failed, prepared or not', async () => {
    for (const name of [undefined, 'page']) {
      // the first error comes after the settings were prepared, the second on a connection that had them
      await expect(seen('330000', '0', name)).rejects.toMatchObject({ code: '22012' });
      expect(await seen('330000', '1', name)).toBe('330000');
      await expect(seen('330000', '0', name)).rejects.toMatchObject({ code: '22012' });
      expect(await seen('340000', '1', name)).toBe('340000');
      expect(await seen('350000', '1', name)).toBe('350000');
    }
  });

  it('keeps its scope among others that are sent before its answer is there', async () => {
    const asked = ['0', '1', '0', '1', '1'].map((divisor, i) => seen(`33000${i}`, divisor));
    const answers = await Promise.allSettled(asked);
    // whoever was sent with settings that were not prepared in time fails, and never with the scope of another
    for (const [i, answer] of answers.entries())
      if (answer.status === 'fulfilled') expect(answer.value).toBe(`33000${i}`);
    expect(answers[0]?.status).toBe('rejected');
    expect(await seen('360000', '1')).toBe('360000');
    const { rows } = await client.query<{ lo: string }>(SCOPE);
    expect(rows[0]?.lo).toBe('');
  });
});
