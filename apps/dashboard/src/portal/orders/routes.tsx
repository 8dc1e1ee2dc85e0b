import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const ownRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('../todos/PortalTodos.tsx')).OwnTodos }) },
  {
    path: 'ledger',
    lazy: async () => ({ Component: (await import('../ledger/PortalLedger.tsx')).OwnLedger }),
  },
  { path: 'orders', lazy: async () => ({ Component: (await import('./PortalOrders.tsx')).OwnOrders }) },
  { path: 'orders/:id', lazy: async () => ({ Component: (await import('./PortalOrder.tsx')).OwnOrder }) },
  {
    path: 'record',
    lazy: async () => ({ Component: (await import('../record/PortalRecord.tsx')).OwnRecord }),
  },
  {
    path: 'programs',
    lazy: async () => ({ Component: (await import('../programs/PortalPrograms.tsx')).OwnPrograms }),
  },
];
