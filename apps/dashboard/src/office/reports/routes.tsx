import type { RouteObject } from 'react-router';

export const reportsRoutes: RouteObject[] = [
  { path: 'reports', lazy: async () => ({ Component: (await import('./ReportList.tsx')).ReportList }) },
  {
    path: 'reports/:platformId/:year',
    lazy: async () => ({ Component: (await import('./ReportPage.tsx')).ReportPage }),
  },
];
