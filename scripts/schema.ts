/** Writes the API's schema, sorted, without a database; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';

const built = new URL('../dist/apps/api/schema.js', import.meta.url).href;
const api = (await import(built)) as { schemaText: () => Promise<string> };
const path = new URL('../apps/api/schema.graphql', import.meta.url);
const text = await api.schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(path, text);
} else if (readFileSync(path, 'utf8') !== text) {
  console.error(
    'apps/api/schema.graphql is not what the code says: run `npm run build:api && npm run schema`',
  );
  process.exit(1);
}
