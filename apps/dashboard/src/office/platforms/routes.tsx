import type { RouteObject } from 'react-router';

export const platformsRoutes: RouteObject[] = [
  { path: 'platforms', lazy: async () => ({ Component: (await import('./PlatformList.tsx')).PlatformList }) },
  {
    path: 'platforms/new',
    lazy: async () => ({ Component: (await import('./RegisterPlatform.tsx')).RegisterPlatform }),
  },
  {
    path: 'platforms/:id',
    lazy: async () => ({ Component: (await import('./PlatformPage.tsx')).PlatformPage }),
  },
  {
    path: 'platforms/:id/change',
    lazy: async () => ({ Component: (await import('./ChangePlatform.tsx')).ChangePlatform }),
  },
];
