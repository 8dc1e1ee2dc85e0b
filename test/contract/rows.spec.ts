import { join } from 'node:path';
import { ESLint, Linter } from 'eslint';
import { addAdministrator, addDeskOffice, addDeskUser, renewDeskPassword } from '#api/admin';
import { exportWhole, newEra, verifyDatabase } from '#api/audit';
import { demonstrationOf } from '#api/demo/accounts';
import { asOwner } from '#api/owner';
import {
  type Row,
  SYSTEM,
  type Tx,
  col,
  execute,
  readPrepared,
  readRow,
  readRows,
} from '#libs/technique/kernel';
import { linesThatRead } from '../../scripts/statements.ts';
import { SealedDesk } from '../given/audit.ts';
import { askedAt } from '../given/rows.ts';

describe('the rows that statements declare', () => {
  let it_: SealedDesk;
  let url: string;
  beforeAll(async () => {
    it_ = await SealedDesk.withBatches();
    url = it_.orders.desk.database.url;
  });
  afterAll(() => it_.close());

  const asked = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => it_.orders.desk.db.tx(SYSTEM, work);

  it('come in camelCase, whatever stands inside a document', async () => {
    const text = `select 7 as due_in, '{"due_in": 1}'::jsonb as as_sent, array['a_b'] as all_words, null::date as "on"`;
    const row = { dueIn: col.int, asSent: col.jsonb, allWords: col.textArray, on: col.date.orNull };
    const made = { dueIn: 7, asSent: { due_in: 1 }, allWords: ['a_b'], on: null };
    expect(await asked((tx) => readRows(tx, row, text))).toEqual([made]);
    expect(await asked((tx) => readPrepared(tx, row, `${text} where $1`, [true]))).toEqual([made]);
    expect(await asOwner(url, (source) => readRow(source, row, text))).toEqual(made);
  });

  it('are counted where none is read, and one that must be there is missed', async () => {
    expect(await asked((tx) => execute(tx, 'select from generate_series(1, $1)', [3]))).toBe(3);
    await expect(asked((tx) => readRow(tx, { n: col.int }, 'select 1 as n where false'))).rejects.toThrow(
      'no row',
    );
  });

  it.each<[string, Row, string, string]>([
    ['another type', { id: col.text }, 'select id from office', 'id is uuid, not text'],
    ['a name that does not come', { id: col.uuid, n: col.int }, 'select id from office', 'n does not come'],
    ['a column too many', { id: col.uuid }, 'select id, name from office', 'name is not declared'],
    ['null where none is declared', { n: col.int }, 'select null::int as n', 'n is null in a row'],
    ['two columns of one name', { id: col.uuid }, 'select id, id from office', 'id comes twice'],
    [
      'a column that its table may leave empty',
      { officeId: col.uuid },
      'select office_id from app_user',
      'officeId may be null',
    ],
    ['a type nobody declares', { n: col.int }, `select '1 day'::interval as n`, 'n is type 1186, not int'],
  ])('are not believed: %s', async (_, row, text, fault) => {
    await expect(asked((tx) => readRows(tx, row, text))).rejects.toThrow(
      `a row is not as declared at test/contract/rows.spec.ts`,
    );
    await expect(asked((tx) => readRows(tx, row, text))).rejects.toThrow(fault);
  });

  it('are believed where the statement leaves out what the table may leave empty', async () => {
    const text = 'select distinct office_id from app_user where office_id is not null';
    expect(await asked((tx) => readRows(tx, { officeId: col.uuid.notNull }, text))).not.toEqual([]);
  });

  it('are found in the code by file and line', () => {
    expect(askedAt(new Error())).toMatch(/^test\/contract\/rows\.spec\.ts:\d+$/);
    const code = [
      'const rows = await readRows(',
      'export function readRows<R>(',
      '// readRow(',
      'x.readRow(a)',
    ];
    expect(linesThatRead([...code, 'return readPrepared(tx, ROW)'].join('\n'))).toEqual([1, 5]);
  });

  it('are the only way: the lint refuses rows of any type, and aliases in camelCase', async () => {
    const code = [
      `export const a = (tx: { query<T>(text: string): T }): object[] => tx.query<object[]>('select 1');`,
      `export const b = (tx: { query(text: string): object[] }): object[] => tx.query('select 1');`,
      `export const c = 'select due_on as "dueOn" from finding';`,
    ];
    const path = 'libs/technique/kernel/rows.ts';
    const eslint = new ESLint({ cwd: join(import.meta.dirname, '../..') });
    const { rules, languageOptions } = (await eslint.calculateConfigForFile(path)) as Linter.Config;
    const parser = languageOptions?.['parser'] as Linter.Parser;
    // the rule alone: with types, the lint takes ten seconds for one file
    const banned = { 'no-restricted-syntax': rules?.['no-restricted-syntax'] ?? 'off' };
    const found = new Linter().verify(
      `${code.join('\n')}\n`,
      [{ files: ['**/*.ts'], languageOptions: { parser }, rules: banned }],
      path,
    );
    expect(found.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  // commands run in processes of their own elsewhere (test/start), where nobody looks at their rows
  it('hold for the commands of the administrator', async () => {
    await addDeskOffice(url, { region: '330300', name: '某办', 'name-en': 'Office', short: '某' });
    const person = { name: '陈某', username: 'chen-rows', role: 'DIRECTOR' };
    expect((await addDeskUser(url, { ...person, region: '330300' })).username).toBe('chen-rows');
    const { platformId } = it_.orders;
    const liaison = { name: '林某', username: 'lin-rows', role: 'LIAISON', platform: platformId };
    expect((await addDeskUser(url, liaison)).username).toBe('lin-rows');
    const administrator = { name: '审某', username: 'audit-rows', role: 'AUDIT_ADMIN', 'staff-no': 'A9' };
    expect((await addAdministrator(url, administrator)).username).toBe('audit-rows');
    expect((await renewDeskPassword(url, { username: 'chen-rows' })).username).toBe('chen-rows');
    expect(await demonstrationOf(url)).toBeNull();
  });

  it('hold for the commands of the audit record', async () => {
    const place = { dataDir: it_.folder, audit: { key: null, dir: it_.folder } as never };
    const lines: string[] = [];
    await exportWhole(url, place, async (line) => void lines.push(line));
    expect(lines.length).toBeGreaterThan(3);
    const outside = { ...place, keyFile: null, checkpoints: null };
    expect((await verifyDatabase(url, outside)).broken).toBeNull();
    expect(await newEra(url, place, 'restored')).toBe(2);
  });
});
