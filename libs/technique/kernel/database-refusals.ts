import { Refusal } from './refusal.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';

/** A refusal by the database itself, as a `Refusal`; any other error is returned unchanged. */
export function refusalOfDatabase(error: unknown): unknown {
  if (error instanceof Refusal || typeof error !== 'object' || error === null) return error;
  const code = 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  switch (code) {
    // a write that row security refuses; a missing privilege has the same state but is a defect of ours
    case '42501':
      return message.includes('row-level security') ? new Refusal('NOT_FOUND', { cause: error }) : error;
    // 23505: a unique index, after the check before it passed: somebody else wrote the same at the same moment
    case '40001':
    case '40P01':
    case '23505':
      return new Refusal('BUSY', { cause: error });
    case '57014':
      return new Refusal('TOO_SLOW', { cause: error });
    default:
      // no connection became free in time: all are in use
      return message === 'timeout exceeded when trying to connect'
        ? new Refusal('TOO_SLOW', { cause: error })
        : (raisedByTrigger(error, code) ?? error);
  }
}

/** The error of one of our triggers, with an SQLSTATE that belongs to a code. */
function raisedByTrigger(error: object, state: unknown): Refusal | undefined {
  for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
    const { sqlState } = REFUSALS[code];
    if (sqlState === undefined || sqlState.code !== state) continue;
    const params = { [sqlState.detail]: 'detail' in error ? String(error.detail) : '' };
    return new Refusal(code, { cause: error, params });
  }
  return undefined;
}
