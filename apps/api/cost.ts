import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  typeFromAST,
} from 'graphql';
import { PAGE_SIZE } from '#libs/technique/kernel';

/** The maximum cost of one query: a field costs one for each row that it may be read for. */
export const MAX_COST = 30_000;
/** The assumed length of a list without a page size. */
const LIST = 5;

export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: readonly FragmentDefinitionNode[];
  variables: Readonly<Record<string, unknown>>;
}

/** Costs of operations that no variable changes. */
const fixed = new WeakMap<OperationDefinitionNode, number>();

/** Cost of an operation: lists multiply the cost of their rows by `first`. Each fragment is computed once. */
export function costOf({ schema, operation, fragments, variables }: Asked): number {
  const before = fixed.get(operation);
  if (before !== undefined) return before;
  const weighed = { byVariables: false };
  const known = new Map<string, number>();
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map((d) => [d.variable.name.value, d.defaultValue]),
  );

  const rowsOf = (field: FieldNode): number | null => {
    const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (!value) return null;
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return null;
    weighed.byVariables = true;
    const given = variables[value.name.value];
    if (typeof given === 'number') return given;
    const standing = defaults.get(value.name.value);
    return given === undefined && standing?.kind === Kind.INT ? Number(standing.value) : null;
  };

  const costOfField = (field: FieldNode, parent: GraphQLNamedType | undefined): number => {
    // __typename reads nothing, and where introspection is on it costs nothing
    if (field.name.value.startsWith('__')) return 0;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field.name.value] : undefined;
    if (!definition) return 1;
    const type = getNamedType(definition.type);
    const inner = field.selectionSet ? costOfSet(field.selectionSet, type) : 0;
    if (definition.args.some(({ name }) => name === 'first'))
      return 1 + Math.max(1, rowsOf(field) ?? PAGE_SIZE) * inner;
    // the connection above has counted its rows
    const counted = definition.name === 'edges';
    const list = isListType(getNullableType(definition.type)) && isCompositeType(type) && !counted;
    return 1 + (list ? LIST : 1) * inner;
  };

  const costOfSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): number => {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += costOfField(node, parent);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        cost += costOfSet(
          node.selectionSet,
          node.typeCondition ? typeFromAST(schema, node.typeCondition) : parent,
        );
      else cost += costOfFragment(node.name.value);
    }
    return cost;
  };

  const costOfFragment = (name: string): number => {
    const standing = known.get(name);
    if (standing !== undefined) return standing;
    const fragment = fragments.find((f) => f.name.value === name);
    const cost = fragment ? costOfSet(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition)) : 0;
    known.set(name, cost);
    return cost;
  };

  const root = schema.getRootType(operation.operation) ?? undefined;
  const cost = costOfSet(operation.selectionSet, root);
  if (!weighed.byVariables) fixed.set(operation, cost);
  return cost;
}

/** How often the root fields of these names occur in an operation, under any alias and in any fragment. */
export function timesAsked(
  { operation, fragments }: Pick<Asked, 'operation' | 'fragments'>,
  names: ReadonlySet<string>,
): number {
  const times = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + (names.has(node.name.value) ? 1 : 0);
      if (node.kind === Kind.INLINE_FRAGMENT) return sum + times(node.selectionSet);
      const fragment = fragments.find((f) => f.name.value === node.name.value);
      return sum + (fragment ? times(fragment.selectionSet) : 0);
    }, 0);
  return times(operation.selectionSet);
}
