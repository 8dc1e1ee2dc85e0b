import js from '@eslint/js';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** Bans with their reasons; the rest is typescript-eslint's strict set. */
const BANS = [
  {
    selector: "CallExpression[callee.property.name='save'][callee.object.name=/^(tx|manager|repository)$/]",
    message: 'save() let two stale writers both succeed: use update with the version in its condition.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only apps/api/config.ts reads the environment.',
  },
];
/** Of the application; tests may ask the database as they like. */
const STATEMENTS = [
  {
    selector:
      "CallExpression[callee.property.name='query']:matches([typeArguments], [callee.object.name=/^(tx|owner|source|manager)$/], [callee.object.property.name=/^(tx|owner|source|manager)$/])",
    message:
      'query() believes any type: readRows declares the row so that tests can check it; execute reads none.',
  },
  {
    selector: ':matches(TemplateElement[value.raw=/ as "/], Literal[value=/ as "/])',
    message: 'readRows gives the columns in camelCase: name them in snake_case.',
  },
];
const SPREAD_LITERAL = {
  selector:
    ':matches(SpreadElement, SpreadElement > TSAsExpression) > :matches(ObjectExpression, ArrayExpression)',
  message: 'Spreading a literal into a literal only saves lines: write its members out.',
};
const SLEEP = {
  selector: "CallExpression[callee.property.name='waitForTimeout']",
  message:
    'A fixed time is too long on a quick machine and too short on a busy one: wait for what is to be seen.',
};

export default ts.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.data/**',
      'apps/dashboard/src/gql/**',
      '**/*.mjs',
      '**/*.cjs',
      '**/*.js',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/dashboard/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-restricted-syntax': ['error', ...BANS, SPREAD_LITERAL],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Nest's modules are classes that carry only a decorator
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // GraphQL types are classes that rows are shaped like; they are never asked what they are instances of
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // a resolver or a hook is async by its contract even where nothing is awaited
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...BANS, SPREAD_LITERAL, ...STATEMENTS] },
  },
  {
    files: ['scripts/**/*.ts', 'test/**/*.ts', 'apps/api/main.ts', 'apps/dashboard/*.ts'],
    rules: { 'no-restricted-syntax': ['error', BANS[0], SPREAD_LITERAL] },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', BANS[0], SPREAD_LITERAL, SLEEP] },
  },
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
