import { useCallback, useState } from 'react';
import { useReader } from '../reader.ts';

interface Kept<V> {
  at: string;
  values: V;
}

export interface Draft<V> {
  /** What was found on this device when the form opened. */
  found: Kept<V> | null;
  keep: (values: V) => void;
  drop: () => void;
}

/** Whose drafts they are stands in the name: a device may be shared. */
const drafts = (userId: string): string => `taizhang.draft.${userId}.`;

export const draftKey = (userId: string, name: string): string => drafts(userId) + name;

/** How many drafts someone leaves on this device. */
export function draftsLeft(userId: string): number {
  return Object.keys(localStorage).filter((key) => key.startsWith(drafts(userId))).length;
}

function read<V>(key: string): Kept<V> | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Kept<V>);
  } catch {
    return null;
  }
}

/** Keeps what is typed on this device until it is saved or dropped. Never put a password in it. */
export function useDraft<V>(name: string): Draft<V> {
  const key = draftKey(useReader().id, name);
  const [found, setFound] = useState(() => read<V>(key));
  const keep = useCallback(
    (values: V) => {
      try {
        localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), values } satisfies Kept<V>));
      } catch {
        // A full store costs the draft, never the form.
      }
    },
    [key],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(key);
    setFound(null);
  }, [key]);
  return { found, keep, drop };
}
