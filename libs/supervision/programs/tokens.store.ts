import { type ProgramScope, WITH_MERGED } from '#libs/technique/access';
import { type Tx, anyRow, col, execute, readRows } from '#libs/technique/kernel';
import { registered } from '#rules/supervision/platforms';

export interface ProgramPrincipal {
  id: string;
  name: string;
  scopes: ProgramScope[];
  /** The program's platform, then those that were merged into it. */
  platformIds: string[];
}

const PRINCIPAL = `p.id, p.name, (select array_agg(x.id) from ${WITH_MERGED('p.platform_id')} x (id)) as platform_ids`;

/** The condition under which a program may use the API at all; `$1` is the time of the application's `Clock`. */
const WORKS = `p.revoked_at is null and (s.ends_at is null or s.ends_at > $1)
  and exists (select from platform f where f.id = p.platform_id and ${registered('f')})`;

const PROGRAM_BY_SECRET_ROW = {
  id: col.uuid,
  name: col.text,
  scopes: col.textArray.as<ProgramScope[]>(),
  /** The platform it is for, then those that were merged into it. */
  platformIds: col.uuidArray,
  secretId: col.uuid,
};

export async function programBySecret(
  tx: Tx,
  now: Date,
  id: string,
  hash: Buffer,
): Promise<(ProgramPrincipal & { secretId: string }) | undefined> {
  const rows = await readRows(
    tx,
    PROGRAM_BY_SECRET_ROW,
    `select ${PRINCIPAL}, p.scopes, s.id as secret_id from program p join program_secret s on s.program_id = p.id
      where ${WORKS} and p.id = $2 and s.secret_hash = $3`,
    [now, id, hash],
  );
  return rows[0];
}

export async function programExists(tx: Tx, id: string): Promise<boolean> {
  return anyRow(tx, 'select 1 from program where id = $1', [id]);
}

const PROGRAM_BY_TOKEN_ROW = {
  id: col.uuid,
  name: col.text,
  scopes: col.textArray.as<ProgramScope[]>(),
  /** The platform it is for, then those that were merged into it. */
  platformIds: col.uuidArray,
  stale: col.bool,
};

/** Tokens live by real time, as sessions do; whether their secret still works is asked each time. */
export async function programByToken(
  tx: Tx,
  now: Date,
  hash: Buffer,
): Promise<(ProgramPrincipal & { stale: boolean }) | undefined> {
  const rows = await readRows(
    tx,
    PROGRAM_BY_TOKEN_ROW,
    `select ${PRINCIPAL}, t.scopes, coalesce(p.last_used_at < clock_timestamp() - interval '1 minute', true) as stale
       from program_token t join program_secret s on s.id = t.secret_id join program p on p.id = t.program_id
      where ${WORKS} and t.token_hash = $2 and t.expires_at > clock_timestamp()`,
    [now, hash],
  );
  return rows[0];
}

export async function touchProgram(tx: Tx, id: string, from: string | undefined): Promise<void> {
  await execute(
    tx,
    'update program set last_used_at = clock_timestamp(), last_used_from = $2 where id = $1',
    [id, from ?? null],
  );
}

/** Stores a token, and deletes expired ones of the program. */
export async function addToken(
  tx: Tx,
  row: {
    hash: Buffer;
    programId: string;
    secretId: string;
    scopes: readonly ProgramScope[];
    seconds: number;
  },
): Promise<void> {
  await execute(tx, 'delete from program_token where program_id = $1 and expires_at < clock_timestamp()', [
    row.programId,
  ]);
  await execute(
    tx,
    `insert into program_token (token_hash, program_id, secret_id, scopes, expires_at)
     values ($1, $2, $3, $4, clock_timestamp() + make_interval(secs => $5))`,
    [row.hash, row.programId, row.secretId, row.scopes, row.seconds],
  );
}

/** @returns whether there was such a token of this program */
export async function dropToken(tx: Tx, programId: string, hash: Buffer): Promise<boolean> {
  const count = await execute(tx, 'delete from program_token where program_id = $1 and token_hash = $2', [
    programId,
    hash,
  ]);
  return count > 0;
}
