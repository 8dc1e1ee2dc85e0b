/**
 * Compiles the API into dist, module by module. It does not check types; `npm run typecheck` does, and a start need not wait for it.
 * Everything is written to the folders of its source, so that paths relative to a module are the same in both.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { compile } from './compile.ts';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const TREES = ['apps/api', 'libs', 'migrations'];
const MODULE = /(?<!\.spec)\.ts$/;
const DATA = /\/data\/[^/]+\.json$/;

function filesOf(tree: string): string[] {
  return readdirSync(join(ROOT, tree), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function place(file: string): string {
  const out = join(DIST, relative(ROOT, file));
  mkdirSync(dirname(out), { recursive: true });
  return out;
}

function writeModule(file: string): void {
  const out = place(file).replace(/\.ts$/, '.js');
  const { code, map } = compile(file, readFileSync(file, 'utf8'), true);
  const { mappings, names } = JSON.parse(map) as { mappings: string; names: string[] };
  writeFileSync(out, `${code}\n//# sourceMappingURL=${basename(out)}.map\n`);
  writeFileSync(
    `${out}.map`,
    JSON.stringify({ version: 3, sources: [relative(dirname(out), file)], names, mappings }),
  );
}

for (const tree of TREES) {
  // files of renamed or removed modules are deleted from dist
  rmSync(join(DIST, tree), { recursive: true, force: true });
  for (const file of filesOf(tree)) {
    if (MODULE.test(file)) writeModule(file);
    else if (DATA.test(file)) copyFileSync(file, place(file));
  }
}
