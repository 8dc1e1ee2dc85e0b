/** Writes the API's schema, sorted, the operations that change something, and the tables of permissions and states, without a database; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';

const built = new URL('../dist/apps/api/schema.js', import.meta.url).href;
const api = (await import(built)) as {
  contractTexts: () => Promise<{ schema: string; permissions: string; states: string; operations: string }>;
};
const { schema, permissions, states, operations } = await api.contractTexts();
const files: [path: string, text: string][] = [
  ['apps/api/schema.graphql', schema],
  ['apps/api/operations.json', operations],
  ['docs/permissions.md', permissions],
  ['docs/states.md', states],
];
for (const [path, text] of files) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${path} is not what the code says: run \`npm run build:api && npm run schema\``);
    process.exitCode = 1;
  }
}
