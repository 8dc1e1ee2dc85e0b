import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** Whether a field is asked for, by its path below the one that is resolved, such as `edges.node.files`. */
export type Asks = (path: string) => boolean;

export const EVERYTHING: Asks = () => true;

/** Kept for the lists of fields that a compiled query gives each time. */
const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], Asks>();

/** What the query asks for, so that nothing is read for nobody. Fields under a condition count as asked for. */
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
