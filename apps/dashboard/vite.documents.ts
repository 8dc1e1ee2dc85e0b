import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const CALL = /graphql\(\s*`([^`]*)`\s*,?\s*\)/g;
const src = fileURLToPath(new URL('./src/', import.meta.url));

/** The text of every fragment, by name. */
function fragments(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.graphql.ts')) continue;
    for (const [, text = ''] of readFileSync(src + file, 'utf8').matchAll(CALL)) {
      const name = /^\s*fragment (\w+)/.exec(text)?.[1];
      if (name !== undefined) found.set(name, text);
    }
  }
  return found;
}

/** A document with the fragments it spreads, each once, and without the blanks that only the reader needs. */
function complete(text: string, known: Map<string, string>, seen = new Set<string>()): string {
  let whole = text;
  for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
    if (name === 'on' || seen.has(name)) continue;
    seen.add(name);
    const fragment = known.get(name);
    if (fragment === undefined) throw new Error(`No fragment named ${name}`);
    whole += complete(fragment, known, seen);
  }
  return whole.replace(/\s+/g, ' ');
}

/**
 * Puts the text of a document where `graphql(…)` is called. The generated map of all documents, which is there for the
 * types, then never ships, and each page carries only its own questions.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return null;
      const known = fragments();
      const inlined = code
        .replace(CALL, (_, text: string) => JSON.stringify(complete(text, known).trim()))
        .replace(/^import \{ graphql \} from .*$/m, '');
      return { code: inlined, map: null };
    },
  };
}
