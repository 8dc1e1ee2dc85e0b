import type { QueryClient } from '@tanstack/react-query';
import { send } from '../../../shared/graphql/client.ts';
import { type Fault, ServerRefusal, faultsOf } from '../../../shared/graphql/refusal.ts';
import { InspectionDocument, RecordItemsDocument } from '../inspection.graphql.ts';
import {
  type ItemRecord,
  type VisitItem,
  inputOf,
  isWhole,
  recordOf,
  sameRecord,
  withPatch,
} from './records.ts';

/** HALF lacks something; FAILED did not reach the server; REFUSED and STALE did, and it said no. */
export type PendingStatus = 'HALF' | 'WAITING' | 'SAVING' | 'FAILED' | 'REFUSED' | 'STALE';

export interface Pending {
  record: ItemRecord;
  /** The version of the item one was looking at when one began to write. */
  version: number;
  status: PendingStatus;
  fault: Fault | null;
}

export type AllPending = Readonly<Record<string, Pending>>;

/**
 * Keeps what is written about the items until the server has it, on this device too, and sends it one item after the
 * other, so that every item goes out with the version that its last answer gave.
 */
export class Recorder {
  #all: AllPending;
  #sending = false;
  readonly #listeners = new Set<() => void>();
  readonly #key: string;

  constructor(
    private readonly inspectionId: string,
    private readonly client: QueryClient,
    userId: string,
  ) {
    this.#key = `taizhang.draft.inspection.${userId}.${inspectionId}`;
    this.#all = restore(this.#key);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly pending = (): AllPending => this.#all;

  change(item: VisitItem, patch: Partial<ItemRecord>): void {
    const before = this.#all[item.id];
    const record = withPatch(before?.record ?? recordOf(item), patch);
    if (before === undefined && sameRecord(record, recordOf(item))) return;
    const status = before?.status === 'STALE' ? 'STALE' : isWhole(record) ? 'WAITING' : 'HALF';
    this.#put(item.id, {
      record,
      version: before?.version ?? item.version,
      status,
      fault: status === 'STALE' ? (before?.fault ?? null) : null,
    });
    void this.flush();
  }

  /** After STALE: what was typed here is to hold, knowing what the other wrote. */
  keepMine(item: VisitItem): void {
    const mine = this.#all[item.id];
    if (mine === undefined) return;
    const status = isWhole(mine.record) ? 'WAITING' : 'HALF';
    this.#put(item.id, { ...mine, version: item.version, status, fault: null });
    void this.flush();
  }

  /** What stands on the server holds; what was typed here goes. */
  giveUp(itemId: string): void {
    this.#put(itemId, null);
  }

  /** Tries again whatever did not get through. */
  retry(): void {
    for (const [id, one] of Object.entries(this.#all)) {
      if (one.status === 'FAILED') this.#put(id, { ...one, status: 'WAITING', fault: null });
    }
    void this.flush();
  }

  async flush(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      for (;;) {
        const next = Object.entries(this.#all).find(([, one]) => one.status === 'WAITING');
        if (next === undefined || !(await this.#send(next[0], next[1]))) return;
      }
    } finally {
      this.#sending = false;
    }
  }

  /** @returns whether it is of use to go on with the next one */
  async #send(id: string, sent: Pending): Promise<boolean> {
    const item = inputOf(id, sent.version, sent.record);
    if (item === null) return false;
    this.#put(id, { ...sent, status: 'SAVING' });
    const question = [InspectionDocument.toString(), { id: this.inspectionId }];
    try {
      const answer = await send(RecordItemsDocument, { inspectionId: this.inspectionId, items: [item] });
      // A read that began before this answer must not put the older state over it.
      await this.client.cancelQueries({ queryKey: question });
      this.client.setQueryData(question, { inspection: answer.recordItems });
      const saved = answer.recordItems.items.find((one) => one.id === id);
      const now = this.#all[id];
      const more = now !== undefined && !sameRecord(now.record, sent.record);
      this.#put(id, more ? { ...now, version: saved?.version ?? now.version } : null);
      return true;
    } catch (error) {
      const fault = faultsOf(error instanceof Error ? error : new Error(String(error)))[0] ?? null;
      const now = this.#all[id] ?? sent;
      if (fault?.code === 'STALE') await this.#overtaken(id, now, fault);
      else {
        const reached = error instanceof ServerRefusal && !['NETWORK', 'BUSY'].includes(error.code);
        this.#put(id, { ...now, status: reached ? 'REFUSED' : 'FAILED', fault });
        return reached;
      }
      return true;
    }
  }

  /** An answer that was lost on the way looks like someone else's change: what stands there decides. */
  async #overtaken(id: string, mine: Pending, fault: Fault): Promise<void> {
    const question = [InspectionDocument.toString(), { id: this.inspectionId }];
    try {
      const { inspection } = await send(InspectionDocument, { id: this.inspectionId });
      this.client.setQueryData(question, { inspection });
      const theirs = inspection.items.find((one) => one.id === id);
      if (theirs !== undefined && sameRecord(recordOf(theirs), mine.record)) {
        this.#put(id, null);
        return;
      }
    } catch {
      // The notice stands by itself; the page asks again by itself.
    }
    this.#put(id, { ...mine, status: 'STALE', fault });
  }

  #put(id: string, one: Pending | null): void {
    const { [id]: _, ...rest } = this.#all;
    this.#all = one === null ? rest : { ...rest, [id]: one };
    try {
      if (Object.keys(this.#all).length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(this.#all));
    } catch {
      // A full store costs the copy on the device, never the sending.
    }
    for (const listener of this.#listeners) listener();
  }
}

function restore(key: string): AllPending {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, Pending>;
    return Object.fromEntries(
      Object.entries(kept).map(([id, one]) => [
        id,
        {
          ...one,
          fault: null,
          status: isWhole(one.record) ? ('WAITING' as const) : ('HALF' as const),
        },
      ]),
    );
  } catch {
    return {};
  }
}
