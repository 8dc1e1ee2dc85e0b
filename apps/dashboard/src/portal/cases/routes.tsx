import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalCasesRoutes: RouteObject[] = [
  {
    path: 'cases',
    lazy: async () => ({ Component: (await import('./PortalCases.tsx')).PortalCases }),
  },
  {
    path: 'cases/:id',
    lazy: async () => ({ Component: (await import('./PortalCasePage.tsx')).PortalCasePage }),
  },
  {
    path: 'case-notices/:id',
    lazy: async () => ({ Component: (await import('./PortalNotice.tsx')).PortalNotice }),
  },
];
