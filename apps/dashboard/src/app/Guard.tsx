import { Fragment, Suspense, lazy, useEffect, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Side } from '../gql/graphql.ts';
import { setSessionEnded, useSessionEnded } from '../ui/graphql/ended.ts';
import { SessionDocument } from '../domain/access/session.graphql.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { useRead } from '../ui/graphql/hooks.ts';
import { HOME } from '../domain/access/home.ts';
import { ServerRefusal } from '../ui/graphql/refusal.ts';
import { type Me, SessionContext } from '../domain/access/session.tsx';
import { ReaderContext } from '../ui/reader.ts';
import { Confirming } from './Confirming.tsx';
import { Loading } from './pages.tsx';

/** What has to be done before this page can be read. */
const OWED: ReadonlySet<string> = new Set(['PASSWORD_EXPIRED', 'SECOND_FACTOR_NEEDED']);

const again = async () => ({ default: (await import('./SignInAgain.tsx')).SignInAgain });
const SignInAgain = lazy(again);

/** Lets in whoever has signed in, each side to its own frame; everyone else signs in first and comes back.
 * A session that ends under way leaves the page standing, with what was typed in it, and is taken up again over it. */
export function Guard({ side }: { side: Side }) {
  const session = useRead(SessionDocument, {}, { staleTime: 60_000 });
  const { pathname, search } = useLocation();
  const ended = useSessionEnded();
  const [known, setKnown] = useState<Me | null>(null);
  useEffect(() => {
    setSessionEnded(false);
    // at hand before it is needed: a newer version may have been put out by then
    again().catch(() => undefined);
  }, []);
  if (session.isPending) return <Loading />;
  if (session.data === undefined) {
    if (session.error instanceof ServerRefusal && OWED.has(session.error.code))
      return <Navigate to={`/first-steps?return=${encodeURIComponent(pathname + search)}`} replace />;
    return <ErrorState error={session.error} onRetry={() => void session.refetch()} />;
  }
  const { desk } = session.data;
  const me = session.data.me ?? known;
  if (me !== known) setKnown(me);
  if (me === null) {
    const back = pathname + search;
    return (
      <Navigate to={back === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(back)}`} replace />
    );
  }
  if (me.side !== side) return <Navigate to={HOME[me.side]} replace />;
  return (
    <SessionContext value={{ me, desk, may: (permission) => me.permissions.includes(permission) }}>
      <ReaderContext value={{ id: me.id, today: desk.today }}>
        <Suspense fallback={<Loading />}>
          <Fragment key={me.id}>
            <Outlet />
          </Fragment>
        </Suspense>
      </ReaderContext>
      <Confirming me={me} />
      {(ended || session.data.me === null) && (
        <Suspense>
          <SignInAgain me={me} />
        </Suspense>
      )}
    </SessionContext>
  );
}
