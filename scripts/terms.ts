/** Prints the dashboard's terms, with `acts` its words of acts, with `operations` those of mutations and routes; Node runs it with `--conditions=source`, so that no build is needed. */
import { readFileSync } from 'node:fs';
import { actsSource, operationsSource, termsSource } from '../apps/api/terms.ts';

const operations = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('../apps/api/operations.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
const sources: Record<string, () => string> = {
  terms: termsSource,
  acts: actsSource,
  operations: () => operationsSource(operations()),
};
process.stdout.write(sources[process.argv[2] ?? 'terms']?.() ?? '');
