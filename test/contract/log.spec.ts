import { Db } from '#libs/technique/kernel';
import { ENTITIES } from '#api/entities';
import { openLog } from '#api/log';
import { migratedDatabase } from '../given/database.ts';

it('the log contains the statement that failed, and none of its values', async () => {
  const database = await migratedDatabase();
  const db = new Db({ url: database.url, entities: ENTITIES, poolSize: 1 });
  await db.open();
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => void lines.push(line) });
  const failed: unknown = await db
    .tx({ kind: 'ANONYMOUS', door: 'SYSTEM' }, (tx) =>
      tx.query('update app_user set locked_until = $1 where username = $2', [
        '13812341234',
        'linmou@yunshan.example',
      ]),
    )
    .catch((error: unknown) => error);
  log.error(
    { err: failed, req: { headers: { cookie: 'taizhang_session=s3cret', authorization: 'Bearer s3cret' } } },
    'an act failed',
  );
  await db.close();
  await database.drop();
  expect(failed).toBeInstanceOf(Error);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('update app_user');
  expect(lines[0]).not.toMatch(/linmou|s3cret/);
});
