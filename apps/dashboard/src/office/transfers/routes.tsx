import type { RouteObject } from 'react-router';

export const movesRoutes: RouteObject[] = [
  { path: 'moves', lazy: async () => ({ Component: (await import('./Transfers.tsx')).Moves }) },
];
