import { col, execute, readRows } from './rows.ts';
import { createHash } from 'node:crypto';
import type { Tx } from './pipelined-client.ts';
import { Refusal } from './refusal.ts';

/** A key by which the sender of a request recognises its retries, and the digest of its content. */
export interface Once {
  /** The owner of the key: two senders may use the same key. */
  holder: string;
  key: string;
  requestSha256: string;
}

/** The platform that the act is about, whose scope the key and the answer belong to. */
export interface OnceOf extends Once {
  platformId: string;
}

const KEY = /^[A-Za-z0-9._:-]{8,100}$/;
/** Keys are kept at least thirty days; this leaves a margin. */
const KEPT_DAYS = 40;

export function requestSha256(request: string): string {
  return createHash('sha256').update(request).digest('hex');
}

/**
 * Does the work at most once for a key. The key is written in the act's own transaction: another request with the same
 * key waits for it, and then gets the answer of the first one, byte for byte. A refused act leaves no key.
 * @throws Refusal IDEMPOTENCY_KEY_FORMAT, IDEMPOTENCY_KEY_REUSED
 */
export async function once(tx: Tx, by: OnceOf, work: () => Promise<string>): Promise<string> {
  if (!KEY.test(by.key)) throw new Refusal('IDEMPOTENCY_KEY_FORMAT', { field: 'idempotencyKey' });
  const fresh = await execute(
    tx,
    `insert into idempotency_key (holder, key, request_sha256, platform_id) values ($1, $2, $3, $4)
     on conflict (holder, key) do nothing`,
    [by.holder, by.key, by.requestSha256, by.platformId],
  );
  if (fresh > 0) {
    const answer = await work();
    await execute(tx, 'update idempotency_key set response = $3 where holder = $1 and key = $2', [
      by.holder,
      by.key,
      answer,
    ]);
    return answer;
  }
  const [first] = await readRows(
    tx,
    { sha256: col.text, response: col.text.orNull },
    'select request_sha256 as sha256, response from idempotency_key where holder = $1 and key = $2',
    [by.holder, by.key],
  );
  if (first?.sha256 !== by.requestSha256 || first.response === null)
    throw new Refusal('IDEMPOTENCY_KEY_REUSED', { field: 'idempotencyKey' });
  return first.response;
}

/** Deletes keys for which no retry is expected any more. Runs as the owner, by real time. */
export async function sweepIdempotencyKeys(owner: Tx): Promise<void> {
  await execute(
    owner,
    `delete from idempotency_key where created_at < clock_timestamp() - make_interval(days => $1)`,
    [KEPT_DAYS],
  );
}
