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

/** Held here as well: a database that nobody refers to is closed by the garbage collector, and the lock with it. */
const held = new Set<Database>();

/**
 * The lock has to vanish with the process even after kill -9, has to be taken in one step, and must not care how
 * long the path is. A pid file or a listening socket leaves something behind that two starts can clear away at the
 * same moment. A kernel file lock does not, and the one way to such a lock in plain Node is the SQLite inside it.
 */
async function openDatabase(file: string): Promise<Database> {
  // Early 24 releases announce the module as experimental; that is no news to whoever starts the system.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(file);
    // What may only be read could be "locked" by any number at once. (Asked without opening: closing would unlock.)
    accessSync(file, constants.W_OK);
    giveTo(ownerOf(dirname(file)), file); // root leaves nothing in someone's folder that its owner cannot open
    return database;
  } catch (error) {
    throw new Problem(`Cannot lock ${file}: ${messageOf(error)}`);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Undefined when someone else still holds the lock after `waitMs`. */
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

/** One start per data folder: two servers over the same files would be the end of them. */
export async function lockDataFolder(dataDir: string): Promise<Lock> {
  makeFolder(dataDir);
  const lock = await takeLock(join(dataDir, 'run.lock'));
  if (lock) return lock;
  throw new Problem(
    `Already running: another start uses the data folder ${dataDir}. Stop it, or set TAIZHANG_DATA and PORT for this one.`,
  );
}
