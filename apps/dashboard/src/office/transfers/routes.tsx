import { Navigate, type RouteObject, useLocation } from 'react-router';

/** A link that was sent before the page had its present address still opens it. */
function FormerAddress() {
  return <Navigate to={`/transfers${useLocation().search}`} replace />;
}

export const transfersRoutes: RouteObject[] = [
  { path: 'transfers', lazy: async () => ({ Component: (await import('./Transfers.tsx')).Transfers }) },
  { path: 'moves', Component: FormerAddress },
];
