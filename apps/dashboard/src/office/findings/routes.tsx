import type { RouteObject } from 'react-router';

export const findingsRoutes: RouteObject[] = [
  { path: 'findings', lazy: async () => ({ Component: (await import('./FindingList.tsx')).FindingList }) },
  {
    path: 'findings/:id',
    lazy: async () => ({ Component: (await import('./FindingPage.tsx')).FindingPage }),
  },
];
