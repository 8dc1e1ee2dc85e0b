/** Which folder may import which. test/boundaries plants a violation of some of these rules. */
/** The bands of libs/ and the slices of each, in one line: imports go only towards its beginning. */
const BANDS = require('./libs/bands.json');
/** The folders of apps/dashboard/src/domain in one line: imports go only towards its beginning. */
const DOMAIN = [
  'terms',
  'access',
  'territory',
  'history',
  'deadlines',
  'duties',
  'evidence',
  'ledger',
  'inspections',
  'platforms',
  'orders',
  'reports',
  'staff',
  'cases',
  'transfers',
];
const LINE = Object.entries(BANDS).flatMap(([band, slices]) => slices.map((slice) => `${band}/${slice}`));

/** A feature is a folder of one of these: pages of an office, of a platform, of administrators, of everybody. */
const FEATURES = '(office|portal|admin|account)';
const GQL = '^apps/dashboard/src/gql/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-type-circles',
      comment:
        'Types that several files need stand in a file of their own, so that not even types import in a circle.',
      severity: 'error',
      from: { path: '^(apps/dashboard|libs)/' },
      to: { circular: true },
    },
    {
      name: 'could-not-resolve',
      comment: 'The generated types name a type of a package that is not installed, and use it for nothing.',
      severity: 'error',
      from: { pathNot: '^apps/dashboard/src/gql/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'rules-reach-no-framework',
      comment: 'Rules are pure: whatever they reach may import no framework and no database.',
      severity: 'error',
      from: {
        path: '\\.(rules|words|refusals|personal)\\.ts$|^libs/[^/]+/[^/]+/rules\\.ts$',
        pathNot: '\\.spec\\.ts$',
      },
      to: { path: 'node_modules/(@nestjs|typeorm|pg|graphql|fastify)/', reachable: true },
    },
    {
      name: 'slices-meet-at-the-door',
      severity: 'error',
      from: { path: '^libs/([^/]+/[^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/[^/]+/(index|rules)\\.ts$'] },
    },
    {
      name: 'apps-use-the-doors',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/[^/]+/(index|rules)\\.ts$' },
    },
    {
      name: 'slice-in-no-band',
      comment: 'A folder that the line does not name would be free to import anything.',
      severity: 'error',
      from: { path: '^libs/', pathNot: LINE.map((slice) => `^libs/${slice}/`) },
      to: {},
    },
    ...LINE.map((slice, i) => ({
      name: `slice-order-${slice}`,
      comment: 'Slices stand in one line; imports go only towards its beginning.',
      severity: 'error',
      from: { path: `^libs/${slice}/`, pathNot: '\\.spec\\.ts$' },
      to: { path: `^libs/(${LINE.slice(i + 1).join('|') || 'nothing-below'})/` },
    })),
    {
      name: 'resolver-calls-service-only',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '\\.(store|entity|list|queries)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-owner-opens-a-connection',
      severity: 'error',
      from: {
        path: '^(libs|apps/api)/',
        pathNot: '^libs/technique/kernel/(db|scoped-query)\\.ts$|^apps/api/owner\\.ts$',
      },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'dashboard-knows-only-the-schema',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(libs|migrations|apps/api)/' },
    },
    {
      name: 'ui-knows-no-domain',
      comment:
        'The parts of the user interface serve any domain: of the generated types only the client reads the documents.',
      severity: 'error',
      from: { path: '^apps/dashboard/src/ui/' },
      to: { path: '^apps/dashboard/src/', pathNot: ['^apps/dashboard/src/ui/', GQL] },
    },
    {
      name: 'only-the-client-of-ui-reads-gql',
      severity: 'error',
      from: { path: '^apps/dashboard/src/ui/', pathNot: '^apps/dashboard/src/ui/graphql/' },
      to: { path: GQL },
    },
    {
      name: 'domain-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/dashboard/src/domain/' },
      to: { path: '^apps/dashboard/src/', pathNot: ['^apps/dashboard/src/(domain|ui)/', GQL] },
    },
    {
      name: 'domain-slice-in-no-line',
      comment: 'A folder that the line does not name would be free to import every other.',
      severity: 'error',
      from: {
        path: '^apps/dashboard/src/domain/',
        pathNot: DOMAIN.map((slice) => `^apps/dashboard/src/domain/${slice}/`),
      },
      to: {},
    },
    ...DOMAIN.map((slice, i) => ({
      name: `domain-order-${slice}`,
      severity: 'error',
      from: { path: `^apps/dashboard/src/domain/${slice}/` },
      to: { path: `^apps/dashboard/src/domain/(${DOMAIN.slice(i + 1).join('|') || 'nothing-below'})/` },
    })),
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: `^apps/dashboard/src/${FEATURES}/([^/]+)/` },
      to: { path: `^apps/dashboard/src/${FEATURES}/`, pathNot: '^apps/dashboard/src/$1/$2/' },
    },
    {
      name: 'app-composes',
      comment: 'Only the entry imports the application: features, domain and ui are put together by it.',
      severity: 'error',
      from: { path: '^apps/dashboard/src/', pathNot: '^apps/dashboard/src/(app/|main\\.tsx$)' },
      to: { path: '^apps/dashboard/src/app/' },
    },
    {
      name: 'api-knows-no-dashboard',
      severity: 'error',
      from: { path: '^(apps/api|libs|migrations)/' },
      to: { path: '^apps/dashboard/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
