import { type RowOf, type Tx, col, execute, readRow, readRows } from '#libs/technique/kernel';
import { ProgramEntity, ProgramSecretEntity } from './programs.entity.ts';

const COMMON = `p.id, p.platform_id, p.name, p.scopes, p.actor_name as created_by, p.created_at,
  p.last_used_at, p.revoked_at, p.revoked_reason`;

const PROGRAM_ROW = {
  id: col.uuid,
  platformId: col.uuid,
  name: col.text,
  scopes: col.textArray.as<ProgramEntity['scopes']>(),
  createdBy: col.text,
  createdAt: col.timestamptz,
  lastUsedAt: col.timestamptz.orNull,
  revokedAt: col.timestamptz.orNull,
  revokedReason: col.text.orNull,
};

const OWN_ROW = {
  ...PROGRAM_ROW,
  lastUsedFrom: col.text.orNull,
  secretSince: col.timestamptz,
  /** Until when the former secret still works. */
  formerUntil: col.timestamptz.orNull,
};
export type OwnRow = RowOf<typeof OWN_ROW>;

const ORDER = 'order by (p.revoked_at is null) desc, p.created_at, p.id';

/** All programs of a platform, or one of them. */
export async function ownPrograms(tx: Tx, now: Date, id: string | null = null): Promise<OwnRow[]> {
  return readRows(
    tx,
    OWN_ROW,
    `select ${COMMON}, p.last_used_from, current.created_at as secret_since, former.ends_at as former_until
       from program p join program_secret current on current.program_id = p.id and current.ends_at is null
       left join program_secret former on former.program_id = p.id and former.ends_at > $1
      where $2::uuid is null or p.id = $2 ${ORDER}`,
    [now, id],
  );
}

const OFFICE_ROW = { ...PROGRAM_ROW, revokedBy: col.text.orNull };
export type OfficeRow = RowOf<typeof OFFICE_ROW>;

/** The programs of a platform for its office, without the addresses they are used from. */
export async function programsOf(tx: Tx, by: { platformId: string } | { id: string }): Promise<OfficeRow[]> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['platform_id', by.platformId];
  return readRows(
    tx,
    OFFICE_ROW,
    `select ${COMMON}, p.revoked_by_name as revoked_by from program p where p.${column} = $1 ${ORDER}`,
    [value],
  );
}

export async function platformState(tx: Tx, id: string): Promise<string | undefined> {
  const [row] = await readRows(tx, { state: col.text }, 'select state from platform where id = $1', [id]);
  return row?.state;
}

export async function countWorking(tx: Tx, platformId: string): Promise<number> {
  const row = await readRow(
    tx,
    { n: col.int },
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
  const rows = await readRows(
    tx,
    { id: col.uuid, platformId: col.uuid, revokedAt: col.timestamptz.orNull },
    'select id, platform_id, revoked_at from program where id = $1 for no key update',
    [id],
  );
  return rows[0];
}

/** Ends the former secret, if one still works. @returns whether there was one */
export async function endFormerSecret(tx: Tx, programId: string, now: Date): Promise<boolean> {
  const count = await execute(
    tx,
    'update program_secret set ends_at = $2 where program_id = $1 and ends_at > $2',
    [programId, now],
  );
  return count > 0;
}

/** The current secret becomes the former one. */
export async function retireSecret(tx: Tx, programId: string, endsAt: Date): Promise<void> {
  await execute(tx, 'update program_secret set ends_at = $2 where program_id = $1 and ends_at is null', [
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
  const count = await execute(
    tx,
    `update program set revoked_at = $2, revoked_by = $3, revoked_by_name = $4${why} where id = $1 and revoked_at is null`,
    [id, at, by, byName, ...(reason === undefined ? [] : [reason])],
  );
  return count > 0;
}
