import { type RowOf, type Tx, col, execute, readRow, readRows } from '#libs/technique/kernel';
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

const ENTRY_ROW = {
  id: col.uuid,
  occurredAt: col.timestamptz,
  recordedAt: col.timestamptz,
  actorKind: col.text,
  actorId: col.uuid.orNull,
  actorName: col.text.orNull,
  role: col.text.orNull,
  officeId: col.uuid.orNull,
  door: col.text,
  address: col.text.orNull,
  requestId: col.text.orNull,
  act: col.text,
  outcome: col.text.as<'DONE' | 'REFUSED'>(),
  refusalCode: col.text.orNull,
  subjectKind: col.text.orNull,
  subjectId: col.uuid.orNull,
  regionAt: col.text.orNull,
  before: col.jsonb.orNull,
  after: col.jsonb.orNull,
  /** The sort key in full: a `Date` would cut the microseconds off, and a page could lose a row. */
  key: col.text,
  /** The batch that holds it; null while it is not sealed. */
  seq: col.int.orNull,
};
export type EntryRow = RowOf<typeof ENTRY_ROW>;

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
  return readRows(
    tx,
    ENTRY_ROW,
    `select e.id, e.occurred_at, e.recorded_at, e.actor_kind,
            e.actor_id, coalesce(u.name, t.name) as actor_name, e.role, e.office_id, e.door,
            e.address, e.request_id, e.act, e.outcome, e.refusal_code,
            e.subject_kind, e.subject_id, e.region_at, e.before, e.after,
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
  return readRows(
    tx,
    { id: col.uuid, canon: col.text, seq: col.int.orNull },
    `select e.id, ${CANON} as canon, s.seq from audit.entry e
       left join lateral (select s.seq from audit.seal s where s.era = e.era and s.from_xid <= e.xid and e.xid < s.to_xid
                           order by s.from_xid desc limit 1) s on true
      where e.subject_id = $2 and e.subject_kind = $1 order by e.era, e.xid, e.id limit $3`,
    [kind, id, most],
  );
}

export async function leavesOfSeal(tx: Tx, seq: number): Promise<{ ids: string[]; leaves: Buffer[] }> {
  const row = await readRow(
    tx,
    { ids: col.uuidArray, leaves: col.bytea },
    'select ids, leaves from audit.seal where seq = $1',
    [seq],
  );
  const { ids, leaves } = row;
  return { ids, leaves: ids.map((_, i) => leaves.subarray(32 * i, 32 * i + 32)) };
}

/** The oldest batches that may be removed, without a gap. One day longer than the months, so that no time zone shortens the period. */
export async function expired(tx: Tx, months: number, most: number): Promise<number[]> {
  const rows = await readRows(
    tx,
    { seq: col.int, due: col.bool },
    `select s.seq, s.sealed_at < clock_timestamp() - make_interval(months => $1, days => 1) as due
       from audit.seal s where s.seq > coalesce((select max(seq) from audit.removal), 0) order by s.seq limit $2`,
    [months, most],
  );
  const first = rows.findIndex(({ due }) => !due);
  return rows.slice(0, first < 0 ? rows.length : first).map(({ seq }) => seq);
}

/** @returns how many entries were deleted */
export async function removeBatches(tx: Tx, seqs: readonly number[]): Promise<number> {
  await execute(tx, 'insert into audit.removal (seq) select unnest($1::bigint[])', [seqs]);
  const n = await execute(
    tx,
    `delete from audit.entry e using audit.seal s
      where s.seq = any ($1) and e.era = s.era and e.xid >= s.from_xid and e.xid < s.to_xid`,
    [seqs],
  );
  return n;
}
