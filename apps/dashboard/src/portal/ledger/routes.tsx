import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalLedgerRoutes: RouteObject[] = [
  { path: 'ledger', lazy: async () => ({ Component: (await import('./PortalLedger.tsx')).PortalLedger }) },
];
