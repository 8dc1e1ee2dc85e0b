/** Which folder may import which. test/boundaries plants a violation of some of these rules. */
/** The bands of libs/ and the slices of each, in one line: imports go only towards its beginning. */
const BANDS = require('./libs/bands.json');
const LINE = Object.entries(BANDS).flatMap(([band, slices]) => slices.map((slice) => `${band}/${slice}`));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { pathNot: '^apps/dashboard/src/gql' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'could-not-resolve', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'rules-reach-no-framework',
      comment: 'Rules are pure: whatever they reach may import no framework and no database.',
      severity: 'error',
      from: { path: '\\.(rules|words)\\.ts$|^libs/[^/]+/[^/]+/rules\\.ts$', pathNot: '\\.spec\\.ts$' },
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
      from: { path: '^(libs|apps/api)/', pathNot: '^libs/technique/kernel/db\\.ts$|^apps/api/owner\\.ts$' },
      to: { path: 'node_modules/pg/' },
    },
    {
      name: 'dashboard-knows-only-the-schema',
      severity: 'error',
      from: { path: '^apps/dashboard/' },
      to: { path: '^(libs|migrations|apps/api)/' },
    },
    {
      name: 'features-do-not-meet',
      severity: 'error',
      from: { path: '^apps/dashboard/src/features/([^/]+)/' },
      to: { path: '^apps/dashboard/src/features/', pathNot: '^apps/dashboard/src/features/$1/' },
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
    exclude: { path: '^(dist|apps/dashboard/src/gql)/' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
