import { useCallback, useState } from 'react';

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
  const key = `taizhang.draft.${name}`;
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
