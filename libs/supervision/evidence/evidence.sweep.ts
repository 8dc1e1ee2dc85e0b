import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Tx, col, readRows } from '#libs/technique/kernel';
import { INCOMING, UNCLAIMED, placeOf } from './evidence.folder.ts';

const PATIENCE = 3_600_000; // an upload that began less than an hour ago may still be on its way
const SHA256 = /^[0-9a-f]{64}$/;

export interface Sweep {
  /** Uploads that broke off before they were complete. */
  discarded: number;
  /** Files that no record names: their act was rolled back, or the process died between file and commit. */
  setAside: number;
  /** Files set aside earlier that a record names after all: another database was in use then. */
  restored: number;
}

const within = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/**
 * Compares the folder with the records at start. A file without a record is moved aside and never deleted:
 * with the wrong database, or one restored from an older copy, every file is without a record.
 * @param owner sees all records; a reader's scope would hide those of other territories
 */
export async function sweepEvidence(owner: Tx, folder: string, now: Date): Promise<Sweep> {
  const settled = async (file: string): Promise<boolean> => {
    const found = await stat(file).catch(() => null);
    return found !== null && now.getTime() - found.mtimeMs > PATIENCE;
  };
  const result = { discarded: 0, setAside: 0, restored: 0 };
  const files = await within(folder);
  if (files.length === 0) return result;
  const rows = await readRows(owner, { sha256: col.text }, 'select distinct sha256 from evidence');
  const known = new Set(rows.map((row) => row.sha256));
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (file.startsWith(join(folder, INCOMING, '/'))) {
      if (!(await settled(file))) continue;
      await rm(file, { force: true });
      result.discarded += 1;
    } else if (file === join(folder, UNCLAIMED, name)) {
      if (!known.has(name)) continue;
      await move(file, placeOf(folder, name));
      result.restored += 1;
    } else if (file === placeOf(folder, name) && SHA256.test(name) && !known.has(name)) {
      if (!(await settled(file))) continue;
      await move(file, join(folder, UNCLAIMED, name));
      result.setAside += 1;
    }
  }
  return result;
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  await rename(from, to);
}
