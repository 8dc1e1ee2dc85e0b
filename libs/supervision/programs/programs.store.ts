import type { Tx } from '#libs/technique/kernel';
import { ProgramEntity, ProgramSecretEntity } from './programs.entity.ts';

const COMMON = `p.id, p.platform_id as "platformId", p.name, p.scopes, p.actor_name as "createdBy", p.created_at as "createdAt",
  p.last_used_at as "lastUsedAt", p.revoked_at as "revokedAt", p.revoked_reason as "revokedReason"`;

export type ProgramRow = Pick<
  ProgramEntity,
  'id' | 'platformId' | 'name' | 'scopes' | 'createdAt' | 'lastUsedAt' | 'revokedAt' | 'revokedReason'
> & { createdBy: string };

export type OwnRow = ProgramRow & {
  lastUsedFrom: string | null;
  secretSince: Date;
  /** How long the former secret still works. */
  formerUntil: Date | null;
};

const ORDER = 'order by (p.revoked_at is null) desc, p.created_at, p.id';

/** All programs of a platform, or one of them. */
export async function ownPrograms(tx: Tx, now: Date, id: string | null = null): Promise<OwnRow[]> {
  return tx.query(
    `select ${COMMON}, p.last_used_from as "lastUsedFrom", current.created_at as "secretSince", former.ends_at as "formerUntil"
       from program p join program_secret current on current.program_id = p.id and current.ends_at is null
       left join program_secret former on former.program_id = p.id and former.ends_at > $1
      where $2::uuid is null or p.id = $2 ${ORDER}`,
    [now, id],
  );
}

export type OfficeRow = ProgramRow & { revokedBy: string | null };

/** The programs of a platform for its office, without the addresses they are used from. */
export async function programsOf(tx: Tx, by: { platformId: string } | { id: string }): Promise<OfficeRow[]> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['platform_id', by.platformId];
  return tx.query(
    `select ${COMMON}, p.revoked_by_name as "revokedBy" from program p where p.${column} = $1 ${ORDER}`,
    [value],
  );
}

export async function platformState(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await tx.query<{ state: string }[]>('select state from platform where id = $1', [id]);
  return row?.state;
}

export async function countWorking(tx: Tx, platformId: string): Promise<number> {
  const [row] = await tx.query<[{ n: number }]>(
    'select count(*)::int as n from program where platform_id = $1 and revoked_at is null',
    [platformId],
  );
  return row.n;
}

export async function addProgram(
  tx: Tx,
  row: Pick<ProgramEntity, 'id' | 'platformId' | 'name' | 'scopes' | 'createdBy' | 'actorName' | 'createdAt'>,
): Promise<void> {
  await tx.insert(ProgramEntity, { ...row });
}

export async function addSecret(
  tx: Tx,
  row: Pick<ProgramSecretEntity, 'id' | 'programId' | 'secretHash' | 'createdAt'>,
): Promise<void> {
  await tx.insert(ProgramSecretEntity, { ...row });
}

/** Locks the program until the act is done. */
export async function holdProgram(
  tx: Tx,
  id: string,
): Promise<Pick<ProgramEntity, 'id' | 'platformId' | 'revokedAt'> | undefined> {
  const rows = await tx.query<Pick<ProgramEntity, 'id' | 'platformId' | 'revokedAt'>[]>(
    'select id, platform_id as "platformId", revoked_at as "revokedAt" from program where id = $1 for no key update',
    [id],
  );
  return rows[0];
}

/** Ends the former secret, if one still works. @returns whether there was one */
export async function endFormerSecret(tx: Tx, programId: string, now: Date): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    'update program_secret set ends_at = $2 where program_id = $1 and ends_at > $2',
    [programId, now],
  );
  return count > 0;
}

/** The current secret becomes the former one. */
export async function retireSecret(tx: Tx, programId: string, endsAt: Date): Promise<void> {
  await tx.query('update program_secret set ends_at = $2 where program_id = $1 and ends_at is null', [
    programId,
    endsAt,
  ]);
}

interface Revocation {
  at: Date;
  by: string;
  byName: string;
  reason?: string;
}

/** @returns whether it still worked */
export async function revoke(tx: Tx, id: string, { at, by, byName, reason }: Revocation): Promise<boolean> {
  const why = reason === undefined ? '' : ', revoked_reason = $5';
  const [, count] = await tx.query<[unknown, number]>(
    `update program set revoked_at = $2, revoked_by = $3, revoked_by_name = $4${why} where id = $1 and revoked_at is null`,
    [id, at, by, byName, ...(reason === undefined ? [] : [reason])],
  );
  return count > 0;
}
