import { type RowOf, type Tx, readPrepared, col, execute, readRows } from '#libs/technique/kernel';
import { SessionEntity } from './access.entity.ts';
import { PRINCIPAL, type Principal } from './access.store.ts';
import type { SignInWay } from './sign-in.rules.ts';

const SESSION_PRINCIPAL_ROW = {
  sessionId: col.uuid,
  via: col.text.as<SignInWay>(),
  /** Last seen over a minute ago. */
  stale: col.bool,
  /** Proved who they are a short while ago. */
  fresh: col.bool,
  enrolled: col.bool,
  passwordOld: col.bool,
  /** The digest of the session's secret, in hexadecimal digits. */
  tokenHash: col.text,
  userId: col.uuid,
  name: col.text,
  username: col.text,
  side: col.text.as<Principal['side']>(),
  role: col.text,
  officeId: col.uuid.orNull,
  operatorId: col.uuid.orNull,
  regionCode: col.text.orNull,
  regionLo: col.text.orNull,
  regionHi: col.text.orNull,
  platformIds: col.uuidArray.orNull,
};
export type SessionPrincipal = RowOf<typeof SESSION_PRINCIPAL_ROW>;

interface Limits {
  idleMinutes: number;
  confirmMinutes: number;
  passwordDays: number;
}

/** Sessions use real time, never the `Clock` of the application. */
export async function principalBySession(
  tx: Tx,
  hash: Buffer,
  limits: Limits,
): Promise<SessionPrincipal | undefined> {
  const [found] = await principalsBySessions(tx, [hash], limits);
  return found;
}

/** Whom the sessions that stand belong to; the others are left out. */
export async function principalsBySessions(
  tx: Tx,
  hashes: readonly Buffer[],
  { idleMinutes, confirmMinutes, passwordDays }: Limits,
): Promise<SessionPrincipal[]> {
  return readPrepared(
    tx,
    SESSION_PRINCIPAL_ROW,
    `select ${PRINCIPAL}, s.id as session_id, s.via, encode(s.token_hash, 'hex') as token_hash,
            s.last_seen_at < clock_timestamp() - interval '1 minute' as stale,
            s.confirmed_at > clock_timestamp() - make_interval(mins => $3) as fresh,
            u.password_set_at < clock_timestamp() - make_interval(days => $4) as password_old,
            exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as enrolled
       from session s join app_user u on u.id = s.user_id left join office o on o.id = u.office_id
      where s.token_hash = any($1::bytea[]) and s.ended_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - make_interval(mins => $2) and u.active`,
    [hashes, idleMinutes, confirmMinutes, passwordDays],
  );
}

export async function touchSession(tx: Tx, hash: Buffer): Promise<void> {
  await execute(tx, 'update session set last_seen_at = clock_timestamp() where token_hash = $1', [hash]);
}

export async function openSession(
  tx: Tx,
  row: Pick<SessionEntity, 'tokenHash' | 'id' | 'userId' | 'expiresAt' | 'address' | 'agent' | 'via'>,
): Promise<void> {
  await tx.insert(SessionEntity, { ...row });
}

/** @returns whose session it was, if it was still open */
export async function endSession(tx: Tx, hash: Buffer): Promise<string | undefined> {
  const rows = await readRows(
    tx,
    { userId: col.uuid },
    'update session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null returning user_id',
    [hash],
  );
  return rows[0]?.userId;
}

/** @returns whether this person had such a session that was still open */
export async function endSessionById(tx: Tx, userId: string, id: string): Promise<boolean> {
  const count = await execute(
    tx,
    'update session set ended_at = clock_timestamp() where user_id = $1 and id = $2 and ended_at is null',
    [userId, id],
  );
  return count === 1;
}

/** @returns how many there were */
export async function endOtherSessions(tx: Tx, userId: string, except: string): Promise<number> {
  const count = await execute(
    tx,
    `update session set ended_at = clock_timestamp()
      where user_id = $1 and id <> $2 and ended_at is null and expires_at > clock_timestamp()`,
    [userId, except],
  );
  return count;
}

export async function confirmSession(tx: Tx, id: string): Promise<void> {
  await execute(tx, 'update session set confirmed_at = clock_timestamp() where id = $1', [id]);
}

const SESSION_ROW = {
  id: col.uuid,
  via: col.text.as<SignInWay>(),
  address: col.text.orNull,
  agent: col.text.orNull,
  createdAt: col.timestamptz,
  lastSeenAt: col.timestamptz,
  expiresAt: col.timestamptz,
};
export type SessionRow = RowOf<typeof SESSION_ROW>;

/** The open sessions, the one seen last first. */
export async function sessionsOf(tx: Tx, userId: string, idleMinutes: number): Promise<SessionRow[]> {
  return readRows(
    tx,
    SESSION_ROW,
    `select id, via, address, agent, created_at, last_seen_at, expires_at
       from session where user_id = $1 and ended_at is null and expires_at > clock_timestamp()
        and last_seen_at > clock_timestamp() - make_interval(mins => $2)
      order by last_seen_at desc, created_at desc, id limit 100`,
    [userId, idleMinutes],
  );
}
