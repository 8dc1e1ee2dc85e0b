import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const BODY_LIMIT = 1024 * 1024;
export const MAX_TOKENS = 4000;
export const MAX_DEPTH = 14;
export const MAX_FIELDS = 1200;
export const MAX_ALIASES = 60;
/** How deep a JSON document in plain HTTP may nest; a report needs seven levels. */
export const MAX_DOCUMENT_DEPTH = 20;
const MAX_NESTING = 200;

/** How deep a text nests, without parsing it: thousands of levels exhaust the stack before any rule runs. */
function nestsTooDeep(text: string, limit = MAX_NESTING): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '{' || c === '[' || c === '(') {
      depth += 1;
      if (depth > limit) return true;
    } else if (c === '}' || c === ']' || c === ')') depth = Math.max(0, depth - 1);
  }
  return false;
}

/** The same for a parsed body, without recursion: its query is scanned, its objects and lists walked. */
export function bodyNestsTooDeep(body: unknown, limit = MAX_NESTING): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : '';
  if (typeof query === 'string' && nestsTooDeep(query, limit)) return true;
  const waiting: [value: unknown, depth: number][] = [[body, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (depth > limit) return true;
    if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
    }
  }
  return false;
}

interface Size {
  depth: number;
  fields: number;
  aliases: number;
}

/**
 * Limits depth, fields and aliases of a query with its fragments expanded. Each fragment is measured once: forty of them that
 * each use the next one twice would otherwise be walked a trillion times before a rule could refuse them.
 */
export function sizeRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode): void {
      const fragments = new Map(
        document.definitions.flatMap((d) =>
          d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [],
        ),
      );
      const known = new Map<string, Size>();
      // a spread costs one, so that fragments of nothing but spreads are limited too; a sum may become infinity
      const measure = (set: SelectionSetNode): Size => {
        const size = { depth: 1, fields: 0, aliases: 0 };
        const add = (inner: Size, below: number): void => {
          size.depth = Math.max(size.depth, inner.depth + below);
          size.fields += inner.fields;
          size.aliases += inner.aliases;
        };
        for (const node of set.selections) {
          if (node.kind !== Kind.INLINE_FRAGMENT) size.fields += 1;
          if (node.kind === Kind.FIELD) {
            if (node.alias) size.aliases += 1;
            if (node.selectionSet) add(measure(node.selectionSet), 1);
          } else if (node.kind === Kind.INLINE_FRAGMENT) add(measure(node.selectionSet), 0);
          else add(ofFragment(node.name.value), 0);
        }
        return size;
      };
      const ofFragment = (name: string): Size => {
        const standing = known.get(name);
        if (standing) return standing;
        // another rule refuses a cycle; here the walk only has to end
        known.set(name, { depth: 0, fields: 0, aliases: 0 });
        const set = fragments.get(name);
        const size = set ? measure(set) : { depth: 0, fields: 0, aliases: 0 };
        known.set(name, size);
        return size;
      };
      const all = { depth: 0, fields: 0, aliases: 0 };
      for (const d of document.definitions) {
        if (d.kind !== Kind.OPERATION_DEFINITION) continue;
        const { depth, fields, aliases } = measure(d.selectionSet);
        all.depth = Math.max(all.depth, depth);
        all.fields += fields;
        all.aliases += aliases;
      }
      if (all.depth > MAX_DEPTH || all.fields > MAX_FIELDS || all.aliases > MAX_ALIASES)
        context.reportError(new GraphQLError('exceeds maximum size'));
    },
  };
}

/** Responses depend on the actor, so no cache on the way may keep them. */
export const neverCached: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};
