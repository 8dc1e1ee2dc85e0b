import type { KeyObject } from 'node:crypto';
import {
  type Checkpoint,
  checkpointFrom,
  faultOfCheckpoint,
  faultOfSequence,
  leafOf,
  rootBy,
  rootOf,
} from './chain.rules.ts';

/** An entry as it is kept: its canonical text. */
export interface Kept {
  id: string;
  canon: string;
}

/** A batch as it is kept, with the entries in its range. */
export interface Batch {
  seal: Checkpoint;
  /** The ids and leaves stored at the sealing; used only to name the broken entry, the root decides. */
  ids: readonly string[];
  leaves: readonly Buffer[];
  removedAt: string | null;
  entries: readonly Kept[];
}

export interface Broken {
  /** The batch, where the fault is about one. */
  seq: number | null;
  /** The first broken entry, where the fault is about one. */
  entryId: string | null;
  what: string;
}

/** How long after a batch an entry recorded before it may still appear: the longest open transaction, and corrections of clocks. */
const LATE_MS = 3_600_000;

/** No line may be removed earlier: Cybersecurity Law art. 23 (3). */
export const RETENTION_MONTHS = 6;

export function monthsAfter(instant: string, months: number): Date {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date;
}

interface EntryFacts {
  act?: string;
  recordedAt?: string;
  subjectKind?: string | null;
}

function factsOf(canon: string): EntryFacts {
  try {
    return JSON.parse(canon) as EntryFacts;
  } catch {
    return {};
  }
}

function naming(what: string, kept: Kept): string {
  const { act, recordedAt } = factsOf(kept.canon);
  return `${what} (${act ?? '?'}, recorded ${recordedAt ?? '?'})`;
}

/** Checks the chain from its first batch on, batch by batch, and stops at the first broken one. */
export class ChainWalk {
  private last: Checkpoint | null = null;
  private removing = true;
  entries = 0;
  batches = 0;
  removed = 0;

  constructor(
    private readonly keys: ReadonlyMap<string, KeyObject>,
    /** The checkpoints outside the database, by number; null when there are none. */
    private readonly outside: ReadonlyMap<number, Checkpoint> | null,
  ) {}

  get reached(): Checkpoint | null {
    return this.last;
  }

  /** @returns what is broken, or null */
  next(batch: Batch): Broken | null {
    const { seal } = batch;
    const here = (what: string, entryId: string | null = null): Broken => ({ seq: seal.seq, entryId, what });
    const fault =
      faultOfCheckpoint(seal, this.keys) ?? faultOfSequence(this.last, seal) ?? this.unlikeOutside(seal);
    if (fault) return here(`the seal is broken: ${fault}`);
    const gone = this.expired(batch);
    if (gone !== null && gone !== '') return here(gone);
    if (gone === null) {
      const wrong = faultOfEntries(batch) ?? this.enteredLate(batch);
      if (wrong) return here(wrong.what, wrong.entryId);
      this.removing = false;
      this.entries += batch.entries.length;
    } else this.removed += seal.entries;
    this.last = seal;
    this.batches += 1;
    return null;
  }

  /** The checkpoints in the file after the last batch of the database. */
  end(): Broken | null {
    const reached = this.last?.seq ?? 0;
    const beyond = [...(this.outside?.keys() ?? [])].filter((seq) => seq > reached).sort((a, b) => a - b);
    const [first] = beyond;
    if (first === undefined) return null;
    const to = beyond.at(-1) ?? first;
    return {
      seq: first,
      entryId: null,
      what: `the end is cut off: the checkpoints outside know batches ${String(first)} to ${String(to)}, the record ends with ${String(reached)}`,
    };
  }

  /** How many of the last batches are not yet in the file. */
  lag(): number {
    if (!this.outside || !this.last) return 0;
    let n = 0;
    for (let seq = this.last.seq; seq > 0 && !this.outside.has(seq); seq -= 1) n += 1;
    return n;
  }

  private unlikeOutside(seal: Checkpoint): string | null {
    const known = this.outside?.get(seal.seq);
    if (known && known.hash !== seal.hash) return 'it is not the one in the checkpoints outside';
    return null;
  }

  /** '' when the batch was rightly removed, null when it was not removed, else the fault. */
  private expired({ seal, removedAt, entries }: Batch): string | null {
    if (removedAt === null) return null;
    if (!this.removing) return 'it was removed before the batches ahead of it';
    if (new Date(removedAt) < monthsAfter(seal.sealedAt, RETENTION_MONTHS))
      return 'its entries were removed before six months had passed';
    return entries.length === 0 ? '' : 'it is said to be removed, but entries stand in it';
  }

