import { type OfficerRow, officersById } from '#libs/technique/access';
import { type CivilDate, type RowOf, type Tx, col, readPrepared, readRows } from '#libs/technique/kernel';
import type { InterestEntity } from './staff.entity.ts';

const INTEREST = `i.id, i.user_id, u.name as officer_name, i.operator_id, o.name as operator_name,
  i.kind, i.from_on, i.to_on, i.recorded_by_name, i.ended_by_name,
  i.end_reason, i.version`;

const INTEREST_ROW = {
  id: col.uuid,
  userId: col.uuid,
  operatorId: col.uuid,
  kind: col.text.as<InterestEntity['kind']>(),
  fromOn: col.date,
  toOn: col.date.orNull,
  recordedByName: col.text,
  endedByName: col.text.orNull,
  endReason: col.text.orNull,
  version: col.int,
  officerName: col.text,
  operatorName: col.text,
};
export type InterestRow = RowOf<typeof INTEREST_ROW>;

/** Declared interests of an office's officers, or of one of them; those in force first. */
export async function interestsOf(tx: Tx, officeId: string, userId: string | null): Promise<InterestRow[]> {
  return readRows(
    tx,
    INTEREST_ROW,
    `select ${INTEREST} from officer_interest i join app_user u on u.id = i.user_id join operator o on o.id = i.operator_id
      where i.office_id = $1 and ($2::uuid is null or i.user_id = $2) order by i.to_on desc nulls first, i.from_on desc, i.id`,
    [officeId, userId],
  );
}

/** An operator, or the operator of a platform that the reader may see; none where the platform is not visible. */
export type Concerned = { operatorId: string } | { platformId: string | null };

/** Which of these people have an interest, on a day, in the operator of a platform; none where the platform is not visible. */
export async function interested(
  tx: Tx,
  userIds: readonly string[],
  of: Concerned,
  on: CivilDate,
): Promise<{ id: string; name: string }[]> {
  const operator =
    'operatorId' in of ? '$2::uuid' : '(select p.operator_id from platform p where p.id = $2::uuid)';
  return readPrepared(
    tx,
    { id: col.uuid, name: col.text },
    `select distinct u.id, u.name from officer_interest i join app_user u on u.id = i.user_id
      where i.user_id = any($1::uuid[]) and i.operator_id = ${operator}
        and i.from_on <= $3::date and (i.to_on is null or i.to_on >= $3::date) order by u.name`,
    [userIds, 'operatorId' in of ? of.operatorId : of.platformId, on],
  );
}

const LEAVE_ROW = {
  id: col.uuid,
  userId: col.uuid,
  fromOn: col.date,
  toOn: col.date,
  recordedByName: col.text,
  version: col.int,
  backOn: col.date.orNull,
};
export type LeaveRow = RowOf<typeof LEAVE_ROW>;

/** Leave that is not over on a day, of an office's officers. */
export async function leavesFrom(tx: Tx, officeId: string, on: CivilDate): Promise<LeaveRow[]> {
  return readRows(
    tx,
    LEAVE_ROW,
    `select l.id, l.user_id, l.from_on, l.to_on, l.back_on,
            l.recorded_by_name, l.version
       from officer_leave l
      where l.office_id = $1 and l.to_on >= $2::date and (l.back_on is null or l.back_on > $2::date)
      order by l.from_on, l.id`,
    [officeId, on],
  );
}

/** Active officers of an office who may do work: viewers are left out. */
export async function activeOfficers(tx: Tx, officeId: string): Promise<OfficerRow[]> {
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `select id from app_user where office_id = $1 and active and role <> 'VIEWER' order by role, name collate "C"`,
    [officeId],
  );
  const ids = rows.map((row) => row.id);
  return (await officersById(tx, ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
