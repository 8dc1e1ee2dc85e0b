import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { SLICES } from '#api/slices';
import { asOwner } from '#api/owner';
import { migratedDatabase } from '../given/database.ts';

const BANDS = JSON.parse(readFileSync('libs/bands.json', 'utf8')) as Record<string, string[]>;
const LINE = Object.entries(BANDS).flatMap(([band, slices]) => slices.map((slice) => `${band}/${slice}`));
const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');
const PAPERS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md'), ...globSync('docs/adr/*.md')];

/** The first cells of the table whose heading begins with a word, as far as they are code. */
function firstCells(heading: string): string[] {
  const [, table = ''] = ARCHITECTURE.split(new RegExp(`^\\| ${heading} +\\|.*$`, 'm'));
  const [rows = ''] = table.trimStart().split('\n\n');
  return rows.split('\n').flatMap((row) => /^\| `([^`]+)`/.exec(row)?.[1] ?? []);
}

/** `reports` of `ReportsModule`; the kernel is wired by the application itself. */
const nameOf = ({ name }: { name: string }): string => name.replace(/Module$/, '').toLowerCase();

describe('the documents', () => {
  it('list every slice in the order of imports, and no other', () => {
    expect(firstCells('Slice')).toEqual(LINE);
    const folders = Object.keys(BANDS).flatMap((band) =>
      readdirSync(`libs/${band}`).map((slice) => `${band}/${slice}`),
    );
    expect(folders.sort()).toEqual([...LINE].sort());
    expect(SLICES.map(nameOf)).toEqual(LINE.map((slice) => slice.replace(/.*\//, '')).slice(1));
  });

  it('list every role of the database', async () => {
    const database = await migratedDatabase();
    const rows = await asOwner(database.url, (source) =>
      source.query<{ name: string }[]>(`select rolname as name from pg_roles where rolname like 'app\\_%'`),
    );
    await database.drop();
    expect(firstCells('Role').sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it.each(PAPERS)('%s names only files that exist', (paper) => {
    const named = readFileSync(paper, 'utf8').matchAll(
      /(?<![\w/.-])((?:apps|libs|docs|scripts|test|migrations)\/[\w./*-]+)/g,
    );
    const missing = [...named]
      .map(([, path = '']) => path.replace(/[.:]+$/, ''))
      .filter((path) => !existsSync(path) && globSync(path).length === 0);
    expect(missing).toEqual([]);
  });
});
