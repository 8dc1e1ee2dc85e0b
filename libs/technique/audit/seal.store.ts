import { type RowOf, type Tx, anyRow, col, execute, readRow, readRows } from '#libs/technique/kernel';
import { CANON } from './canon.ts';
import type { Checkpoint } from './chain.rules.ts';
import type { Batch, Kept } from './verify.rules.ts';

// any number will do, as long as every process that seals or removes uses the same one
const LOCK = 7_219_017;

const SEAL_ROW = {
  seq: col.int,
  era: col.int,
  fromXid: col.text,
  toXid: col.text,
  entries: col.int,
  root: col.text,
  prev: col.text,
  note: col.text.orNull,
  sealedAt: col.timestamptz,
  keyId: col.text,
  hash: col.text,
  signature: col.text,
};
type SealRow = RowOf<typeof SEAL_ROW>;

const HEADER = `s.seq, s.era, s.from_xid::text as from_xid, s.to_xid::text as to_xid, s.entries,
  encode(s.root, 'hex') as root, encode(s.prev, 'hex') as prev, s.note, s.sealed_at, s.key_id,
  encode(s.hash, 'hex') as hash, translate(encode(s.signature, 'base64'), E'\\n', '') as signature`;

function checkpointOf(row: SealRow): Checkpoint {
  const { seq, era, fromXid, toXid, entries, root, prev, note, sealedAt, keyId, hash, signature } = row;
  return {
    v: 1,
    seq,
    era,
    fromXid,
    toXid,
    entries,
    root,
    prev,
    note,
    sealedAt: sealedAt.toISOString(),
    keyId,
    hash,
    signature,
  };
}

/** One process seals or removes at a time; the others wait. */
export async function hold(tx: Tx): Promise<void> {
  await execute(tx, 'select pg_advisory_xact_lock($1)', [LOCK]);
}

export async function lastSeal(tx: Tx): Promise<Checkpoint | null> {
  const [row] = await readRows(
    tx,
    SEAL_ROW,
    `select ${HEADER} from audit.seal s order by s.seq desc limit 1`,
  );
  return row ? checkpointOf(row) : null;
}

export async function sealsAfter(tx: Tx, seq: number, most: number): Promise<Checkpoint[]> {
  const rows = await readRows(
    tx,
    SEAL_ROW,
    `select ${HEADER} from audit.seal s where s.seq > $1 order by s.seq limit $2`,
    [seq, most],
  );
  return rows.map(checkpointOf);
}

export async function sealsAt(tx: Tx, seqs: readonly number[]): Promise<Checkpoint[]> {
  const rows = await readRows(
    tx,
    SEAL_ROW,
    `select ${HEADER} from audit.seal s where s.seq = any ($1) order by s.seq`,
    [seqs],
  );
  return rows.map(checkpointOf);
}

/** Every transaction below this number has ended, so no further entry can appear below it. */
export async function watermark(tx: Tx): Promise<string> {
  const row = await readRow(
    tx,
    { below: col.text },
    'select pg_snapshot_xmin(pg_current_snapshot())::text as below',
  );
  return row.below;
}

/** The end of a batch that begins at a transaction and has about so many entries; null when there are none. */
export async function endOf(
  tx: Tx,
  { era, from, below, most }: { era: number; from: string; below: string; most: number },
): Promise<string | null> {
  const [row] = await readRows(
    tx,
    { n: col.int, after: col.text },
    `with batch as materialized (
       select xid from audit.entry where era = $1 and xid >= $2::text::xid8 and xid < $3::text::xid8 order by xid, id limit $4)
     select (select count(*) from batch)::int as n, (xid::text::numeric + 1)::text as after from batch order by xid desc limit 1`,
    [era, from, below, most],
  );
  if (!row) return null;
  // a transaction's entries stay together, so a batch may have more entries than planned
  return row.n < most ? below : row.after;
}

const KEPT_ROW = { id: col.uuid, canon: col.text };

