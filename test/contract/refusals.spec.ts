import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { REFUSALS, type RefusalCode, refusalTable } from '#rules/technique/kernel';
import '#api/slices';

const ROOT = join(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: { name: string }[];
};
/** The slices in their order. */
const LINE = forbidden.flatMap(({ name }) => /^slice-order-(.+)/.exec(name)?.slice(1) ?? []);

const sliceOf = (file: string): string => /^libs\/([^/]+\/[^/]+)\//.exec(file)?.[1] ?? 'apps/api';
const CODES = Object.keys(REFUSALS) as RefusalCode[];
const FILES = globSync(['libs/*/*/**/*.ts', 'apps/api/**/*.ts'], { cwd: ROOT })
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
const isTable = (file: string): boolean => file.endsWith('.refusals.ts');
/** Here MASKED says how a column leaves, and is no code. */
const isAboutColumns = (file: string): boolean => /personal(-data)?\.ts$/.test(file);

/** By the slice that has it, from the text of its table. */
const OWNERS = new Map(
  FILES.filter(({ file }) => isTable(file)).flatMap(({ file, text }) =>
    [...text.matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, code = '']) => [code, sliceOf(file)] as const),
  ),
);

describe('the codes of refusals', () => {
  it('stand each in the table of one slice, and every table is loaded with the slices', () => {
    expect([...OWNERS.keys()].sort()).toEqual([...CODES].sort());
    const again = { http: 400, zh: '又', en: 'Again' };
    expect(() => refusalTable({ NOT_FOUND: again })).toThrow('NOT_FOUND');
    expect(REFUSALS.NOT_FOUND).not.toBe(again);
  });

  it.each(CODES)('%s has a status, and sentences in both languages that are filled alike', (code) => {
    const { http, zh, en } = REFUSALS[code];
    expect(http).toBeGreaterThanOrEqual(400);
    expect(zh).toMatch(/\p{Script=Han}.*(。|：\{\w+\})$/u);
    expect(en).toMatch(/^[A-Z{].*(\.|: \{\w+\})$/);
    const params = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    expect(params(zh).sort()).toEqual(params(en).sort());
  });

  it('are each used, and by no slice before the one that has it', () => {
    const used = new Set<string>();
    const early: string[] = [];
    const places = [...LINE, 'apps/api'];
    for (const { file, text } of FILES.filter((one) => !isTable(one.file) && !isAboutColumns(one.file)))
      for (const [, code = ''] of text.matchAll(/'([A-Z_]+)'/g)) {
        const owner = OWNERS.get(code);
        if (owner === undefined) continue;
        used.add(code);
        if (places.indexOf(sliceOf(file)) < places.indexOf(owner)) early.push(`${file} ${code}`);
      }
    expect([...new Set(early)]).toEqual([]);
    expect(CODES.filter((code) => !used.has(code))).toEqual([]);
    expect(LINE).toContain('technique/kernel');
  });

  it('stand in a table that the door of its rules opens', () => {
    const shut = FILES.filter(({ file }) => isTable(file)).filter(({ file }) => {
      const door = readFileSync(join(ROOT, 'libs', sliceOf(file), 'rules.ts'), 'utf8');
      return !door.includes(`export * from './${basename(file)}';`);
    });
    expect(shut.map(({ file }) => file)).toEqual([]);
  });
});
