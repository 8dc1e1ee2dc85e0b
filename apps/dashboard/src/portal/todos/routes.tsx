import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalTodosRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./PortalTodos.tsx')).PortalTodos }) },
];
