/** A plugin of graphql-codegen: the words of the schema's enums, as the rules of the slices have them. */
const { execFileSync } = require('node:child_process');

module.exports.plugin = () =>
  execFileSync(
    process.execPath,
    [
      '--conditions=source',
      '--experimental-transform-types',
      '--disable-warning=ExperimentalWarning',
      'scripts/terms.ts',
    ],
    {
      encoding: 'utf8',
    },
  );
