import { hash } from 'argon2';
import { ADMIN_ROLES, type Role, type Tx, col, execute, readRows } from '#libs/technique/kernel';

export interface NewAccount {
  id: string;
  username: string;
  /** The password, or its argon2id hash where many accounts share one. */
  password: string | { hash: string };
  name: string;
  role: Exclude<Role, 'PROGRAM'>;
  officeId?: string;
  operatorId?: string;
  platformIds?: readonly string[];
  certificateNo?: string;
  certificateValidTo?: string;
  staffNo?: string;
}

const sideOf = ({ role, officeId }: NewAccount): string =>
  ADMIN_ROLES.some((one) => one === role) ? 'ADMIN' : officeId ? 'OFFICE' : 'PLATFORM';

/** Adds a person; run by the owner of the database (set-up and demonstration data), never by the API's roles. */
export async function addAccount(owner: Tx, account: NewAccount): Promise<void> {
  const { id, username, name, role, officeId, operatorId, certificateNo, certificateValidTo } = account;
  await execute(
    owner,
    `insert into app_user (id, username, password_hash, name, side, role, office_id, operator_id, certificate_no, certificate_valid_to, staff_no)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      username,
      typeof account.password === 'string' ? await hash(account.password) : account.password.hash,
      name,
      sideOf(account),
      role,
      officeId ?? null,
      operatorId ?? null,
      certificateNo ?? null,
      certificateValidTo ?? null,
      account.staffNo ?? null,
    ],
  );
  for (const platformId of account.platformIds ?? []) {
    await execute(owner, 'insert into user_platform (user_id, platform_id) values ($1, $2)', [
      id,
      platformId,
    ]);
  }
}

/** Sets a new password, lifts a lock and ends the person's sessions; run by the owner of the database. */
export async function renewPassword(
  owner: Tx,
  username: string,
  password: string,
): Promise<{ id: string; username: string } | null> {
  const rows = await readRows(
    owner,
    { id: col.uuid, username: col.text },
    `update app_user set password_hash = $2, failed_count = 0, lock_rounds = 0, locked_until = null,
       password_set_at = clock_timestamp()
      where lower(username) = lower($1) and active returning id, username`,
    [username, await hash(password)],
  );
  const [user] = rows;
  if (!user) return null;
  await execute(
    owner,
    'update session set ended_at = clock_timestamp() where user_id = $1 and ended_at is null',
    [user.id],
  );
  return user;
}
