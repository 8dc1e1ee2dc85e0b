/*
 * How the dashboard is put together
 *
 * - `ui` has the parts that know nothing of the work (cards, lists, forms, charts, the client), `domain/<slice>` what
 *   several pages show of one concept, such as a deadline; `office`, `portal`, `admin` and `account` have the pages of an
 *   office, of a platform, of administrators and of everybody, one folder for each feature.
 * - `<frame>/<feature>/routes.tsx` exports RouteObject[]; every page is lazy (`lazy: async () => ({ Component: (await
 *   import('./Page.tsx')).Page })`). Features never import each other: this file composes them.
 * - Documents stand in `<name>.graphql.ts`, one `export const XDocument = graphql(`…`)` each; after a change run
 *   `npm run codegen`. Pages ask with `useRead(XDocument, variables)`, lists with `useRows`, acts with
 *   `useAct(XDocument)`: an act makes every question be asked afresh.
 * - Words of a feature stand in its `words.ts` (`words(name, zh, en)` returns the typed hook); words of the enums in
 *   `domain/terms/terms.ts`; what the server sends in both languages goes through `useText()`.
 * - Filters live in the URL under the names of the contract's filter fields (`regionCode` is `region`, `platformId` is
 *   `platform`, `areaCode` is `area`); each stands once in its list's `useFilters([…])`. The territory chosen in the frame is `?region=`; `<Go>` and `useGo()` carry it.
 * - What may be done to a record is in its `allowedActions`. The client never re-implements a rule.
 * - antd is loaded after sign-in only: the pages before it, and what every page shares with them, use `ui/native`.
 * - Colours are the custom properties of tokens.css; a colour means something or is absent.
 */
import { createBrowserRouter, type RouteObject } from 'react-router';
import { signInRoutes } from '../account/sign-in/routes.tsx';
import { settingsRoutes } from '../account/settings/routes.tsx';
import { administrationRoutes } from '../admin/administration/routes.tsx';
import { auditRoutes } from '../admin/audit/routes.tsx';
import { casesRoutes } from '../office/cases/routes.tsx';
import { dutiesRoutes } from '../office/duties/routes.tsx';
import { findingsRoutes } from '../office/findings/routes.tsx';
import { inspectionsRoutes } from '../office/inspections/routes.tsx';
import { ledgerRoutes } from '../office/ledger/routes.tsx';
import { ordersRoutes } from '../office/orders/routes.tsx';
import { platformsRoutes } from '../office/platforms/routes.tsx';
import { reportsRoutes } from '../office/reports/routes.tsx';
import { staffRoutes } from '../office/staff/routes.tsx';
import { todayRoutes } from '../office/today/routes.tsx';
import { transfersRoutes } from '../office/transfers/routes.tsx';
import { trendsRoutes } from '../office/trends/routes.tsx';
import { portalCasesRoutes } from '../portal/cases/routes.tsx';
import { portalLedgerRoutes } from '../portal/ledger/routes.tsx';
import { portalOrdersRoutes } from '../portal/orders/routes.tsx';
import { portalProgramsRoutes } from '../portal/programs/routes.tsx';
import { portalRecordRoutes } from '../portal/record/routes.tsx';
import { portalReportsRoutes } from '../portal/reports/routes.tsx';
import { portalTodosRoutes } from '../portal/todos/routes.tsx';
import { Guard } from './Guard.tsx';
import { Loading, NotFound, PageFailed } from './pages.tsx';

const office: RouteObject[] = [
  ...todayRoutes,
  ...platformsRoutes,
  ...ledgerRoutes,
  ...inspectionsRoutes,
  ...findingsRoutes,
  ...ordersRoutes,
  ...reportsRoutes,
  ...casesRoutes,
  ...trendsRoutes,
  ...dutiesRoutes,
  ...transfersRoutes,
  ...staffRoutes,
  ...settingsRoutes,
  { path: '*', Component: NotFound },
];

const platform: RouteObject[] = [
  ...portalTodosRoutes,
  ...portalLedgerRoutes,
  ...portalOrdersRoutes,
  ...portalReportsRoutes,
  ...portalCasesRoutes,
  ...portalRecordRoutes,
  ...portalProgramsRoutes,
  ...settingsRoutes,
  { path: '*', Component: NotFound },
];

const administration: RouteObject[] = [
  ...administrationRoutes,
  ...auditRoutes,
  ...settingsRoutes,
  { path: '*', Component: NotFound },
];

export const router = createBrowserRouter([
  {
    ErrorBoundary: PageFailed,
    HydrateFallback: Loading,
    children: [
      ...signInRoutes,
      {
        lazy: async () => ({ Component: (await import('../ui/theme/Antd.tsx')).Antd }),
        children: [
          {
            path: '/first-steps',
            lazy: async () => ({ Component: (await import('./FirstSteps.tsx')).FirstSteps }),
          },
          {
            path: '/own',
            element: <Guard side="PLATFORM" />,
            children: [
              {
                lazy: async () => ({ Component: (await import('./frame/PlatformFrame.tsx')).PlatformFrame }),
                children: [{ ErrorBoundary: PageFailed, children: platform }],
              },
            ],
          },
          {
            path: '/admin',
            element: <Guard side="ADMIN" />,
            children: [
              {
                lazy: async () => ({ Component: (await import('./frame/AdminFrame.tsx')).AdminFrame }),
                children: [{ ErrorBoundary: PageFailed, children: administration }],
              },
            ],
          },
          {
            path: '/',
            element: <Guard side="OFFICE" />,
            children: [
              {
                lazy: async () => ({ Component: (await import('./frame/OfficeFrame.tsx')).OfficeFrame }),
                children: [{ ErrorBoundary: PageFailed, children: office }],
              },
            ],
          },
        ],
      },
    ],
  },
]);