export async function entriesIn(tx: Tx, era: number, from: string, to: string): Promise<Kept[]> {
  return readRows(
    tx,
    KEPT_ROW,
    `select e.id, ${CANON} as canon from audit.entry e
      where e.era = $1 and e.xid >= $2::text::xid8 and e.xid < $3::text::xid8 order by e.xid, e.id`,
    [era, from, to],
  );
}

export async function addSeal(tx: Tx, c: Checkpoint, ids: readonly string[], leaves: Buffer): Promise<void> {
  await execute(
    tx,
    `insert into audit.seal (seq, era, from_xid, to_xid, entries, root, prev, note, sealed_at, key_id, hash, signature, ids, leaves)
     values ($1, $2, $3::text::xid8, $4::text::xid8, $5, decode($6, 'hex'), decode($7, 'hex'), $8, $9, $10, decode($11, 'hex'),
             decode($12, 'base64'), $13, $14)`,
    [
      c.seq,
      c.era,
      c.fromXid,
      c.toXid,
      c.entries,
      c.root,
      c.prev,
      c.note,
      c.sealedAt,
      c.keyId,
      c.hash,
      c.signature,
      ids,
      leaves,
    ],
  );
}

const leavesOf = (all: Buffer): Buffer[] =>
  Array.from({ length: all.length / 32 }, (_, i) => all.subarray(32 * i, 32 * i + 32));

const BATCHES_AFTER_ROW = {
  seq: col.int,
  era: col.int,
  fromXid: col.text,
  toXid: col.text,
  entries: col.int,
  root: col.text,
  prev: col.text,
  note: col.text.orNull,
  sealedAt: col.timestamptz,
  keyId: col.text,
  hash: col.text,
  signature: col.text,
  ids: col.uuidArray,
  leaves: col.bytea,
  removedAt: col.timestamptz.orNull,
};

/** The batches after a number, each with the entries that stand in it now. */
export async function batchesAfter(tx: Tx, seq: number, most: number): Promise<Batch[]> {
  const rows = await readRows(
    tx,
    BATCHES_AFTER_ROW,
    `select ${HEADER}, s.ids, s.leaves, r.removed_at
       from audit.seal s left join audit.removal r using (seq) where s.seq > $1 order by s.seq limit $2`,
    [seq, most],
  );
  const batches: Batch[] = [];
  for (const row of rows) {
    const { ids, leaves, removedAt } = row;
    batches.push({
      seal: checkpointOf(row),
      ids,
      leaves: leavesOf(leaves),
      removedAt: removedAt?.toISOString() ?? null,
      entries: await entriesIn(tx, row.era, row.fromXid, row.toXid),
    });
  }
  return batches;
}

/** Entries after the last seals, and the first of them that no act of this database can have written. */
export async function unsealed(tx: Tx, era: number): Promise<{ n: number; impossible: string | null }> {
  return readRow(
    tx,
    { n: col.int, impossible: col.text.orNull },
    `with ends as (select distinct on (era) era, to_xid from audit.seal order by era, seq desc)
     select count(*)::int as n,
            min(e.id::text) filter (where e.era <> $1 or e.xid >= pg_snapshot_xmax(pg_current_snapshot())) as impossible
       from audit.entry e left join ends s on s.era = e.era where s.era is null or e.xid >= s.to_xid`,
    [era],
  );
}

/** The number after the last transaction that wrote in an era and is not sealed; null when all are. */
export async function afterLast(tx: Tx, era: number, from: string): Promise<string | null> {
  const [row] = await readRows(
    tx,
    { after: col.text },
    `select (xid::text::numeric + 1)::text as after from audit.entry where era = $1 and xid >= $2::text::xid8
      order by xid desc limit 1`,
    [era, from],
  );
  return row?.after ?? null;
}

export async function isSealed(tx: Tx, hash: string): Promise<boolean> {
  return anyRow(tx, `select 1 from audit.seal where hash = decode($1, 'hex')`, [hash]);
}
