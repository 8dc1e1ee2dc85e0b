import { type CivilDate, Refusal, type Tx, col, execute, readRows, stale } from '#libs/technique/kernel';
import type { PersonRole } from '#rules/supervision/platforms';
import { InvitationEntity, InvitationPlatformEntity } from './invitations.entity.ts';

export async function invitationById(tx: Tx, id: string): Promise<InvitationEntity> {
  const row = await tx.findOneBy(InvitationEntity, { id });
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** Invitations for the platform that are not yet accounts, the latest first. */
export async function openInvitations(tx: Tx, platformId: string): Promise<InvitationEntity[]> {
  return tx
    .createQueryBuilder(InvitationEntity, 'i')
    .where(`i.state in ('PREPARED', 'SENT')`)
    .andWhere(
      'exists (select from invitation_platform p where p.invitation_id = i.id and p.platform_id = :platformId)',
      { platformId },
    )
    .orderBy('i.occurred_at', 'DESC')
    .getMany();
}

export async function platformsOf(
  tx: Tx,
  invitationIds: readonly string[],
): Promise<InvitationPlatformEntity[]> {
  return tx
    .createQueryBuilder(InvitationPlatformEntity, 'p')
    .where('p.invitation_id = any(:ids)', { ids: invitationIds })
    .orderBy('p.platform_name')
    .getMany();
}

/** The appointment on that day with the same name and role, if there is one. */
export async function appointmentOf(
  tx: Tx,
  platformId: string,
  role: PersonRole,
  name: string,
  on: CivilDate,
): Promise<string | null> {
  const [row] = await readRows(
    tx,
    { id: col.uuid },
    `select id from accountable_person where platform_id = $1 and role = $2 and name = $3 and valid_from <= $4
        and (valid_to is null or valid_to >= $4) order by valid_from desc limit 1`,
    [platformId, role, name, on],
  );
  return row?.id ?? null;
}

/** @throws Refusal STALE when somebody else was first */
export async function change(
  tx: Tx,
  id: string,
  version: number,
  to: Partial<InvitationEntity>,
): Promise<void> {
  const done = await tx.update(InvitationEntity, { id, version }, { ...to, version: version + 1 });
  if (done.affected === 1) return;
  const now = await invitationById(tx, id);
  // an accepted invitation was changed by the person it names
  const taken = now.state === 'ACCEPTED' ? now.name : null;
  const last = {
    actorName: taken ?? now.changedByName ?? now.actorName,
    occurredAt: (taken === null ? now.changedAt : now.endedAt) ?? now.occurredAt,
  };
  throw stale(last, 'state');
}

export async function standing(tx: Tx, tokenHash: Buffer, now: Date): Promise<InvitationEntity | null> {
  return tx
    .createQueryBuilder(InvitationEntity, 'i')
    .where(`i.token_hash = :tokenHash and i.state = 'SENT' and i.valid_until > :now`, { tokenHash, now })
    .getOne();
}

export interface NewPerson {
  id: string;
  username: string;
  passwordHash: string;
  name: string;
}

/** Creates the account of an invitation. @throws Refusal LINK_ENDED when it was accepted meanwhile */
export async function acceptInvitation(
  tx: Tx,
  row: InvitationEntity,
  person: NewPerson,
  now: Date,
): Promise<void> {
  const { id, username, passwordHash, name } = person;
  await execute(
    tx,
    `insert into app_user (id, username, password_hash, name, side, role, operator_id)
     values ($1, $2, $3, $4, 'PLATFORM', $5, $6)`,
    [id, username, passwordHash, name, row.role, row.operatorId],
  );
  await execute(
    tx,
    `insert into user_platform (user_id, platform_id, person_id)
     select $1, platform_id, case when $3 then person_id end from invitation_platform where invitation_id = $2`,
    [id, row.id, name === row.name],
  );
  const done = await tx.update(
    InvitationEntity,
    { id: row.id, version: row.version, state: 'SENT' },
    { state: 'ACCEPTED', userId: id, endedAt: now, version: row.version + 1 },
  );
  if (done.affected !== 1) throw new Refusal('LINK_ENDED', { field: 'token' });
}
