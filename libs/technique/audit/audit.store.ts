import type { Tx } from '#libs/technique/kernel';
import { CANON } from './canon.ts';

export interface AuditFilter {
  from?: Date | null | undefined;
  to?: Date | null | undefined;
  actorId?: string | null | undefined;
  act?: string | null | undefined;
  outcome?: 'DONE' | 'REFUSED' | null | undefined;
  subjectKind?: string | null | undefined;
  subjectId?: string | null | undefined;
  requestId?: string | null | undefined;
}

export interface EntryRow {
  id: string;
  occurredAt: Date;
  recordedAt: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  role: string | null;
  officeId: string | null;
  door: string;
  address: string | null;
  requestId: string | null;
  act: string;
  outcome: 'DONE' | 'REFUSED';
  refusalCode: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  regionAt: string | null;
  before: unknown;
  after: unknown;
  /** The sort key in full: a `Date` would lose the microseconds, and a page could lose a row. */
  key: string;
  /** The batch that contains it; null while it is not sealed. */
  seq: number | null;
}

const COLUMNS: readonly [keyof AuditFilter, string][] = [
  ['from', 'e.recorded_at >= ?'],
  ['to', 'e.recorded_at < ?'],
  ['actorId', 'e.actor_id = ?'],
  ['act', 'e.act = ?'],
  ['outcome', 'e.outcome = ?'],
  ['subjectKind', 'e.subject_kind = ?'],
  ['subjectId', 'e.subject_id = ?'],
  ['requestId', 'e.request_id = ?'],
];

/** Entries, the newest first, after a key. */
export async function entries(
  tx: Tx,
  filter: AuditFilter,
  after: readonly [string, string] | null,
  most: number,
): Promise<EntryRow[]> {
  const values: unknown[] = [];
  const conditions = COLUMNS.flatMap(([key, sql]) => {
    const value = filter[key];
    if (value === undefined || value === null) return [];
    values.push(value);
    return [sql.replace('?', `$${String(values.length)}`)];
  });
  if (after) {
    const n = values.push(...after);
    conditions.push(`(e.recorded_at, e.id) < ($${String(n - 1)}::timestamptz, $${String(n)}::uuid)`);
  }
  values.push(most);
  return tx.query<EntryRow[]>(
    `select e.id, e.occurred_at as "occurredAt", e.recorded_at as "recordedAt", e.actor_kind as "actorKind",
            e.actor_id as "actorId", coalesce(u.name, t.name) as "actorName", e.role, e.office_id as "officeId", e.door,
            e.address, e.request_id as "requestId", e.act, e.outcome, e.refusal_code as "refusalCode",
            e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.region_at as "regionAt", e.before, e.after,
            to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key, s.seq
       from audit.entry e
       left join app_user u on u.id = e.actor_id
       left join program t on t.id = e.actor_id
       left join lateral (select s.seq from audit.seal s where s.era = e.era and s.from_xid <= e.xid and e.xid < s.to_xid
                           order by s.from_xid desc limit 1) s on true
      ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
      order by e.recorded_at desc, e.id desc limit $${String(values.length)}`,
    values,
  );
}

/** Every entry about a record in the form that is hashed, the oldest first, with its batch. */
export async function entriesAbout(
  tx: Tx,
  kind: string,
  id: string,
  most: number,
): Promise<{ id: string; canon: string; seq: number | null }[]> {
  return tx.query(
    `select e.id, ${CANON} as canon, s.seq from audit.entry e
       left join lateral (select s.seq from audit.seal s where s.era = e.era and s.from_xid <= e.xid and e.xid < s.to_xid
                           order by s.from_xid desc limit 1) s on true
      where e.subject_id = $2 and e.subject_kind = $1 order by e.era, e.xid, e.id limit $3`,
    [kind, id, most],
  );
}

export async function leavesOfSeal(tx: Tx, seq: number): Promise<{ ids: string[]; leaves: Buffer[] }> {
  const [row] = await tx.query<[{ ids: string[]; leaves: Buffer }]>(
    'select ids, leaves from audit.seal where seq = $1',
    [seq],
  );
  const { ids, leaves } = row;
  return { ids, leaves: ids.map((_, i) => leaves.subarray(32 * i, 32 * i + 32)) };
}

/** The oldest batches that may be removed, without a gap. One day longer than the months, so that no time zone shortens the period. */
export async function expired(tx: Tx, months: number, most: number): Promise<number[]> {
  const rows = await tx.query<{ seq: number; due: boolean }[]>(
    `select s.seq, s.sealed_at < clock_timestamp() - make_interval(months => $1, days => 1) as due
       from audit.seal s where s.seq > coalesce((select max(seq) from audit.removal), 0) order by s.seq limit $2`,
    [months, most],
  );
  const first = rows.findIndex(({ due }) => !due);
  return rows.slice(0, first < 0 ? rows.length : first).map(({ seq }) => seq);
}

/** @returns how many entries were deleted */
export async function removeBatches(tx: Tx, seqs: readonly number[]): Promise<number> {
  await tx.query('insert into audit.removal (seq) select unnest($1::bigint[])', [seqs]);
  const [, n] = await tx.query<[unknown, number]>(
    `delete from audit.entry e using audit.seal s
      where s.seq = any ($1) and e.era = s.era and e.xid >= s.from_xid and e.xid < s.to_xid`,
    [seqs],
  );
  return n;
}
