import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileTypeFromFile } from 'file-type';
import { Refusal } from '#libs/technique/kernel';
import { MAX_FILE_BYTES, isAccepted } from './evidence.rules.ts';

export interface Received {
  path: string;
  bytes: number;
  sha256: string;
  /** The extension that fits its content; null when the content was not recognised. */
  found: string | null;
}

/** Folders beside the files: uploads in progress, and files that no record names. */
export const INCOMING = 'incoming';
export const UNCLAIMED = 'unclaimed';

export const placeOf = (folder: string, sha256: string): string =>
  join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** The folder of evidence files, named by their SHA-256, so that each content is stored once and can be checked. */
export class EvidenceFolder {
  path = '';

  /** Streams a file in, hashing it on the way. @throws Refusal FILE_TOO_LARGE, FILE_EMPTY, STORAGE_FULL */
  async receive(stream: Readable): Promise<Received> {
    const incoming = join(this.path, INCOMING);
    const path = join(incoming, randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const file = await open(path, 'wx', 0o600);
      try {
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          if (bytes > MAX_FILE_BYTES)
            throw new Refusal('FILE_TOO_LARGE', { field: 'file', params: { max: MAX_FILE_BYTES / 1048576 } });
          hash.update(chunk);
          await file.write(chunk);
        }
        await file.sync();
      } finally {
        await file.close();
      }
      if (bytes === 0) throw new Refusal('FILE_EMPTY', { field: 'file' });
      return { path, bytes, sha256: hash.digest('hex'), found: await contentOf(path) };
    } catch (error) {
      await rm(path, { force: true });
      throw refusalOfStorage(error);
    }
  }

  /**
   * Moves a received file to its place; content that is already there is not stored twice. A file whose act is then
   * rolled back stays until the sweep at the next start: another record may name it meanwhile.
   * @throws Refusal STORAGE_FULL
   */
  async keep(received: Received): Promise<void> {
    const place = placeOf(this.path, received.sha256);
    try {
      await mkdir(join(place, '..'), { recursive: true, mode: 0o700 });
      await rename(received.path, place);
    } catch (error) {
      throw refusalOfStorage(error);
    }
  }

  async discard(received: Received): Promise<void> {
    await rm(received.path, { force: true });
  }

  /** @throws Refusal NOT_FOUND when the file is missing or its size has changed */
  async read(sha256: string, bytes: number): Promise<ReadStream> {
    const place = placeOf(this.path, sha256);
    const found = await stat(place).catch(() => null);
    if (found?.size !== bytes) throw new Refusal('NOT_FOUND', { field: 'id' });
    return createReadStream(place);
  }
}

/** Types recognised by only two or three letters, with which a text may begin as well. */
const MISTAKEN_FOR: readonly string[] = ['bmp', 'exe', 'mp3', 'mp2', 'ps', 'dcm', 'ics', 'vcf'];

/** Error codes for a full disk, a full quota or the largest file allowed. */
const FULL: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EFBIG'];

function refusalOfStorage(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return FULL.includes(code) ? new Refusal('STORAGE_FULL', { field: 'file', cause: error }) : error;
}

/**
 * Recognises the type by the bytes; text has no magic number, so text is whatever decodes as UTF-8 without control characters.
 * A table that happens to begin like a rejected image type (BM…) is text.
 */
async function contentOf(path: string): Promise<string | null> {
  const known = (await fileTypeFromFile(path))?.ext ?? null;
  if (known !== null && (isAccepted(known) || !MISTAKEN_FOR.includes(known))) return known;
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex -- control characters distinguish binary from text
    if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(text)) return known;
    try {
      JSON.parse(text);
      return /^\s*[[{]/.test(text) ? 'json' : 'txt';
    } catch {
      return 'txt';
    }
  } catch {
    return known;
  }
}
