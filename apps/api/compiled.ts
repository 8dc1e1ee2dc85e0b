import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  getVariableValues,
} from 'graphql';
import { type Plan, type Run, addError, fieldsOf, planOf } from './compiled.plan.ts';

type Format = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

interface Result {
  data: Record<string, unknown> | null;
  errors: GraphQLError[];
}

/** Runs a query by its plan. @returns null when its variables are not such: GraphQL itself says what is wrong with them */
export async function resultOf(
  plan: Plan,
  { schema, operation, variables, context }: Asked,
): Promise<Result | null> {
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!given.coerced) return null;
  const { fragments } = plan;
  const run: Run = {
    schema,
    fragments,
    operation,
    variables: given.coerced,
    context,
    errors: [],
    nulled: new Set(),
  };
  try {
    return { data: await fieldsOf(run, plan.fields, undefined, undefined), errors: run.errors };
  } catch (error) {
    addError(run, error as GraphQLError, undefined);
    return { data: null, errors: run.errors };
  }
}

export interface Asked {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
  context: unknown;
}

/** As Apollo gives an error to whoever words it. */
const wordedBy =
  (format: Format) =>
  (error: GraphQLError): GraphQLFormattedError => {
    const code = error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR';
    return format({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error);
  };

/**
 * Queries run by a plan that is made of each once, and kept as long as Apollo keeps its document. What a plan cannot do,
 * mutations among it, is left to GraphQL. `didEncounterErrors` is not told of what a query ends with; see docs/adr/0021.
 */
export function compiledQueries(format: Format): ApolloServerPlugin {
  const plans = new WeakMap<OperationDefinitionNode, Plan | null>();
  const worded = wordedBy(format);
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue: context }) {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          let plan = plans.get(operation);
          if (plan === undefined) plans.set(operation, (plan = planOf(schema, document, operation)));
          if (plan === null) return null;
          const variables = request.variables ?? {};
          const result = await resultOf(plan, { schema, operation, variables, context });
          if (result === null) return null;
          const { data, errors } = result;
          const singleResult = errors.length > 0 ? { errors: errors.map(worded), data } : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
      };
    },
  };
}
