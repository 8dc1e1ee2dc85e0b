/** Which statements of the code a run of the tests asked, and which no test ever does. */
import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './start/settings.ts';

const CALL = /(?<![.\w])(?:readRows|readRow|readPrepared)(?:<[^()]*>)?\(/;

/** The lines, counted from 1, on which rows are read; the helper's own definitions are not among them. */
export function linesThatRead(text: string): number[] {
  return text
    .split('\n')
    .flatMap((line, i) => (CALL.test(line) && !/\bfunction\b|^\s*(\/\/|\*|\/\*)/.test(line) ? [i + 1] : []));
}

/** File and line of every statement that reads rows. */
function statements(): string[] {
  const files = globSync(['libs/**/*.ts', 'apps/api/**/*.ts'], { cwd: ROOT });
  return files
    .filter((file) => !file.endsWith('.spec.ts'))
    .sort()
    .flatMap((file) =>
      linesThatRead(readFileSync(join(ROOT, file), 'utf8')).map((line) => `${file}:${String(line)}`),
    );
}

/** What a run noted in a folder (test/given/rows.ts): rows that are not as declared, and statements that were not asked. */
export function faultsOfStatements(folder: string): string[] {
  const [asked, faults] = [new Set<string>(), new Set<string>()];
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean))
      (name === 'faults.txt' ? faults : asked).add(line);
  const never = statements().filter((place) => !asked.has(place));
  return [
    ...faults,
    ...never.map(
      (place) => `${place} reads rows that no test asks for: nothing checks what is declared there`,
    ),
  ];
}
