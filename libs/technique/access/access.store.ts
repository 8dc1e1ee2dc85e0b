import type { AccountSide, OfficeRole, Role, Tx } from '#libs/technique/kernel';
import { UserEntity } from './access.entity.ts';

/** The fields of a session that are needed to make an actor. */
export interface Principal {
  userId: string;
  name: string;
  username: string;
  side: AccountSide;
  role: string;
  officeId: string | null;
  operatorId: string | null;
  regionCode: string | null;
  regionLo: string | null;
  regionHi: string | null;
  platformIds: string[] | null;
}

/** A platform and those that were merged into it; its people can still read their past. */
export const WITH_MERGED = (id: string): string =>
  `(select ${id} union all select m.id from platform m where m.merged_into_id = ${id})`;

export const PRINCIPAL = `u.id as "userId", u.name, u.username, u.side, u.role, u.office_id as "officeId", u.operator_id as "operatorId",
  o.region_code as "regionCode", o.region_lo as "regionLo", o.region_hi as "regionHi",
  (select array_agg(x.id) from user_platform up cross join lateral ${WITH_MERGED('up.platform_id')} x (id)
    where up.user_id = u.id and up.ended_at is null) as "platformIds"`;

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
    `update app_user set password_hash = $3, failed_count = 0, lock_rounds = 0, locked_until = null, password_set_at = clock_timestamp()
      where id = $1 and password_hash = $2 and active`,
    [id, before, passwordHash],
  );
  return count === 1;
}

export async function principalById(tx: Tx, userId: string): Promise<Principal | undefined> {
  const rows = await tx.query<Principal[]>(
    `select ${PRINCIPAL} from app_user u left join office o on o.id = u.office_id where u.id = $1 and u.active`,
    [userId],
  );
  return rows[0];
}

export interface OfficerRow {
  id: string;
  name: string;
  role: OfficeRole;
  officeId: string;
  certificateNo: string | null;
  certificateValidTo: string | null;
  /** The inspected platform reads this record, so the number of the certificate is not masked. */
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

/** The names of a platform's people of some roles, as they may still sign in. */
export async function namesAt(tx: Tx, platformId: string, roles: readonly Role[]): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `select u.name from app_user u join user_platform p on p.user_id = u.id
      where p.platform_id = $1::uuid and p.ended_at is null and u.active and u.role = any($2::text[]) order by u.name collate "C"`,
    [platformId, roles],
  );
  return rows.map((row) => row.name);
}
