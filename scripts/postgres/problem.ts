/** A failure whose message is written for the person at the terminal: shown as it stands, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const outOfSpace = /ENOSPC|No space left on device/;

/** One line for any failure. Running out of space shows up in many guises (Node, initdb, a query), so it is named here. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === '53100' || outOfSpace.test(message)) {
    return 'The disk is full: free some space, or name a folder on another disk in TAIZHANG_DATA.';
  }
  if (code === 'EADDRINUSE') return 'The port is already in use: stop the other program or set PORT.';
  return message === '' ? 'The start failed without saying why (DEBUG=1 shows more).' : message;
}

export const isCode = (error: unknown, ...codes: string[]): boolean => codes.includes(codeOf(error));
