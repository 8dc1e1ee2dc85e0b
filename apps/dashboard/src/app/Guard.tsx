import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Side } from '../gql/graphql.ts';
import { SessionDocument } from '../shared/desk.graphql.ts';
import { ErrorState } from '../shared/ErrorState.tsx';
import { useRead } from '../shared/graphql/hooks.ts';
import { SessionContext } from '../shared/session.tsx';
import { Loading } from './pages.tsx';

/** Lets in whoever has signed in, each side to its own frame; everyone else signs in first and comes back. */
export function Guard({ side }: { side: Side }) {
  const session = useRead(SessionDocument, {}, { staleTime: 60_000 });
  const { pathname, search } = useLocation();
  if (session.isPending) return <Loading />;
  if (session.data === undefined) {
    return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
  }
  const { me, desk } = session.data;
  if (me === null) {
    const back = pathname + search;
    return (
      <Navigate to={back === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(back)}`} replace />
    );
  }
  if (me.side !== side) return <Navigate to={me.side === 'PLATFORM' ? '/own' : '/'} replace />;
  return (
    <SessionContext value={{ me, desk, may: (permission) => me.permissions.includes(permission) }}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </SessionContext>
  );
}
