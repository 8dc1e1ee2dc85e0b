import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const BODY_LIMIT = 1024 * 1024;
export const MAX_TOKENS = 4000;
export const MAX_DEPTH = 14;
export const MAX_FIELDS = 1200;
export const MAX_ALIASES = 60;
/** How deep a document sent as plain JSON may nest; a report needs seven levels. */
export const MAX_DOCUMENT_DEPTH = 20;
const MAX_NESTING = 200;

/** How deep a text nests, without parsing it: thousands of levels exhaust the stack before any rule runs. */
export function nestsTooDeep(text: string, limit = MAX_NESTING): boolean {
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

/** Bounds depth, fields and aliases of a query, fragments spread out. */
export function sizeRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document: DocumentNode): void {
      const fragments = new Map(
        document.definitions.flatMap((d) =>
          d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d.selectionSet]] : [],
        ),
      );
      let fields = 0;
      let aliases = 0;
      const excess = { found: false };
      const visit = (set: SelectionSetNode, depth: number, trail: readonly string[]): void => {
        if (excess.found) return;
        if (depth > MAX_DEPTH) excess.found = true;
        for (const node of set.selections) {
          if (node.kind === Kind.FIELD) {
            const field: FieldNode = node;
            fields += 1;
            if (field.alias) aliases += 1;
            if (fields > MAX_FIELDS || aliases > MAX_ALIASES) excess.found = true;
            if (field.selectionSet) visit(field.selectionSet, depth + 1, trail);
          } else if (node.kind === Kind.INLINE_FRAGMENT) visit(node.selectionSet, depth, trail);
          else if (!trail.includes(node.name.value)) {
            const spread = fragments.get(node.name.value);
            if (spread) visit(spread, depth, [...trail, node.name.value]);
          }
        }
      };
      for (const d of document.definitions)
        if (d.kind === Kind.OPERATION_DEFINITION) visit(d.selectionSet, 1, []);
      if (excess.found) context.reportError(new GraphQLError('exceeds maximum size'));
    },
  };
}

/** Answers depend on who asks, so nothing on the way may keep them. */
export const neverCached: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store');
      },
    };
  },
};
