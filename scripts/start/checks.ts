import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeFolder } from '../postgres/folder.ts';
import { explain, isCode, messageOf, Problem } from '../postgres/problem.ts';

const NEEDED_SPACE = 200_000_000; // for the empty cluster with its first log segments, and the demonstration data

function tryPort(port: number, host: string): Promise<unknown> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', done);
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(undefined)));
  });
}

/** Checked before anything is built or started: a used port is the most common reason for a failed start. */
export async function checkPort(port: number, host: string): Promise<void> {
  if (port === 0) return;
  // Browsers try ::1 first for "localhost": they would reach another program there.
  const hosts = host === '127.0.0.1' ? [host, '::1'] : [host];
  for (const each of hosts) {
    const error = await tryPort(port, each);
    if (isCode(error, 'EADDRINUSE')) {
      throw new Problem(
        `Port ${port} is already in use: stop the other program, or choose another port with PORT=${port === 65_535 ? 3000 : port + 1}.`,
      );
    }
    if (each !== host || error === undefined) continue;
    if (isCode(error, 'EACCES'))
      throw new Problem(`Port ${port} may not be opened by this user: set PORT to 1024 or more.`);
    throw new Problem(`HOST=${host} cannot be listened on (${messageOf(error)}).`);
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'part of the path is a file',
  EEXIST: 'there is a file of that name',
  ENOENT: 'it cannot be made there',
};

/** Checks that the folder exists, can be written and has room. */
export function checkFolder(dataDir: string): void {
  try {
    makeFolder(dataDir);
    const probe = join(dataDir, `.probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  } catch (error) {
    if (isCode(error, 'ENOSPC')) throw new Problem(explain(error));
    const reason = Object.keys(REASONS).find((code) => isCode(error, code)) ?? '';
    throw new Problem(
      `Cannot write to the data folder ${dataDir}: ${REASONS[reason] ?? messageOf(error)}. Set TAIZHANG_DATA to another folder.`,
    );
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  if (free >= NEEDED_SPACE) return;
  throw new Problem(
    `The disk is too full: ${String(Math.floor(free / 1e6))} MB free in ${dataDir}, ${NEEDED_SPACE / 1e6} MB needed.`,
  );
}
