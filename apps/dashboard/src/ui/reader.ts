import { createContext, useContext } from 'react';

export interface Reader {
  /** Names what is kept on this device for this person. */
  id: string;
  /** The day of the application, such as 2026-11-24. */
  today: string;
}

export const ReaderContext = createContext<Reader | null>(null);

/** Who reads the page, and on which day. Only for whoever has signed in. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('Nobody has signed in');
  return reader;
}
