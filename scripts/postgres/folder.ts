import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isCode } from './problem.ts';

/**
 * Node's own recursive mkdir never returns where a parent exists but refuses children as "not found" (/proc does).
 * Others may enter the folder but not read it: PostgreSQL may run as another user.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o711 });
  } catch (error) {
    if (isCode(error, 'EEXIST') && statSync(path).isDirectory()) return;
    const parent = dirname(path);
    if (!isCode(error, 'ENOENT') || existsSync(parent)) throw error;
    makeFolder(parent);
    mkdirSync(path, { mode: 0o711 });
  }
}
