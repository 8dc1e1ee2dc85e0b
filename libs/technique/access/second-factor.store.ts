import { type RowOf, type Tx, col, execute, readRows } from '#libs/technique/kernel';
import { SecondFactorEntity } from './sign-in.entity.ts';

const FACTOR_STATE_ROW = { confirmedAt: col.timestamptz.orNull, codesLeft: col.int };
export type FactorState = RowOf<typeof FACTOR_STATE_ROW>;

export async function factorState(tx: Tx, userId: string): Promise<FactorState> {
  const [row] = await readRows(
    tx,
    FACTOR_STATE_ROW,
    `select confirmed_at,
            (select count(*)::int from recovery_code r where r.user_id = f.user_id and used_at is null) as codes_left
       from second_factor f where user_id = $1`,
    [userId],
  );
  return row ?? { confirmedAt: null, codesLeft: 0 };
}

export async function factorOf(tx: Tx, userId: string): Promise<SecondFactorEntity | null> {
  return tx.findOneBy(SecondFactorEntity, { userId });
}

/** Stores a secret that waits for its first code, in place of an earlier one that waited. @returns false when one is confirmed */
export async function beginFactor(tx: Tx, userId: string, secret: Buffer): Promise<boolean> {
  const begun = await execute(
    tx,
    `insert into second_factor as f (user_id, secret) values ($1, $2)
     on conflict (user_id) do update set secret = $2, last_step = null, created_at = clock_timestamp()
       where f.confirmed_at is null`,
    [userId, secret],
  );
  return begun === 1;
}

/** @returns whether this secret still waited to be confirmed */
export async function confirmFactor(tx: Tx, userId: string, secret: Buffer, step: number): Promise<boolean> {
  const count = await execute(
    tx,
    `update second_factor set confirmed_at = clock_timestamp(), last_step = $3
      where user_id = $1 and secret = $2 and confirmed_at is null`,
    [userId, secret, step],
  );
  return count === 1;
}

/** @returns whether the code's step was later than that of any code taken before */
export async function useTimeStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const count = await execute(
    tx,
    'update second_factor set last_step = $2 where user_id = $1 and confirmed_at is not null and last_step < $2',
    [userId, step],
  );
  return count === 1;
}

/** @returns whether there was such a code that had not been used */
export async function takeRecoveryCode(tx: Tx, userId: string, hash: Buffer): Promise<boolean> {
  const count = await execute(
    tx,
    'update recovery_code set used_at = clock_timestamp() where user_id = $1 and code_hash = $2 and used_at is null',
    [userId, hash],
  );
  return count === 1;
}

/** Replaces all former codes. */
export async function setRecoveryCodes(tx: Tx, userId: string, hashes: readonly Buffer[]): Promise<void> {
  await execute(tx, 'delete from recovery_code where user_id = $1', [userId]);
  await execute(tx, 'insert into recovery_code (user_id, code_hash) select $1, unnest($2::bytea[])', [
    userId,
    hashes,
  ]);
}

/** @returns whether there was one; its recovery codes are deleted with it */
export async function removeFactor(tx: Tx, userId: string): Promise<boolean> {
  const count = await execute(tx, 'delete from second_factor where user_id = $1', [userId]);
  return count === 1;
}

/** Removes another person's second factor, for a database role that may not see the table. */
export async function removeFactorOf(tx: Tx, userId: string): Promise<void> {
  await execute(tx, 'select remove_second_factor($1)', [userId]);
}
