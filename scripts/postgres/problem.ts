/** A failure whose message is written for the person at the terminal: printed as it is, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Not `instanceof Error`: a test runner's own globals make that false for errors thrown by Node itself. */
function textOf(error: unknown, key: 'code' | 'message' | 'stack'): string {
  if (typeof error !== 'object' || error === null) return '';
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : '';
}

export const messageOf = (error: unknown): string => textOf(error, 'message') || String(error);
export const stackOf = (error: unknown): string => textOf(error, 'stack') || String(error);
export const isCode = (error: unknown, ...codes: string[]): boolean => codes.includes(textOf(error, 'code'));

const outOfSpace = /ENOSPC|No space left on device/;

/** One line for any failure. A full disk causes many different errors (Node, initdb, a query), so it is named here. */
export function explain(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const message = messageOf(error).split('\n')[0] ?? '';
  if (isCode(error, 'ENOSPC', '53100') || outOfSpace.test(message)) {
    return 'The disk is full: free some space, or name a folder on another disk in TAIZHANG_DATA.';
  }
  if (isCode(error, 'EADDRINUSE')) return 'The port is already in use: stop the other program or set PORT.';
  return message === '' ? 'The start failed without saying why (DEBUG=1 shows more).' : message;
}
