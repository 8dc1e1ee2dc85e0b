import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLErrorExtensions,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: unknown;
}

/**
 * Cases in which the compiler differs from GraphQL. It identifies a directive without the place of its field, identifies resolvers
 * by their path joined with `_`, and writes the defaults of variables as JSON: queries with any of these are not compiled.
 */
function fits(document: DocumentNode): boolean {
  let fitting = true;
  const not = (): typeof BREAK => {
    fitting = false;
    return BREAK;
  };
  visit(document, {
    Directive: not,
    VariableDefinition: ({ defaultValue }) => (defaultValue ? not() : undefined),
    Field: ({ alias, name }) =>
      name.value !== '__typename' && (alias ?? name).value.includes('_') ? not() : undefined,
  });
  return fitting;
}

/** Compiled queries, kept as long as Apollo keeps their documents. */
export class CompiledQueries {
  /** Null for a query that cannot be compiled. */
  private readonly known = new WeakMap<OperationDefinitionNode, CompiledQuery | null>();
  private readonly asked = new WeakSet<OperationDefinitionNode>();

  /** @returns null for requests left to GraphQL itself: mutations, and wrong variables, for which GraphQL has better errors */
  async resultOf({
    schema,
    document,
    operation,
    variables,
    context,
  }: Asked): Promise<ExecutionResult | null> {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    let compiled = this.known.get(operation);
    if (compiled === undefined) {
      // compiling takes as long as running a query ten times: not worth it for a query that is sent once
      if (!this.asked.has(operation)) {
        this.asked.add(operation);
        return null;
      }
      const made = fits(document) ? compileQuery(schema, document, operation.name?.value) : null;
      this.known.set(operation, (compiled = made !== null && isCompiledQuery(made) ? made : null));
    }
    if (compiled === null) return null;
    const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    return given.coerced ? compiled.query(undefined, context, variables) : null;
  }
}

/** The error in the form that Apollo passes to `formatError`. */
const wordedBy =
  (format: Format) =>
  (error: GraphQLError): GraphQLFormattedError => {
    // errors of the compiler itself have no path
    const extensions = error.extensions as GraphQLErrorExtensions | undefined;
    const code = extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR';
    return format({ ...error.toJSON(), extensions: { ...extensions, code } }, error);
  };

/** Runs queries that graphql-jit compiles once each. `didEncounterErrors` is not called for their errors; see docs/adr/0021. */
export function compiledQueries(format: Format): ApolloServerPlugin {
  const queries = new CompiledQueries();
  const worded = wordedBy(format);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue: context }) {
          const variables = request.variables ?? {};
          const result = await queries.resultOf({ schema, document, operation, variables, context });
          if (result === null) return null;
          const { data = null, errors = [] } = result;
          const singleResult = errors.length > 0 ? { errors: errors.map(worded), data } : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
