import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  responsePathAsArray,
} from 'graphql';

type Path = GraphQLResolveInfo['path'];
type Source = Record<string, unknown>;

/** One query on its way. */
export interface Run {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: unknown;
  errors: GraphQLError[];
  /** Where something is null by an error. */
  nulled: Set<Path | undefined>;
}

/** Brings a value into the form in which it is sent: itself, or a promise of it. @throws what is wrong with it */
type Complete = (run: Run, value: unknown, path: Path | undefined) => unknown;

interface PlannedField {
  key: string;
  nodes: FieldNode[];
  parent: GraphQLObjectType;
  definition: GraphQLField<unknown, unknown>;
  /** The property that is all there is to resolve; null where a resolver is called. */
  property: string | null;
  /** Whether there is nothing below it. */
  leaf: boolean;
  nullable: boolean;
  complete: Complete;
}

type Planned = PlannedField | { key: string; typename: string };

export interface Plan {
  fields: Planned[];
  fragments: Record<string, FragmentDefinitionNode>;
}

/** What a plan is not made for. */
class Unplanned extends Error {}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

/** Adds an error, unless what it is about is null already by another. No path: the whole answer. */
export function addError(run: Run, error: GraphQLError, path: Path | undefined): void {
  for (let at = path; at; at = at.prev) if (run.nulled.has(at)) return;
  if (run.nulled.has(undefined)) return;
  run.nulled.add(path);
  run.errors.push(error);
}

/** A field that failed is null, or what it stands in is. */
function failed(run: Run, nullable: boolean, nodes: readonly FieldNode[], path: Path, error: unknown): null {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (!nullable) throw located;
  addError(run, located, path);
  return null;
}

function resolved(run: Run, field: PlannedField, source: unknown, path: Path): unknown {
  if (field.property !== null) return (source as Source)[field.property];
  const { definition, nodes, parent } = field;
  const [node] = nodes;
  if (!node) throw new Error('a field without a node');
  const args = definition.args.length > 0 ? getArgumentValues(definition, node, run.variables) : {};
  const info: GraphQLResolveInfo = {
    fieldName: definition.name,
    fieldNodes: nodes,
    returnType: definition.type,
    parentType: parent,
    path,
    schema: run.schema,
    fragments: run.fragments,
    rootValue: undefined,
    operation: run.operation,
    variableValues: run.variables,
  };
  return (definition.resolve ?? defaultFieldResolver)(source, args, run.context, info);
}

const placeOf = ({ key, parent }: PlannedField, above: Path | undefined): Path => ({
  prev: above,
  key,
  typename: parent.name,
});

function fieldOf(run: Run, field: PlannedField, source: unknown, above: Path | undefined): unknown {
  const { property, leaf } = field;
  // most fields are read and sent: where they stand is asked only when they fail
  const path = leaf && property !== null ? undefined : placeOf(field, above);
  const fails = (error: unknown): null =>
    failed(run, field.nullable, field.nodes, path ?? placeOf(field, above), error);
  try {
    const value = path ? resolved(run, field, source, path) : (source as Source)[property ?? ''];
    const done = isPromise(value)
      ? value.then((one) => field.complete(run, one, path))
      : field.complete(run, value, path);
    return isPromise(done) ? done.then(undefined, fails) : done;
  } catch (error) {
    return fails(error);
  }
}

/** The fields of an object, or a promise of them where one of them is a promise. */
export function fieldsOf(
  run: Run,
  fields: readonly Planned[],
  source: unknown,
  above: Path | undefined,
): Source | Promise<Source> {
  const out: Source = {};
  const keys: string[] = [];
  const waiting: Promise<unknown>[] = [];
  const all = (): Promise<Source> =>
    Promise.all(waiting).then((values) => {
      for (const [i, key] of keys.entries()) out[key] = values[i];
      return out;
    });
  try {
    for (const field of fields) {
      const { key } = field;
      const value = 'typename' in field ? field.typename : fieldOf(run, field, source, above);
      // also what is not there yet, so that it keeps its place
      out[key] = value;
      if (!isPromise(value)) continue;
      keys.push(key);
      waiting.push(value);
    }
  } catch (error) {
    if (waiting.length === 0) throw error;
    // what is under way may fail as well
    return all().finally(() => {
      throw error;
    });
  }
  return waiting.length === 0 ? out : all();
}

function leafCompleter(type: GraphQLLeafType): Complete {
  return (_run, value) => {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return null;
    const sent: unknown = type.serialize(value);
    if (sent === null || sent === undefined) throw new Error(`${type.name} has no form for a value`);
    return sent;
  };
}

