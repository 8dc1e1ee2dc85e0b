import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalProgramsRoutes: RouteObject[] = [
  {
    path: 'programs',
    lazy: async () => ({ Component: (await import('./PortalPrograms.tsx')).PortalPrograms }),
  },
];
