import { ServerRefusal } from './refusal.ts';

/** What passes by itself: the server is starting anew, or was asked too much at once. */
const PASSING_CODES: ReadonlySet<string> = new Set(['TOO_SLOW', 'BUSY']);
/** No answer at all, or that of a proxy which cannot reach the server. */
const PASSING_STATUSES: ReadonlySet<unknown> = new Set([0, 502, 503, 504]);
/** Before the second and the third try, in milliseconds. */
const PAUSES = [1_000, 3_000];

/** Whether a read is tried again by itself. `failed` counts from 0. An act never is: it may have been done unseen. */
export function triesAgain(failed: number, error: unknown): boolean {
  if (failed >= PAUSES.length || !(error instanceof ServerRefusal)) return false;
  return error.faults.some(
    ({ code, params }) =>
      PASSING_CODES.has(code) || (code === 'NETWORK' && PASSING_STATUSES.has(params.status)),
  );
}

export const pauseBefore = (failed: number): number => PAUSES[failed] ?? 0;

/** For reads that no hook makes, such as an export. */
export async function withTries<R>(read: () => Promise<R>): Promise<R> {
  for (let failed = 0; ; failed += 1)
    try {
      return await read();
    } catch (error) {
      if (!triesAgain(failed, error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseBefore(failed)));
    }
}
