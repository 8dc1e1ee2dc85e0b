import type { RouteObject } from 'react-router';

export const inspectionsRoutes: RouteObject[] = [
  {
    path: 'inspections',
    lazy: async () => ({ Component: (await import('./InspectionList.tsx')).InspectionList }),
  },
  {
    path: 'inspections/new',
    lazy: async () => ({ Component: (await import('./PlanInspection.tsx')).PlanInspection }),
  },
  {
    path: 'inspections/:id',
    lazy: async () => ({ Component: (await import('./InspectionPage.tsx')).InspectionPage }),
  },
];
