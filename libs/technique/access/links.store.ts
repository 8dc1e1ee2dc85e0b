import { type RowOf, type Tx, col, execute, readRows } from '#libs/technique/kernel';

const LINK_ROW = { userId: col.uuid, username: col.text, name: col.text };
export type LinkRow = RowOf<typeof LINK_ROW>;

export async function addLink(
  tx: Tx,
  link: { tokenHash: Buffer; userId: string; validUntil: Date },
): Promise<void> {
  await execute(tx, 'insert into account_link (token_hash, user_id, valid_until) values ($1, $2, $3)', [
    link.tokenHash,
    link.userId,
    link.validUntil,
  ]);
}

/** @returns whether the account belonged to a platform of the territory and was in use */
export async function resetPlatformAccount(
  tx: Tx,
  link: { tokenHash: Buffer; userId: string; validUntil: Date },
): Promise<boolean> {
  const [row] = await readRows(
    tx,
    { reset: col.bool },
    'select reset_platform_account($1, $2, $3) as reset',
    [link.userId, link.tokenHash, link.validUntil],
  );
  return row?.reset === true;
}

/** Only the newest link of an account stands. */
export async function validLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<LinkRow | null> {
  const [row] = await readRows(
    tx,
    LINK_ROW,
    `select u.id as user_id, u.username, u.name from account_link l join app_user u on u.id = l.user_id
      where l.token_hash = $1 and l.used_at is null and l.valid_until > $2 and u.active
        and not exists (select from account_link n where n.user_id = l.user_id and n.created_at > l.created_at)`,
    [tokenHash, now],
  );
  return row ?? null;
}

/** @returns whether it could still be used */
export async function useLink(tx: Tx, tokenHash: Buffer, now: Date): Promise<boolean> {
  const count = await execute(
    tx,
    'update account_link set used_at = $2 where token_hash = $1 and used_at is null and valid_until > $2',
    [tokenHash, now],
  );
  return count === 1;
}

export async function givePassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await execute(
    tx,
    `update app_user set password_hash = $2, failed_count = 0, lock_rounds = 0, locked_until = null,
            password_set_at = clock_timestamp() where id = $1 and active`,
    [userId, passwordHash],
  );
}

export async function usernameTaken(tx: Tx, username: string): Promise<boolean> {
  const [row] = await readRows(tx, { taken: col.bool }, 'select username_taken($1) as taken', [username]);
  return row?.taken ?? true;
}

/** @returns how many there were */
export async function endSessions(tx: Tx, userId: string): Promise<number> {
  const [row] = await readRows(tx, { n: col.int }, 'select end_sessions($1) as n', [userId]);
  return row?.n ?? 0;
}
