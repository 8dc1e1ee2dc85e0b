import { type Tx, col, execute, readRows } from '#libs/technique/kernel';
import {
  LOCK_ADDRESS_AFTER,
  LOCK_AFTER,
  LOCK_LONGEST,
  LOCK_MINUTES,
  type SignInWay,
} from './sign-in.rules.ts';

/** The key that attempts are counted by: an account, a name that no account has, or an address. */
export type Counted = { userId: string } | { kind: 'NAME' | 'ADDRESS'; key: Buffer };

/** How an attempt changes a count; `row` names it. An expired lock starts a new count, and the next lock lasts longer. */
const counting = (row: string): string => `
  failed_count = case when ${row}.locked_until is null then ${row}.failed_count + 1 else 1 end,
  lock_rounds = ${row}.lock_rounds + case when ${row}.locked_until is null and ${row}.failed_count + 1 >= $2 then 1 else 0 end,
  locked_until = case when ${row}.locked_until is null and ${row}.failed_count + 1 >= $2
    then clock_timestamp() + make_interval(mins => least(${String(LOCK_MINUTES)} * power(2, least(${row}.lock_rounds, 10)), ${String(LOCK_LONGEST)})::int) end`;

const MINUTES = `select greatest(1, ceil(extract(epoch from locked_until - clock_timestamp()) / 60))::int as minutes`;

/**
 * Counts an attempt as failed until it proves right, in one statement, so that simultaneous attempts are all
 * counted; the last allowed one locks. @returns null when an attempt is allowed, else the minutes until the lock ends
 */
export async function noteAttempt(tx: Tx, counted: Counted): Promise<number | null> {
  if ('userId' in counted) {
    const noted = await execute(
      tx,
      `update app_user u set ${counting('u')} where id = $1 and (locked_until is null or locked_until <= clock_timestamp())`,
      [counted.userId, LOCK_AFTER],
    );
    if (noted > 0) return null;
    const [row] = await readRows(tx, { minutes: col.int }, `${MINUTES} from app_user where id = $1`, [
      counted.userId,
    ]);
    return row?.minutes ?? 1;
  }
  const { key, kind } = counted;
  // many people share an address: failures of an hour ago no longer count
  if (kind === 'ADDRESS')
    await execute(
      tx,
      `delete from sign_in_guard where key = $1 and last_at < clock_timestamp() - interval '1 hour'
          and (locked_until is null or locked_until < clock_timestamp() - interval '1 day')`,
      [key],
    );
  const noted = await execute(
    tx,
    `insert into sign_in_guard as g (key, kind) values ($1, $3) on conflict (key) do update set ${counting('g')},
       last_at = clock_timestamp() where g.locked_until is null or g.locked_until <= clock_timestamp()`,
    [key, kind === 'ADDRESS' ? LOCK_ADDRESS_AFTER : LOCK_AFTER, kind],
  );
  if (noted > 0) return null;
  const [row] = await readRows(tx, { minutes: col.int }, `${MINUTES} from sign_in_guard where key = $1`, [
    key,
  ]);
  return row?.minutes ?? 1;
}

/** The longest of the locks that hold on any of these; null when there is none. */
export async function lockLeft(tx: Tx, keys: readonly Buffer[]): Promise<number | null> {
  const [row] = await readRows(
    tx,
    { minutes: col.int },
    `${MINUTES} from sign_in_guard where key = any($1::bytea[]) and locked_until > clock_timestamp() order by locked_until desc limit 1`,
    [keys],
  );
  return row?.minutes ?? null;
}

/** The person has signed in to the account: its count starts again. */
export async function noteSuccess(tx: Tx, userId: string): Promise<void> {
  await execute(
    tx,
    'update app_user set failed_count = 0, lock_rounds = 0, locked_until = null where id = $1',
    [userId],
  );
}

/** Takes back one attempt that proved right. Others that failed from the same address stay counted. */
export async function uncountAttempt(tx: Tx, address: Buffer): Promise<void> {
  await execute(
    tx,
    `update sign_in_guard set failed_count = greatest(0, failed_count - 1),
       lock_rounds = greatest(0, lock_rounds - case when locked_until is not null and failed_count <= $2 then 1 else 0 end),
       locked_until = case when failed_count <= $2 then null else locked_until end where key = $1`,
    [address, LOCK_ADDRESS_AFTER],
  );
}

/** Deletes counts of names and addresses without recent attempts, and challenges that ended long ago. */
export async function forgetOldAttempts(tx: Tx): Promise<void> {
  await execute(
    tx,
    `delete from sign_in_guard where last_at < clock_timestamp() - case kind when 'ADDRESS' then interval '2 days' else interval '90 days' end`,
  );
}

export async function addChallenge(
  tx: Tx,
  row: { tokenHash: Buffer; userId: string; via: SignInWay; minutes: number },
): Promise<Date> {
  const [made] = await readRows(
    tx,
    { expiresAt: col.timestamptz },
    `insert into sign_in_challenge (token_hash, user_id, via, expires_at)
     values ($1, $2, $3, clock_timestamp() + make_interval(mins => $4)) returning expires_at`,
    [row.tokenHash, row.userId, row.via, row.minutes],
  );
  return made?.expiresAt ?? new Date();
}

/** Counts one code against the challenge. @returns whose it is, or undefined when it is over */
export async function tryChallenge(
  tx: Tx,
  hash: Buffer,
  attempts: number,
): Promise<{ userId: string; via: SignInWay } | undefined> {
  const rows = await readRows(
    tx,
    { userId: col.uuid, via: col.text.as<SignInWay>() },
    `update sign_in_challenge set attempts = attempts + 1
      where token_hash = $1 and ended_at is null and expires_at > clock_timestamp() and attempts < $2
      returning user_id, via`,
    [hash, attempts],
  );
  return rows[0];
}

/** @returns whether it was still open: of two right codes at the same moment only one opens a session */
export async function endChallenge(tx: Tx, hash: Buffer): Promise<boolean> {
  const count = await execute(
    tx,
    'update sign_in_challenge set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
    [hash],
  );
  return count === 1;
}

export async function userOfIdentity(
  tx: Tx,
  issuer: string,
  subject: string,
): Promise<{ id: string; active: boolean } | undefined> {
  const rows = await readRows(
    tx,
    { id: col.uuid, active: col.bool },
    `select u.id, u.active from oidc_identity i join app_user u on u.id = i.user_id where i.issuer = $1 and i.subject = $2`,
    [issuer, subject],
  );
  return rows[0];
}