  private enteredLate({ entries, seal }: Batch): Pick<Broken, 'entryId' | 'what'> | null {
    const before = this.last?.era === seal.era ? this.last : null;
    if (!before) return null;
    const earliest = new Date(before.sealedAt).getTime() - LATE_MS;
    const late = entries.find(({ canon }) => {
      const { recordedAt } = factsOf(canon);
      return recordedAt !== undefined && new Date(recordedAt).getTime() < earliest;
    });
    if (!late) return null;
    return {
      entryId: late.id,
      what: naming('an entry was put in long after the moment it names', late),
    };
  }
}

/** The fault in the entries of a batch whose seal is right; null when its root matches them. */
export function faultOfEntries(batch: Batch): Pick<Broken, 'entryId' | 'what'> | null {
  const { seal, entries, ids, leaves } = batch;
  const found = entries.map(({ canon }) => leafOf(canon));
  const listed = rootOf(leaves).toString('hex') === seal.root && ids.length === leaves.length;
  if (found.length === seal.entries && rootOf(found).toString('hex') === seal.root)
    return listed ? null : { entryId: null, what: 'the list of hashes beside the seal was changed' };
  if (!listed)
    return { entryId: null, what: 'its entries and the list of hashes beside the seal were changed' };
  const standing = new Set(entries.map(({ id }) => id));
  const expected = new Set(ids);
  for (let i = 0; i < Math.max(entries.length, ids.length); i += 1) {
    const [here, id] = [entries[i], ids[i]];
    if (here && id === here.id) {
      if (found[i]?.equals(leaves[i] ?? Buffer.alloc(0)) !== true)
        return { entryId: here.id, what: naming('an entry was changed', here) };
      continue;
    }
    if (here && !expected.has(here.id))
      return { entryId: here.id, what: naming('an entry was put in afterwards', here) };
    if (id !== undefined && !standing.has(id)) return { entryId: id, what: 'an entry was removed' };
    if (here) return { entryId: here.id, what: naming('an entry was put in another place', here) };
  }
  return { entryId: null, what: 'its entries do not have the hash that was signed' };
}

/** The checkpoints of a file, by number. The last line may be incomplete: the next batch completes the file. */
export function outsideFrom(
  text: string,
  keys: ReadonlyMap<string, KeyObject>,
): { known: Map<number, Checkpoint>; broken: Broken | null } {
  const known = new Map<number, Checkpoint>();
  let last: Checkpoint | null = null;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line === '') continue;
    const given = checkpointFrom(line);
    if (!given && i === lines.length - 1) break;
    const where = `line ${String(i + 1)} of the checkpoints outside`;
    const fault: string | null = given
      ? (faultOfCheckpoint(given, keys) ?? (last ? faultOfSequence(last, given) : null))
      : 'it is not a checkpoint';
    if (!given || fault !== null)
      return {
        known,
        broken: { seq: given?.seq ?? null, entryId: null, what: `${where} is broken: ${fault ?? ''}` },
      };
    known.set(given.seq, given);
    last = given;
  }
  return { known, broken: null };
}

/** One entry with its proof: its position in its batch, the path to the root, and the signed header. */
export interface Proven {
  entry: string;
  seq: number;
  at: number;
  path: string[];
}

export interface RecordProof {
  kind: 'taizhang-audit-record';
  v: 1;
  record: { kind: string; id: string };
  exportedAt: string;
  entries: Proven[];
  checkpoints: Checkpoint[];
  /** Entries written after the last seal; nothing proves these yet. */
  unsealed: string[];
  publicKeys: string[];
}

/** The first entry of a record's export that its checkpoint does not prove; null when all are proven. */
export function faultOfRecord(
  proof: RecordProof,
  keys: ReadonlyMap<string, KeyObject>,
  outside: ReadonlyMap<number, Checkpoint> | null,
): Broken | null {
  const seals = new Map(proof.checkpoints.map((seal) => [seal.seq, seal]));
  for (const { entry, seq, at, path } of proof.entries) {
    const { id, subjectId } = JSON.parse(entry) as { id: string; subjectId: string | null };
    const broken = (what: string): Broken => ({ seq, entryId: id, what });
    const seal = seals.get(seq);
    if (!seal) return broken('the checkpoint of its batch is missing');
    const fault = faultOfCheckpoint(seal, keys);
    if (fault) return broken(`the checkpoint of its batch is broken: ${fault}`);
    const known = outside?.get(seq);
    if (known && known.hash !== seal.hash)
      return broken('the checkpoint of its batch is not the one in the checkpoints outside');
    if (subjectId !== proof.record.id) return broken('it is about another record');
    const steps = path.map((step) => Buffer.from(step, 'hex'));
    if (rootBy(leafOf(entry), at, seal.entries, steps)?.toString('hex') !== seal.root)
      return broken('it is not in the batch that was signed');
  }
  return null;
}
