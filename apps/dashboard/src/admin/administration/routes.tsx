import { Navigate, type RouteObject } from 'react-router';
import { useSession } from '../../domain/access/session.tsx';

/** Each administrator begins with what is theirs to do. */
function Begin() {
  const { me, may } = useSession();
  const first = may('account.read')
    ? me.waiting > 0
      ? 'requests'
      : 'accounts'
    : may('audit.read')
      ? 'audit'
      : 'offices';
  return <Navigate to={`/admin/${first}`} replace />;
}

export const administrationRoutes: RouteObject[] = [
  { index: true, Component: Begin },
  { path: 'offices', lazy: async () => ({ Component: (await import('./Offices.tsx')).Offices }) },
  { path: 'accounts', lazy: async () => ({ Component: (await import('./Accounts.tsx')).Accounts }) },
  { path: 'requests', lazy: async () => ({ Component: (await import('./Requests.tsx')).Requests }) },
  { path: 'system', lazy: async () => ({ Component: (await import('./Installation.tsx')).Installation }) },
];
