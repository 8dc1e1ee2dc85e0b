import { Injectable } from '@nestjs/common';
import {
  type AuditActor,
  Clock,
  Db,
  type PageArgs,
  Refusal,
  type SignedActor,
  type Tx,
  decodeCursor,
  encodeCursor,
  knownId,
  pageSize,
} from '#libs/technique/kernel';
import { Audit } from './audit.ts';
import * as store from './audit.store.ts';
import { pathOf } from './chain.rules.ts';
import { sealsAt } from './seal.store.ts';
import type { Proven, RecordProof } from './verify.rules.ts';

export interface AuditPage {
  entries: store.EntryRow[];
  /** For `after` of the next page; null at the end. */
  next: string | null;
}

/** The entries of one record; a record with more is exported from the command line with the whole. */
const MOST = 20_000;

/**
 * The audit record for its readers. Reading is an act too and is audited. A reader of an office sees what
 * happened within its range; a reader without a region sees everything.
 */
@Injectable()
export class AuditReader {
  /** The public keys that an export carries; set at the start. */
  publicKeys: readonly string[] = [];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal INVALID_VALUE, NOT_FOUND */
  async entries(actor: SignedActor, filter: store.AuditFilter, page: PageArgs): Promise<AuditPage> {
    const size = pageSize(page);
    const after = page.after ? decodeCursor(page.after, ['instant', 'id']) : null;
    for (const field of ['actorId', 'subjectId'] as const)
      if (filter[field]) knownId(filter[field], `filter.${field}`);
    return this.db.tx(readerOf(actor), async (tx) => {
      const rows = await store.entries(tx, filter, after as [string, string] | null, size + 1);
      if (!after) await this.audit.done(tx, actor, { act: 'audit.read', after: { ...given(filter) } });
      const last = rows[size - 1];
      return {
        entries: rows.slice(0, size),
        next: rows.length > size && last ? encodeCursor([last.key, last.id]) : null,
      };
    });
  }

  /** What was done on one record, each entry with its proof. @throws Refusal NOT_FOUND */
  async record(actor: SignedActor, kind: string, id: string): Promise<RecordProof> {
    const subjectId = knownId(id);
    return this.db.tx(readerOf(actor), async (tx) => {
      const proof = await recordProof(tx, kind, subjectId, this.clock.now(), this.publicKeys);
      if (proof.entries.length + proof.unsealed.length === 0) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, { act: 'audit.export', subjectKind: kind, subjectId });
      return proof;
    });
  }
}

const given = (filter: store.AuditFilter): Record<string, unknown> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== null));

const EVERYWHERE = { regionLo: '000000', regionHi: '999999' };

function readerOf(actor: SignedActor): AuditActor {
  if (actor.kind === 'PLATFORM') throw new Refusal('FORBIDDEN');
  const { door, address, requestId } = actor;
  const { regionLo, regionHi } = actor.kind === 'ADMIN' ? EVERYWHERE : actor;
  return { kind: 'AUDIT', door, address, requestId, regionLo, regionHi };
}

export async function recordProof(
  tx: Tx,
  kind: string,
  id: string,
  now: Date,
  publicKeys: readonly string[],
): Promise<RecordProof> {
  const rows = await store.entriesAbout(tx, kind, id, MOST);
  const proven: Proven[] = [];
  const seqs = [...new Set(rows.flatMap(({ seq }) => (seq === null ? [] : [seq])))];
  for (const seq of seqs) {
    const { ids, leaves } = await store.leavesOfSeal(tx, seq);
    const places = new Map(ids.map((entry, at) => [entry, at]));
    for (const row of rows.filter((r) => r.seq === seq)) {
      // an entry that the batch does not list gets no path, so its verification fails
      const at = places.get(row.id) ?? -1;
      const path = at < 0 ? [] : pathOf(leaves, at).map((step) => step.toString('hex'));
      proven.push({ entry: row.canon, seq, at, path });
    }
  }
  return {
    kind: 'taizhang-audit-record',
    v: 1,
    record: { kind, id },
    exportedAt: now.toISOString(),
    entries: proven,
    checkpoints: await sealsAt(tx, seqs),
    unsealed: rows.flatMap(({ seq, canon }) => (seq === null ? [canon] : [])),
    publicKeys: [...publicKeys],
  };
}
