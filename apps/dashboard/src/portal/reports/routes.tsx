import type { RouteObject } from 'react-router';

/** Below /own, in the frame of the platform's side. */
export const portalReportsRoutes: RouteObject[] = [
  { path: 'reports', lazy: async () => ({ Component: (await import('./PortalReports.tsx')).PortalReports }) },
  {
    path: 'reports/:platformId/:year',
    lazy: async () => ({ Component: (await import('./PortalReport.tsx')).PortalReport }),
  },
  {
    path: 'reports/:platformId/:year/edit',
    lazy: async () => ({ Component: (await import('./edit/ReportEdit.tsx')).ReportEdit }),
  },
  {
    path: 'reports/:platformId/:year/receipts/:seq',
    lazy: async () => ({ Component: (await import('./PortalReceipt.tsx')).PortalReceipt }),
  },
];
