import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field is requested, by its path below the resolved field, such as `edges.node.files`. */
export type Asks = (path: string) => boolean;

export const EVERYTHING: Asks = () => true;

/** Cached by the list of field nodes: a compiled query passes the same list each time. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], Asks>();

/** The requested fields of a query, so that no others are read. Fields under a condition (@skip, @include) count as requested. */
export function asksOf({ fieldNodes, fragments }: GraphQLResolveInfo): Asks {
  const before = known.get(fieldNodes);
  if (before) return before;
  const asked = new Set<string>();
  const visit = (set: SelectionSetNode | undefined, above: string): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        asked.add(`${above}${node.name.value}`);
        visit(node.selectionSet, `${above}${node.name.value}.`);
      } else if (node.kind === Kind.INLINE_FRAGMENT) visit(node.selectionSet, above);
      else visit(fragments[node.name.value]?.selectionSet, above);
    }
  };
  for (const field of fieldNodes) visit(field.selectionSet, '');
  const asks: Asks = (path) => asked.has(path);
  known.set(fieldNodes, asks);
  return asks;
}
