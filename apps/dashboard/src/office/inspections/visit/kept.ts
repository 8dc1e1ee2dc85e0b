import { draftKey } from '../../../ui/form/draft.ts';
import { type AllPending, type Pending, ready } from './outbox.ts';

/**
 * The outbox of one inspection on this device, an entry for each item: pages that are open side by side then share it
 * and do not write over each other.
 */
export class KeptOutbox {
  readonly #prefix: string;

  constructor(userId: string, inspectionId: string) {
    this.#prefix = draftKey(userId, `inspection.${inspectionId}.`);
  }

  read(): AllPending {
    const kept = Object.keys(localStorage).flatMap((key) => {
      const id = this.itemOf(key);
      const one = id === null ? null : parse(localStorage.getItem(key));
      return id === null || one === null ? [] : [[id, ready(one)] as const];
    });
    return Object.fromEntries(kept);
  }

  write(id: string, one: Pending | null): void {
    try {
      if (one === null) localStorage.removeItem(this.#prefix + id);
      else localStorage.setItem(this.#prefix + id, JSON.stringify(one));
    } catch {
      // A full store costs the copy on the device, never the sending.
    }
  }

  /** Tells what another page of this browser wrote. @returns how to stop it */
  watch(onOther: (id: string, one: Pending | null) => void): () => void {
    const listener = ({ key, newValue }: StorageEvent) => {
      const id = key === null ? null : this.itemOf(key);
      const one = parse(newValue);
      // what is being sent there may yet fail there
      if (id !== null) onOther(id, one?.status === 'SAVING' ? ready(one) : one);
    };
    window.addEventListener('storage', listener);
    return () => {
      window.removeEventListener('storage', listener);
    };
  }

  private itemOf(key: string): string | null {
    return key.startsWith(this.#prefix) ? key.slice(this.#prefix.length) : null;
  }
}

function parse(text: string | null): Pending | null {
  try {
    return text === null ? null : (JSON.parse(text) as Pending);
  } catch {
    return null;
  }
}
