import type { RouteObject } from 'react-router';

const page = async () => ({ Component: (await import('./Catalogue.tsx')).Catalogue });

/** The drawer of an item has its own address, so that it can be sent. */
export const dutiesRoutes: RouteObject[] = [{ path: 'catalogue/:code?', lazy: page }];
