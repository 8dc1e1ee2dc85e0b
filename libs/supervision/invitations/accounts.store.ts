import { Refusal, type RowOf, type Tx, col, execute, readRows, stale } from '#libs/technique/kernel';
import type { InvitedRole } from './invitations.rules.ts';

const PERSON_ROW = {
  id: col.uuid,
  username: col.text,
  name: col.text,
  role: col.text.as<InvitedRole>(),
  operatorId: col.uuid.notNull,
  active: col.bool,
  createdAt: col.timestamptz,
  closedAt: col.timestamptz.orNull,
  closedReason: col.text.orNull,
  version: col.int,
  changedByName: col.text.orNull,
  changedAt: col.timestamptz.orNull,
};
export type PersonRow = RowOf<typeof PERSON_ROW>;

const PERSON = `u.id, u.username, u.name, u.role, u.operator_id, u.active, u.created_at,
  u.closed_at, u.closed_reason, u.version, u.changed_by_name,
  u.changed_at`;

/** People who act for the platform or did so, the current ones first. */
export async function peopleOf(tx: Tx, platformId: string): Promise<PersonRow[]> {
  return readRows(
    tx,
    PERSON_ROW,
    `select ${PERSON} from app_user u join user_platform s on s.user_id = u.id
      where s.platform_id = $1 and u.side = 'PLATFORM'
      order by (u.active and s.ended_at is null) desc, u.role desc, u.name collate "C", u.id`,
    [platformId],
  );
}

export async function personById(tx: Tx, id: string): Promise<PersonRow | null> {
  const [row] = await readRows(
    tx,
    PERSON_ROW,
    `select ${PERSON} from app_user u where u.id = $1 and u.side = 'PLATFORM'`,
    [id],
  );
  return row ?? null;
}

const SERVED_ROW = {
  userId: col.uuid,
  platformId: col.uuid,
  name: col.text,
  officeId: col.uuid,
  appointedAs: col.text.orNull,
  appointedFrom: col.date.orNull,
};
export type ServedRow = RowOf<typeof SERVED_ROW>;

/** The platforms that people act for now, limited to the reader's territory. */
export async function servedBy(tx: Tx, userIds: readonly string[]): Promise<ServedRow[]> {
  return readRows(
    tx,
    SERVED_ROW,
    `select s.user_id, p.id as platform_id, p.name, p.office_id, a.title as appointed_as,
            a.valid_from as appointed_from
       from user_platform s join platform p on p.id = s.platform_id left join accountable_person a on a.id = s.person_id
      where s.user_id = any($1::uuid[]) and s.ended_at is null order by p.name collate "C"`,
    [userIds],
  );
}

export async function invitationOf(tx: Tx, userIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, userId: col.uuid.notNull },
    'select id, user_id from invitation where user_id = any($1::uuid[])',
    [userIds],
  );
  return new Map(rows.map(({ id, userId }) => [userId, id]));
}

export async function serve(
  tx: Tx,
  userId: string,
  platformId: string,
  personId: string | null,
): Promise<void> {
  await execute(
    tx,
    `insert into user_platform (user_id, platform_id, person_id) values ($1, $2, $3)
     on conflict (user_id, platform_id) do update set ended_at = null, person_id = excluded.person_id`,
    [userId, platformId, personId],
  );
}

export async function serveNoMore(
  tx: Tx,
  userId: string,
  platformIds: readonly string[],
  at: Date,
): Promise<void> {
  await execute(
    tx,
    'update user_platform set ended_at = $3 where user_id = $1 and platform_id = any($2::uuid[]) and ended_at is null',
    [userId, platformIds, at],
  );
}

export async function servesAny(tx: Tx, userId: string): Promise<boolean> {
  const [row] = await readRows(tx, { any: col.bool }, 'select serves_any($1) as any', [userId]);
  return row?.any ?? true;
}

/** @throws Refusal STALE when somebody else was first */
export async function changePerson(
  tx: Tx,
  id: string,
  version: number,
  set: Record<string, unknown> & { changed_by_name: string; changed_at: Date },
): Promise<void> {
  const columns = Object.keys(set);
  const count = await execute(
    tx,
    `update app_user set ${columns.map((c) => `${c} = $${columns.indexOf(c) + 3}, `).join('')}version = version + 1
      where id = $1 and version = $2 and active`,
    [id, version, ...Object.values(set)],
  );
  if (count === 1) return;
  const now = await personById(tx, id);
  if (!now) throw new Refusal('NOT_FOUND', { field: 'id' });
  // only if nobody has changed it yet: the person accepted the invitation
  const { changedByName, changedAt, name, createdAt } = now;
  throw stale({ actorName: changedByName ?? name, occurredAt: changedAt ?? createdAt }, 'role');
}
