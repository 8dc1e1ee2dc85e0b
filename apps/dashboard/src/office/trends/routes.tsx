import type { RouteObject } from 'react-router';

export const trendsRoutes: RouteObject[] = [
  { path: 'trends', lazy: async () => ({ Component: (await import('./Trends.tsx')).Trends }) },
];
