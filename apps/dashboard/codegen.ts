import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'apps/api/schema.graphql',
  documents: ['apps/dashboard/src/**/*.graphql.ts'],
  ignoreNoDocuments: true,
  generates: {
    'apps/dashboard/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { CivilDate: 'string', DateTime: 'string', JSON: 'unknown' },
        strictScalars: true,
      },
    },
    // Every enum, also those no document asks for yet: the terms name them all.
    'apps/dashboard/src/gql/enums.ts': {
      plugins: ['typescript'],
      config: { onlyEnums: true, enumsAsTypes: true },
    },
    // The words of the enums in both languages, from the rules of the slices: apps/api/terms.ts.
    'apps/dashboard/src/gql/terms.ts': { plugins: ['./scripts/terms.plugin.cjs'] },
    'apps/dashboard/src/gql/acts.ts': { plugins: [{ './scripts/terms.plugin.cjs': { which: 'acts' } }] },
    'apps/dashboard/src/gql/operations.ts': {
      plugins: [{ './scripts/terms.plugin.cjs': { which: 'operations' } }],
    },
  },
};

export default config;
