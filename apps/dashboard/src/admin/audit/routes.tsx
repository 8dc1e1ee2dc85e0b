import type { RouteObject } from 'react-router';

/** Below /admin. */
export const auditRoutes: RouteObject[] = [
  { path: 'audit', lazy: async () => ({ Component: (await import('./Audit.tsx')).Audit }) },
];
