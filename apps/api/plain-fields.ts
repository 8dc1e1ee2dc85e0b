import { type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Nest gives each field without a resolver a function that reads a property. Where it only reads the property of the
 * field's own name, which is found by calling it, GraphQL does the same without a function, and
 * graphql-jit compiles it into its code.
 */
function readsItself({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read: unknown[] = [];
  const asked = new Proxy({}, { get: (_, property) => void read.push(property) });
  const given: unknown = resolve(asked, {}, undefined, {} as GraphQLResolveInfo);
  return given === undefined && read.length === 1 && read[0] === name;
}

/** The schema without functions for such fields. A guarded field has a function of another name. */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) if (readsItself(field)) delete field.resolve;
  return schema;
}
