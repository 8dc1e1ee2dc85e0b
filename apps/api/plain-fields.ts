import { type GraphQLField, type GraphQLResolveInfo, type GraphQLSchema, isObjectType } from 'graphql';

/**
 * Nest resolves each field that no class resolves by a function that reads a property. Where it is the property of the
 * field's own name and nothing else, which is found by having it read, GraphQL does the same without being told, and
 * graphql-jit writes it into what it compiles.
 */
function readsItself({ name, resolve }: GraphQLField<unknown, unknown>): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const read: unknown[] = [];
  const asked = new Proxy({}, { get: (_, property) => void read.push(property) });
  const given: unknown = resolve(asked, {}, undefined, {} as GraphQLResolveInfo);
  return given === undefined && read.length === 1 && read[0] === name;
}

/** The schema with no function where a field is a property. Whoever guards a field has a function of another name there. */
export function withPlainFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) if (readsItself(field)) delete field.resolve;
  return schema;
}
