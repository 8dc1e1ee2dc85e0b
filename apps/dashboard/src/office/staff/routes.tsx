import type { RouteObject } from 'react-router';

export const staffRoutes: RouteObject[] = [
  { path: 'staff', lazy: async () => ({ Component: (await import('./Staff.tsx')).Staff }) },
];