function listCompleter(field: PlannedField, of: GraphQLOutputType, item: Complete): Complete {
  const nullable = !isNonNullType(of);
  const { definition, parent, nodes } = field;
  const itemOf = (run: Run, one: unknown, place: Path): unknown => {
    const fails = (error: unknown): null => failed(run, nullable, nodes, place, error);
    try {
      const done = isPromise(one) ? one.then((it) => item(run, it, place)) : item(run, one, place);
      return isPromise(done) ? done.then(undefined, fails) : done;
    } catch (error) {
      return fails(error);
    }
  };
  return (run, value, path) => {
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return null;
    if (typeof value !== 'object' || !(Symbol.iterator in value))
      throw new GraphQLError(
        `Expected Iterable, but did not find one for field "${parent.name}.${definition.name}".`,
      );
    const items: unknown[] = [];
    try {
      for (const one of value as Iterable<unknown>) {
        const place = { prev: path, key: items.length, typename: undefined };
        items.push(itemOf(run, one, place));
      }
    } catch (error) {
      // what is under way may fail as well
      for (const one of items) if (isPromise(one)) one.catch(() => undefined);
      throw error;
    }
    return items.some(isPromise) ? Promise.all(items) : items;
  };
}

/**
 * Nest resolves each field that no class resolves by a function of its own that reads a property. Which one is found by
 * having it read; anything else about it leaves the field to be resolved by that function.
 */
export function propertyReadBy({ resolve }: GraphQLField<unknown, unknown>): string | null {
  if (resolve?.name !== 'rootFieldResolver') return null;
  const read: string[] = [];
  const asked = new Proxy({}, { get: (_, property) => void read.push(String(property)) });
  const given = resolve(asked, {}, undefined, {} as GraphQLResolveInfo);
  return given === undefined && read.length === 1 ? (read[0] ?? null) : null;
}

/** The plan of a query; null when it asks for more than a plan is made for, and is to be run by GraphQL itself. */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Plan | null {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const root = schema.getRootType(operation.operation);
  try {
    if (!root) return null;
    return { fields: new Planner(fragments).fieldsOf(root, [operation.selectionSet]), fragments };
  } catch (error) {
    if (error instanceof Unplanned) return null;
    throw error;
  }
}

class Planner {
  private readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(fragments: Record<string, FragmentDefinitionNode>) {
    this.fragments = fragments;
  }

  fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Planned[] {
    const nodes = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) this.collect(type, set, nodes, visited);
    return Array.from(nodes, ([key, of]) => this.field(type, key, of));
  }

  /** As GraphQL collects them: in the order of their first mention, each fragment once. */
  private collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    nodes: Map<string, FieldNode[]>,
    visited: Set<string>,
  ): void {
    for (const node of set.selections) {
      // what a condition leaves out differs from request to request
      if (node.directives && node.directives.length > 0) throw new Unplanned();
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const known = nodes.get(key);
        if (known) known.push(node);
        else nodes.set(key, [node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      const of = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments[node.name.value];
      if (!of) throw new Unplanned();
      // there are no types of which others are kinds
      if (of.typeCondition && of.typeCondition.name.value !== type.name) throw new Unplanned();
      this.collect(type, of.selectionSet, nodes, visited);
    }
  }

  private field(parent: GraphQLObjectType, key: string, nodes: FieldNode[]): Planned {
    const name = nodes[0]?.name.value ?? '';
    if (name === '__typename') return { key, typename: parent.name };
    const definition = parent.getFields()[name];
    // `__proto__` is no key like others, and the schema is told by GraphQL itself
    if (!definition || key.startsWith('__')) throw new Unplanned();
    const field: PlannedField = {
      ...{ key, nodes, parent, definition },
      property: propertyReadBy(definition),
      leaf: isLeafType(getNullableType(definition.type)),
      nullable: !isNonNullType(definition.type),
      complete: () => null,
    };
    field.complete = this.completer(field, definition.type);
    return field;
  }

  private completer(field: PlannedField, type: GraphQLOutputType): Complete {
    if (isNonNullType(type)) {
      const complete = this.completer(field, type.ofType);
      return (run, value, path) => {
        const done = complete(run, value, path);
        if (done !== null) return done;
        const { parent, definition } = field;
        throw new Error(`Cannot return null for non-nullable field ${parent.name}.${definition.name}.`);
      };
    }
    if (isLeafType(type)) return leafCompleter(type);
    if (isListType(type)) return listCompleter(field, type.ofType, this.completer(field, type.ofType));
    if (!isObjectType(type) || type.isTypeOf) throw new Unplanned();
    const fields = this.fieldsOf(
      type,
      field.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    return (run, value, path) => {
      if (value instanceof Error) throw value;
      return value === null || value === undefined ? null : fieldsOf(run, fields, value, path);
    };
  }
}
