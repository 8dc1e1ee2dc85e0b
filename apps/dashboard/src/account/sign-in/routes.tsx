import type { RouteObject } from 'react-router';

export const signInRoutes: RouteObject[] = [
  { path: '/sign-in', lazy: async () => ({ Component: (await import('./SignIn.tsx')).SignIn }) },
  { path: '/invite/:token', lazy: async () => ({ Component: (await import('./Invite.tsx')).Invite }) },
];
