import type { RouteObject } from 'react-router';

export const casesRoutes: RouteObject[] = [
  { path: 'cases', lazy: async () => ({ Component: (await import('./CaseList.tsx')).CaseList }) },
  { path: 'cases/new', lazy: async () => ({ Component: (await import('./CaseDraft.tsx')).CaseDraft }) },
  { path: 'cases/:id', lazy: async () => ({ Component: (await import('./CasePage.tsx')).CasePage }) },
  { path: 'cases/:id/edit', lazy: async () => ({ Component: (await import('./CaseDraft.tsx')).CaseEdit }) },
];
