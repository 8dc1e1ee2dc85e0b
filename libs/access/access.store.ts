import type { OfficeRole, Side, Tx } from '#libs/kernel';
import { ApiTokenEntity, SessionEntity, UserEntity } from './access.entity.ts';

/** What a session or token stands for, as needed to make an actor. */
export interface Principal {
  userId: string;
  name: string;
  username: string;
  side: Side;
  role: string;
  officeId: string | null;
  operatorId: string | null;
  regionCode: string | null;
  regionLo: string | null;
  regionHi: string | null;
  platformIds: string[] | null;
}

const PRINCIPAL = `u.id as "userId", u.name, u.username, u.side, u.role, u.office_id as "officeId", u.operator_id as "operatorId",
  o.region_code as "regionCode", o.region_lo as "regionLo", o.region_hi as "regionHi",
  (select array_agg(up.platform_id) from user_platform up where up.user_id = u.id) as "platformIds"`;

export async function userByName(tx: Tx, username: string): Promise<UserEntity | null> {
  return tx
    .createQueryBuilder(UserEntity, 'u')
    .where('lower(u.username) = lower(:username)', { username })
    .getOne();
}

export async function userById(tx: Tx, id: string): Promise<UserEntity | null> {
  return tx.findOneBy(UserEntity, { id });
}

/** @returns whether the password was still the one that was read */
export async function setPassword(
  tx: Tx,
  user: Pick<UserEntity, 'id' | 'passwordHash'>,
  passwordHash: string,
): Promise<boolean> {
  const { id, passwordHash: before } = user;
  const [, count] = await tx.query<[unknown, number]>(
    `update app_user set password_hash = $3, failed_count = 0, locked_until = null
      where id = $1 and password_hash = $2 and active`,
    [id, before, passwordHash],
  );
  return count === 1;
}

/** @returns how many there were */
export async function endOtherSessions(tx: Tx, userId: string, except: Buffer): Promise<number> {
  const [, count] = await tx.query<[unknown, number]>(
    `update session set ended_at = clock_timestamp()
      where user_id = $1 and token_hash <> $2 and ended_at is null and expires_at > clock_timestamp()`,
    [userId, except],
  );
  return count;
}

export async function principalById(tx: Tx, userId: string): Promise<Principal | undefined> {
  const rows = await tx.query<Principal[]>(
    `select ${PRINCIPAL} from app_user u left join office o on o.id = u.office_id where u.id = $1 and u.active`,
    [userId],
  );
  return rows[0];
}

/** Sessions live by real time, never by the desk's clock. `stale` means last seen over a minute ago. */
export async function principalBySession(
  tx: Tx,
  hash: Buffer,
  idleMinutes: number,
): Promise<(Principal & { stale: boolean }) | undefined> {
  const rows = await tx.query<(Principal & { stale: boolean })[]>(
    `select ${PRINCIPAL}, s.last_seen_at < clock_timestamp() - interval '1 minute' as stale
       from session s join app_user u on u.id = s.user_id left join office o on o.id = u.office_id
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - make_interval(mins => $2) and u.active`,
    [hash, idleMinutes],
  );
  return rows[0];
}

export interface TokenPrincipal {
  tokenId: string;
  name: string;
  platformId: string;
  stale: boolean;
}

export async function principalByToken(tx: Tx, hash: Buffer): Promise<TokenPrincipal | undefined> {
  const rows = await tx.query<TokenPrincipal[]>(
    `select t.id as "tokenId", t.name, t.platform_id as "platformId",
            coalesce(t.last_used_at < clock_timestamp() - interval '1 minute', true) as stale
       from api_token t where t.secret_hash = $1 and t.revoked_at is null`,
    [hash],
  );
  return rows[0];
}

export async function touchSession(tx: Tx, hash: Buffer): Promise<void> {
  await tx.query('update session set last_seen_at = clock_timestamp() where token_hash = $1', [hash]);
}

export async function touchToken(tx: Tx, id: string): Promise<void> {
  await tx.query('update api_token set last_used_at = clock_timestamp() where id = $1', [id]);
}

export async function openSession(
  tx: Tx,
  row: Pick<SessionEntity, 'tokenHash' | 'userId' | 'expiresAt' | 'address' | 'agent'>,
): Promise<void> {
  await tx.insert(SessionEntity, { ...row });
}

export async function endSession(tx: Tx, hash: Buffer): Promise<void> {
  await tx.query(
    'update session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null',
    [hash],
  );
}

/**
 * Counts an attempt as failed until it proves right; the last one allowed locks the account. A lock that has run out
 * begins a new count. @returns null when it may be tried, else the minutes that the lock still holds
 */
export async function noteAttempt(
  tx: Tx,
  userId: string,
  lockAfter: number,
  minutes: number,
): Promise<number | null> {
  const [counted] = await tx.query<[object[], number]>(
    `update app_user set failed_count = case when locked_until is null then failed_count + 1 else 1 end,
       locked_until = case when locked_until is null and failed_count + 1 >= $2 then clock_timestamp() + make_interval(mins => $3) end
     where id = $1 and (locked_until is null or locked_until <= clock_timestamp()) returning id`,
    [userId, lockAfter, minutes],
  );
  if (counted.length > 0) return null;
  const [row] = await tx.query<{ minutes: number }[]>(
    `select greatest(1, ceil(extract(epoch from locked_until - clock_timestamp()) / 60))::int as minutes from app_user where id = $1`,
    [userId],
  );
  return row?.minutes ?? 1;
}

export async function noteSuccess(tx: Tx, userId: string): Promise<void> {
  await tx.query('update app_user set failed_count = 0, locked_until = null where id = $1', [userId]);
}

export interface OfficerRow {
  id: string;
  name: string;
  role: OfficeRole;
  officeId: string;
  certificateNo: string | null;
  certificateValidTo: string | null;
  /** On a record that is shown to those who were inspected, the number of the certificate stands as it is. */
  onRecord?: true;
}

const OFFICER = `id, name, role, office_id as "officeId", certificate_no as "certificateNo", certificate_valid_to as "certificateValidTo"`;

export async function officersOf(tx: Tx, officeId: string): Promise<OfficerRow[]> {
  return tx.query(
    `select ${OFFICER} from app_user where office_id = $1 and active order by role, name collate "C"`,
    [officeId],
  );
}

export async function officersById(tx: Tx, ids: readonly string[]): Promise<OfficerRow[]> {
  return tx.query(`select ${OFFICER} from app_user where id = any($1) and side = 'OFFICE'`, [ids]);
}

export async function tokensOf(tx: Tx): Promise<Omit<ApiTokenEntity, 'secretHash' | 'createdBy'>[]> {
  return tx.query(
    `select id, name, platform_id as "platformId", created_at as "createdAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"
       from api_token order by created_at, id`,
  );
}

export async function addToken(
  tx: Tx,
  row: Pick<ApiTokenEntity, 'id' | 'platformId' | 'name' | 'secretHash' | 'createdBy'>,
): Promise<void> {
  await tx.insert(ApiTokenEntity, { ...row });
}

/** @returns whether there was such a token, not yet revoked. */
export async function revokeToken(tx: Tx, id: string): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    'update api_token set revoked_at = clock_timestamp() where id = $1 and revoked_at is null',
    [id],
  );
  return count > 0;
}
