import type { RouteObject } from 'react-router';

export const ledgerRoutes: RouteObject[] = [
  { path: 'ledger', lazy: async () => ({ Component: (await import('./LedgerList.tsx')).LedgerList }) },
];
