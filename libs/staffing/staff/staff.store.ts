import { type OfficerRow, officersById } from '#libs/technique/access';
import { type CivilDate, type Tx, ask } from '#libs/technique/kernel';
import type { InterestEntity, LeaveEntity } from './staff.entity.ts';

const INTEREST = `i.id, i.user_id as "userId", u.name as "officerName", i.operator_id as "operatorId", o.name as "operatorName",
  i.kind, i.from_on as "fromOn", i.to_on as "toOn", i.recorded_by_name as "recordedByName", i.ended_by_name as "endedByName",
  i.end_reason as "endReason", i.version`;

export type InterestRow = Pick<
  InterestEntity,
  | 'id'
  | 'userId'
  | 'operatorId'
  | 'kind'
  | 'fromOn'
  | 'toOn'
  | 'recordedByName'
  | 'endedByName'
  | 'endReason'
  | 'version'
> & { officerName: string; operatorName: string };

/** Declared interests of an office's officers, or of one of them; those in force first. */
export async function interestsOf(tx: Tx, officeId: string, userId: string | null): Promise<InterestRow[]> {
  return tx.query(
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
  return ask(
    tx,
    `select distinct u.id, u.name from officer_interest i join app_user u on u.id = i.user_id
      where i.user_id = any($1::uuid[]) and i.operator_id = ${operator}
        and i.from_on <= $3::date and (i.to_on is null or i.to_on >= $3::date) order by u.name`,
    [userIds, 'operatorId' in of ? of.operatorId : of.platformId, on],
  );
}

export type LeaveRow = Pick<
  LeaveEntity,
  'id' | 'userId' | 'fromOn' | 'toOn' | 'backOn' | 'recordedByName' | 'version'
>;

/** Leave that is not over on a day, of an office's officers. */
export async function leavesFrom(tx: Tx, officeId: string, on: CivilDate): Promise<LeaveRow[]> {
  return tx.query(
    `select l.id, l.user_id as "userId", l.from_on as "fromOn", l.to_on as "toOn", l.back_on as "backOn",
            l.recorded_by_name as "recordedByName", l.version
       from officer_leave l
      where l.office_id = $1 and l.to_on >= $2::date and (l.back_on is null or l.back_on > $2::date)
      order by l.from_on, l.id`,
    [officeId, on],
  );
}

/** Active officers of an office who may do work: viewers are left out. */
export async function activeOfficers(tx: Tx, officeId: string): Promise<OfficerRow[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select id from app_user where office_id = $1 and active and role <> 'VIEWER' order by role, name collate "C"`,
    [officeId],
  );
  const ids = rows.map((row) => row.id);
  return (await officersById(tx, ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
