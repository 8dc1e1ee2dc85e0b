import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalRecordRoutes: RouteObject[] = [
  { path: 'record', lazy: async () => ({ Component: (await import('./PortalRecord.tsx')).PortalRecord }) },
];
