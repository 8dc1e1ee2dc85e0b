import { createContext, useContext } from 'react';
import type { SessionQuery } from '../../gql/graphql.ts';

export type Me = NonNullable<SessionQuery['me']>;
export type Desk = SessionQuery['desk'];

export interface Session {
  me: Me;
  desk: Desk;
  /** Whether the role holds a permission at all; what may be done to one record is in its `allowedActions`. */
  may: (permission: string) => boolean;
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in and what day it is. Only below the guard. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('Not below the guard');
  return session;
}
