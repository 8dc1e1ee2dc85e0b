import { type Tx, ask } from '#libs/technique/kernel';
import { SessionEntity } from './access.entity.ts';
import { PRINCIPAL, type Principal } from './access.store.ts';
import type { SignInWay } from './sign-in.rules.ts';

export interface SessionPrincipal extends Principal {
  sessionId: string;
  via: SignInWay;
  /** Condition: last seen over a minute ago. */
  stale: boolean;
  /** Condition: the person confirmed their identity recently. */
  fresh: boolean;
  enrolled: boolean;
  passwordOld: boolean;
}

interface Limits {
  idleMinutes: number;
  confirmMinutes: number;
  passwordDays: number;
}

/** Sessions use real time, never the `Clock` of the application. */
export async function principalBySession(
  tx: Tx,
  hash: Buffer,
  { idleMinutes, confirmMinutes, passwordDays }: Limits,
): Promise<SessionPrincipal | undefined> {
  const [found] = await ask<SessionPrincipal>(
    tx,
    `select ${PRINCIPAL}, s.id as "sessionId", s.via,
            s.last_seen_at < clock_timestamp() - interval '1 minute' as stale,
            s.confirmed_at > clock_timestamp() - make_interval(mins => $3) as fresh,
            u.password_set_at < clock_timestamp() - make_interval(days => $4) as "passwordOld",
            exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as enrolled
       from session s join app_user u on u.id = s.user_id left join office o on o.id = u.office_id
      where s.token_hash = $1 and s.ended_at is null and s.expires_at > clock_timestamp()
        and s.last_seen_at > clock_timestamp() - make_interval(mins => $2) and u.active`,
    [hash, idleMinutes, confirmMinutes, passwordDays],
  );
  return found;
}

export async function touchSession(tx: Tx, hash: Buffer): Promise<void> {
  await tx.query('update session set last_seen_at = clock_timestamp() where token_hash = $1', [hash]);
}

export async function openSession(
  tx: Tx,
  row: Pick<SessionEntity, 'tokenHash' | 'id' | 'userId' | 'expiresAt' | 'address' | 'agent' | 'via'>,
): Promise<void> {
  await tx.insert(SessionEntity, { ...row });
}

/** @returns whose session it was, if it was still open */
export async function endSession(tx: Tx, hash: Buffer): Promise<string | undefined> {
  const [rows] = await tx.query<[{ userId: string }[], number]>(
    'update session set ended_at = clock_timestamp() where token_hash = $1 and ended_at is null returning user_id as "userId"',
    [hash],
  );
  return rows[0]?.userId;
}

/** @returns whether this person had such a session that was still open */
export async function endSessionById(tx: Tx, userId: string, id: string): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    'update session set ended_at = clock_timestamp() where user_id = $1 and id = $2 and ended_at is null',
    [userId, id],
  );
  return count === 1;
}

/** @returns how many there were */
export async function endOtherSessions(tx: Tx, userId: string, except: string): Promise<number> {
  const [, count] = await tx.query<[unknown, number]>(
    `update session set ended_at = clock_timestamp()
      where user_id = $1 and id <> $2 and ended_at is null and expires_at > clock_timestamp()`,
    [userId, except],
  );
  return count;
}

export async function confirmSession(tx: Tx, id: string): Promise<void> {
  await tx.query('update session set confirmed_at = clock_timestamp() where id = $1', [id]);
}

export type SessionRow = Pick<
  SessionEntity,
  'id' | 'via' | 'address' | 'agent' | 'createdAt' | 'lastSeenAt' | 'expiresAt'
>;

/** The open sessions, the one seen last first. */
export async function sessionsOf(tx: Tx, userId: string, idleMinutes: number): Promise<SessionRow[]> {
  return tx.query(
    `select id, via, address, agent, created_at as "createdAt", last_seen_at as "lastSeenAt", expires_at as "expiresAt"
       from session where user_id = $1 and ended_at is null and expires_at > clock_timestamp()
        and last_seen_at > clock_timestamp() - make_interval(mins => $2)
      order by last_seen_at desc, created_at desc, id limit 100`,
    [userId, idleMinutes],
  );
}
