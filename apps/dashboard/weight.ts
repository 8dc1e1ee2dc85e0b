/*
 * What a page makes the browser load, gzipped: `node apps/dashboard/weight.ts` after a build. Exits 1 over budget.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

const dist = fileURLToPath(new URL('../../dist/dashboard/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;

const PAGES = [
  { name: 'sign-in', budget: 250, entries: ['index.html', 'src/features/access/SignIn.tsx'] },
  {
    name: 'overview',
    budget: 400,
    entries: ['index.html', 'src/app/frame/OfficeFrame.tsx', 'src/features/today/Today.tsx'],
  },
];

/** The chunks that these entries load, with what they import. */
function loaded(entries: string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`Not in the manifest: ${key}`);
    chunk.imports?.forEach(visit);
  };
  entries.forEach(visit);
  return seen;
}

function kilobytes(files: Iterable<string>): number {
  let bytes = 0;
  for (const file of new Set(files)) bytes += gzipSync(readFileSync(dist + file), { level: 9 }).length;
  return bytes / 1000;
}

let over = false;
for (const { name, budget, entries } of PAGES) {
  const chunks = [...loaded(entries)].map((key) => manifest[key] ?? { file: '' });
  const script = kilobytes(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')));
  const style = kilobytes(chunks.flatMap((chunk) => chunk.css ?? []));
  over ||= script > budget;
  console.log(
    `${name.padEnd(10)} script ${script.toFixed(1)} kB of ${String(budget)} kB, style ${style.toFixed(1)} kB`,
  );
}
process.exitCode = over ? 1 : 0;
