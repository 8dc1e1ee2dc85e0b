import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Checkpoint, checkpointFrom } from './chain.rules.ts';

export const CHECKPOINT_FILE = 'audit-checkpoints.jsonl';

/** Much more than the length of one line. */
const TAIL = 64 * 1024;

/** The checkpoints outside the database, one JSON line each, so that deleting the latest entries of the record is noticed. */
export class CheckpointFile {
  readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, CHECKPOINT_FILE);
  }

  /** The last checkpoint. An incomplete line after it, left by a killed process, is cut off. @throws Error when the last line is no checkpoint */
  async last(): Promise<Checkpoint | null> {
    await mkdir(dirname(this.path), { recursive: true });
    const file = await open(this.path, 'a+', 0o640);
    try {
      const { size } = await file.stat();
      const from = Math.max(0, size - TAIL);
      const buffer = Buffer.alloc(size - from);
      await file.read(buffer, 0, buffer.length, from);
      const end = buffer.lastIndexOf(10) + 1;
      if (end < buffer.length) await cut(file, from + end);
      if (end === 0) return null;
      const line = buffer.subarray(buffer.lastIndexOf(10, end - 2) + 1, end - 1).toString();
      const found = checkpointFrom(line);
      if (!found) throw new Error(`the last line of ${this.path} is not a checkpoint`);
      return found;
    } finally {
      await file.close();
    }
  }

  /** Returns once the lines are written to the disk. */
  async append(checkpoints: readonly Checkpoint[]): Promise<void> {
    if (checkpoints.length === 0) return;
    const file = await open(this.path, 'a', 0o640);
    try {
      await file.write(checkpoints.map((one) => `${JSON.stringify(one)}\n`).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
    const folder = await open(dirname(this.path), 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

async function cut(file: FileHandle, at: number): Promise<void> {
  await file.truncate(at);
  await file.sync();
}
