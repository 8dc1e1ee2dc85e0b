/** Sources run as ES modules on swc; `#libs/x` and its kin are resolved to the sources, as tsc does with "source". */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/libs', '<rootDir>/test', '<rootDir>/apps/api'],
  testMatch: ['**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^#libs/(.*)$': '<rootDir>/libs/$1/index.ts',
    '^#rules/(.*)$': '<rootDir>/libs/$1/rules.ts',
    '^#migrations$': '<rootDir>/migrations/index.ts',
    '^#api/(.*)$': '<rootDir>/apps/api/$1.ts',
  },
  globalSetup: '<rootDir>/test/given/global-setup.ts',
  globalTeardown: '<rootDir>/test/given/global-teardown.ts',
  testTimeout: 180000,
  maxWorkers: 2,
};
