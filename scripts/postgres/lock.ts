import { accessSync, constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './folder.ts';
import { giveTo, ownerOf } from './isolation.ts';
import { messageOf, Problem } from './problem.ts';

export interface Lock {
  release(): void;
}

interface Database {
  exec(sql: string): void;
  close(): void;
}

/** Referenced here as well: a database without references is closed by the garbage collector, which releases the lock. */
const held = new Set<Database>();

/**
 * The lock has to disappear with the process even after kill -9, has to be acquired in one step, and must not depend on
 * the length of the path. A pid file or a listening socket stays behind, and two starts could remove it at the
 * same moment. A kernel file lock does not, and the one way to such a lock in plain Node is SQLite.
 */
async function openDatabase(file: string): Promise<Database> {
  // Early 24 releases print that the module is experimental, which is of no use to the person who starts the system.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(file);
    // Any number of processes could "lock" a read-only file at once. (Checked without opening: closing would unlock.)
    accessSync(file, constants.W_OK);
    giveTo(ownerOf(dirname(file)), file); // root leaves no file in someone's folder that its owner cannot open
    return database;
  } catch (error) {
    throw new Problem(`Cannot lock ${file}: ${messageOf(error)}`);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Undefined when another process still has the lock after `waitMs`. */
export async function takeLock(file: string, waitMs = 0): Promise<Lock | undefined> {
  const database = await openDatabase(file);
  const until = Date.now() + waitMs;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE'); // nothing is ever written
      held.add(database);
      return {
        release: () => {
          if (held.delete(database)) database.close();
        },
      };
    } catch (error) {
      const busy = /locked|busy/i.test(messageOf(error));
      if (!busy || Date.now() >= until) {
        database.close();
        if (busy) return undefined;
        throw new Problem(`Cannot lock ${file}: ${messageOf(error)}`);
      }
      await sleep(100);
    }
  }
}

/** One start per data folder: two servers over the same files would destroy them. */
export async function lockDataFolder(dataDir: string): Promise<Lock> {
  makeFolder(dataDir);
  const lock = await takeLock(join(dataDir, 'run.lock'));
  if (lock) return lock;
  throw new Problem(
    `Already running: another start uses the data folder ${dataDir}. Stop it, or set TAIZHANG_DATA and PORT for this one.`,
  );
}
