import { Refusal, type Tx, col, execute, readRows } from '#libs/technique/kernel';

export interface IdentityLink {
  username: string;
  issuer: string;
  subject: string;
}

async function userNamed(owner: Tx, username: string): Promise<string> {
  const [user] = await readRows(
    owner,
    { id: col.uuid },
    'select id from app_user where lower(username) = lower($1) and active',
    [username],
  );
  if (!user) throw new Refusal('NOT_FOUND', { field: 'username' });
  return user.id;
}

/**
 * Links the identity at a single sign-on provider to this account; run by the owner of the database, since no sign-in creates
 * an account or a link by itself. @returns the account @throws Refusal NOT_FOUND, OIDC_LINKED
 */
export async function linkIdentity(owner: Tx, { username, issuer, subject }: IdentityLink): Promise<string> {
  const userId = await userNamed(owner, username);
  const linked = await execute(
    owner,
    'insert into oidc_identity (issuer, subject, user_id) values ($1, $2, $3) on conflict do nothing',
    [issuer, subject, userId],
  );
  if (linked === 0) throw new Refusal('OIDC_LINKED', { field: 'subject' });
  return userId;
}

/** Removes the link and ends the sessions that were opened by it. @throws Refusal NOT_FOUND */
export async function unlinkIdentity(owner: Tx, username: string, issuer: string): Promise<string> {
  const userId = await userNamed(owner, username);
  const count = await execute(owner, 'delete from oidc_identity where user_id = $1 and issuer = $2', [
    userId,
    issuer,
  ]);
  if (count === 0) throw new Refusal('NOT_FOUND', { field: 'issuer' });
  await execute(
    owner,
    `update session set ended_at = clock_timestamp() where user_id = $1 and via = 'OIDC' and ended_at is null`,
    [userId],
  );
  return userId;
}

/** For a person who lost both app and recovery codes; the person's sessions end. @throws Refusal NOT_FOUND, SECOND_FACTOR_OFF */
export async function removeSecondFactorOf(owner: Tx, username: string): Promise<string> {
  const userId = await userNamed(owner, username);
  const count = await execute(owner, 'delete from second_factor where user_id = $1', [userId]);
  if (count === 0) throw new Refusal('SECOND_FACTOR_OFF', { field: 'username' });
  await execute(
    owner,
    'update session set ended_at = clock_timestamp() where user_id = $1 and ended_at is null',
    [userId],
  );
  return userId;
}
