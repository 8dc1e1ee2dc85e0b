import type { RouteObject } from 'react-router';

export const bulletinsRoutes: RouteObject[] = [
  { path: 'cases', lazy: async () => ({ Component: (await import('./CaseList.tsx')).CaseList }) },
  { path: 'cases/new', lazy: async () => ({ Component: (await import('./CaseDraft.tsx')).CaseDraft }) },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('./CasePage.tsx')).CasePage }) },
  { path: 'cases/:id/edit', lazy: async () => ({ Component: (await import('./CaseDraft.tsx')).CaseEdit }) },
];

/** Below /own, in the frame of the platform's side. */
export const ownBulletinsRoutes: RouteObject[] = [
  {
    path: 'cases',
    lazy: async () => ({ Component: (await import('../../portal/cases/PortalCases.tsx')).OwnCases }),
  },
  {
    path: 'cases/:id',
    lazy: async () => ({ Component: (await import('../../portal/cases/PortalCasePage.tsx')).OwnCasePage }),
  },
  {
    path: 'case-notices/:id',
    lazy: async () => ({ Component: (await import('../../portal/cases/PortalNotice.tsx')).OwnNotice }),
  },
];
