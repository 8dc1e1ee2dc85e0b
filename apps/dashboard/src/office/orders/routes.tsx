import type { RouteObject } from 'react-router';

export const ordersRoutes: RouteObject[] = [
  { path: 'orders', lazy: async () => ({ Component: (await import('./OrderList.tsx')).OrderList }) },
  { path: 'orders/new', lazy: async () => ({ Component: (await import('./OrderDraft.tsx')).OrderDraft }) },
  { path: 'orders/:id', lazy: async () => ({ Component: (await import('./OrderPage.tsx')).OrderPage }) },
  {
    path: 'orders/:id/edit',
    lazy: async () => ({ Component: (await import('./OrderDraft.tsx')).OrderEdit }),
  },
];
