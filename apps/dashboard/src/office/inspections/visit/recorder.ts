import type { QueryClient } from '@tanstack/react-query';
import { send } from '../../../ui/graphql/client.ts';
import { type Fault, faultsOf } from '../../../ui/graphql/refusal.ts';
import { InspectionDocument, RecordItemsDocument } from '../inspection.graphql.ts';
import { KeptOutbox } from './kept.ts';
import { type AllPending, type Pending, changed, overtaken, ready, refused, saved } from './outbox.ts';
import { type ItemRecord, type VisitItem, inputOf } from './records.ts';

/** Faults after which the next item would fare no better. */
const OUT_OF_REACH = ['NETWORK', 'BUSY', 'UNAUTHENTICATED'];

/**
 * Keeps what is written about the items until the server has it, on this device too, and sends it one item after the
 * other, so that every item goes out with the version that its last answer gave.
 */
export class Recorder {
  #all: AllPending;
  #sending = false;
  readonly #listeners = new Set<() => void>();
  readonly #kept: KeptOutbox;

  constructor(
    private readonly inspectionId: string,
    private readonly client: QueryClient,
    userId: string,
  ) {
    this.#kept = new KeptOutbox(userId, inspectionId);
    this.#all = this.#kept.read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly pending = (): AllPending => this.#all;

  /** What is written in another page of this browser is the newer one, and what is sent from there is gone here too. */
  readonly watchOthers = (): (() => void) =>
    this.#kept.watch((id, one) => {
      this.#show(id, one);
      if (one === null) void this.client.invalidateQueries({ queryKey: this.#question() });
    });

  change(item: VisitItem, patch: Partial<ItemRecord>): void {
    const next = changed(this.#all[item.id], item, patch);
    if (next === null) return;
    this.#put(item.id, next);
    void this.flush();
  }

  /** After STALE: what was typed here is to hold, knowing what the other wrote. */
  keepMine(item: VisitItem): void {
    const mine = this.#all[item.id];
    if (mine === undefined) return;
    this.#put(item.id, ready({ ...mine, version: item.version }));
    void this.flush();
  }

  /** What stands on the server holds; what was typed here goes. */
  giveUp(itemId: string): void {
    this.#put(itemId, null);
  }

  /** Tries again whatever did not get through. */
  retry(): void {
    for (const [id, one] of Object.entries(this.#all)) {
      if (one.status === 'FAILED') this.#put(id, ready(one));
    }
    void this.flush();
  }

  /** Tries one again that the server refused: what stood in its way may be gone. */
  again(itemId: string): void {
    const one = this.#all[itemId];
    if (one?.status === 'FAILED' || one?.status === 'REFUSED') this.#put(itemId, ready(one));
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
    const question = this.#question();
    try {
      const answer = await send(RecordItemsDocument, { inspectionId: this.inspectionId, items: [item] });
      // A read that began before this answer must not put the older state over it.
      await this.client.cancelQueries({ queryKey: question });
      this.client.setQueryData(question, { inspection: answer.recordItems });
      const version = answer.recordItems.items.find((one) => one.id === id)?.version;
      this.#put(id, saved(this.#all[id], sent, version));
      return true;
    } catch (error) {
      const fault = faultsOf(error instanceof Error ? error : new Error(String(error)))[0];
      if (fault === undefined) throw error;
      if (fault.code === 'STALE') await this.#overtaken(id, sent, fault);
      else this.#put(id, refused(this.#all[id], sent, fault));
      // the inspection may have been sealed or cancelled meanwhile
      if (fault.code === 'STATE') void this.client.invalidateQueries({ queryKey: this.#question() });
      return !OUT_OF_REACH.includes(fault.code);
    }
  }

  async #overtaken(id: string, sent: Pending, fault: Fault): Promise<void> {
    const question = this.#question();
    let theirs: VisitItem | undefined;
    try {
      const { inspection } = await send(InspectionDocument, { id: this.inspectionId });
      this.client.setQueryData(question, { inspection });
      theirs = inspection.items.find((one) => one.id === id);
    } catch {
      // The notice stands by itself; the page asks again by itself.
    }
    this.#put(id, overtaken(this.#all[id], sent, theirs, fault));
  }

  #question() {
    return [InspectionDocument.toString(), { id: this.inspectionId }];
  }

  #put(id: string, one: Pending | null): void {
    this.#kept.write(id, one);
    this.#show(id, one);
  }

  #show(id: string, one: Pending | null): void {
    const { [id]: _, ...rest } = this.#all;
    this.#all = one === null ? rest : { ...rest, [id]: one };
    for (const listener of this.#listeners) listener();
  }
}
