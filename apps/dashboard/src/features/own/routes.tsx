import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const ownRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./OwnTodos.tsx')).OwnTodos }) },
  { path: 'ledger', lazy: async () => ({ Component: (await import('./OwnLedger.tsx')).OwnLedger }) },
  { path: 'orders', lazy: async () => ({ Component: (await import('./OwnOrders.tsx')).OwnOrders }) },
  { path: 'orders/:id', lazy: async () => ({ Component: (await import('./OwnOrder.tsx')).OwnOrder }) },
  { path: 'record', lazy: async () => ({ Component: (await import('./OwnRecord.tsx')).OwnRecord }) },
  { path: 'programs', lazy: async () => ({ Component: (await import('./OwnPrograms.tsx')).OwnPrograms }) },
];
