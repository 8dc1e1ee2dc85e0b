import {
  type AccountSide,
  type OfficeRole,
  type Role,
  type RowOf,
  type Tx,
  col,
  execute,
  readRows,
} from '#libs/technique/kernel';
import { UserEntity } from './access.entity.ts';

/** What a session stands for, as needed to make an actor. */
const PRINCIPAL_ROW = {
  userId: col.uuid,
  name: col.text,
  username: col.text,
  side: col.text.as<AccountSide>(),
  role: col.text,
  officeId: col.uuid.orNull,
  operatorId: col.uuid.orNull,
  regionCode: col.text.orNull,
  regionLo: col.text.orNull,
  regionHi: col.text.orNull,
  platformIds: col.uuidArray.orNull,
};
export type Principal = RowOf<typeof PRINCIPAL_ROW>;

/** A platform and those that were merged into it; its people can still read their past. */
export const WITH_MERGED = (id: string): string =>
  `(select ${id} union all select m.id from platform m where m.merged_into_id = ${id})`;

export const PRINCIPAL = `u.id as user_id, u.name, u.username, u.side, u.role, u.office_id, u.operator_id,
  o.region_code, o.region_lo, o.region_hi,
  (select array_agg(x.id) from user_platform up cross join lateral ${WITH_MERGED('up.platform_id')} x (id)
    where up.user_id = u.id and up.ended_at is null) as platform_ids`;

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
  const count = await execute(
    tx,
    `update app_user set password_hash = $3, failed_count = 0, lock_rounds = 0, locked_until = null, password_set_at = clock_timestamp()
      where id = $1 and password_hash = $2 and active`,
    [id, before, passwordHash],
  );
  return count === 1;
}

export async function principalById(tx: Tx, userId: string): Promise<Principal | undefined> {
  const rows = await readRows(
    tx,
    PRINCIPAL_ROW,
    `select ${PRINCIPAL} from app_user u left join office o on o.id = u.office_id where u.id = $1 and u.active`,
    [userId],
  );
  return rows[0];
}

const OFFICER_ROW = {
  id: col.uuid,
  name: col.text,
  role: col.text.as<OfficeRole>(),
  officeId: col.uuid.notNull,
  certificateNo: col.text.orNull,
  certificateValidTo: col.date.orNull,
};
export interface OfficerRow extends RowOf<typeof OFFICER_ROW> {
  /** On a record that is shown to those who were inspected, the number of the certificate stands as it is. */
  onRecord?: true;
}

const OFFICER = `id, name, role, office_id, certificate_no, certificate_valid_to`;

export async function officersOf(tx: Tx, officeId: string): Promise<OfficerRow[]> {
  return readRows(
    tx,
    OFFICER_ROW,
    `select ${OFFICER} from app_user where office_id = $1 and active order by role, name collate "C"`,
    [officeId],
  );
}

export async function officersById(tx: Tx, ids: readonly string[]): Promise<OfficerRow[]> {
  return readRows(tx, OFFICER_ROW, `select ${OFFICER} from app_user where id = any($1) and side = 'OFFICE'`, [
    ids,
  ]);
}

/** The names of a platform's people of some roles, as they may still sign in. */
export async function namesAt(tx: Tx, platformId: string, roles: readonly Role[]): Promise<string[]> {
  const rows = await readRows(
    tx,
    { name: col.text },
    `select u.name from app_user u join user_platform p on p.user_id = u.id
      where p.platform_id = $1::uuid and p.ended_at is null and u.active and u.role = any($2::text[]) order by u.name collate "C"`,
    [platformId, roles],
  );
  return rows.map((row) => row.name);
}
