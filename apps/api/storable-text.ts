import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { Refusal, httpStatusOf, storableText } from '#libs/technique/kernel';

/** Every text in the variables of a request, by its path: `platform.domains[0]`. */
function checkValue(value: unknown, path: string): void {
  if (typeof value === 'string') storableText(value, path);
  else if (Array.isArray(value))
    for (const [index, inner] of value.entries()) checkValue(inner, `${path}[${String(index)}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) checkValue(inner, path === '' ? key : `${path}.${key}`);
}

/** The owner of a text in the query itself: names of argument and input fields, or of the variable it is the default of. */
function pathOf(ancestors: readonly (ASTNode | readonly ASTNode[])[]): string {
  const names = ancestors.flatMap((node) => {
    if (!('kind' in node)) return [];
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value];
    return node.kind === Kind.VARIABLE_DEFINITION ? [node.variable.name.value] : [];
  });
  return names.join('.');
}

/** Documents that were looked through: Apollo keeps those that are asked often. */
const checked = new WeakSet<DocumentNode>();

function checkLiterals(document: DocumentNode): void {
  if (checked.has(document)) return;
  visit(document, {
    StringValue(node, _key, parent, _path, ancestors) {
      storableText(node.value, pathOf(parent ? [...ancestors, parent] : ancestors));
    },
  });
  checked.add(document);
}

/** The one place where text enters GraphQL: a text that the database cannot store, or would change, is refused here. */
export const onlyStorableText: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request }) {
        try {
          checkValue(request.variables, '');
          checkLiterals(document);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          throw new GraphQLError(error.code, {
            originalError: error,
            extensions: { http: { status: httpStatusOf(error.code) } },
          });
        }
      },
    };
  },
};
