import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalOrdersRoutes: RouteObject[] = [
  { path: 'orders', lazy: async () => ({ Component: (await import('./PortalOrders.tsx')).PortalOrders }) },
  { path: 'orders/:id', lazy: async () => ({ Component: (await import('./PortalOrder.tsx')).PortalOrder }) },
];
