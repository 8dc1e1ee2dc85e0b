import type { RouteObject } from 'react-router';

export const accessRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignIn.tsx')).SignIn }) },
  { path: '/invite/:token', lazy: async () => ({ Component: (await import('./Invite.tsx')).Invite }) },
];
