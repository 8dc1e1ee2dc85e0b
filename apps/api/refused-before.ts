import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type GraphQLError, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import type { WithActor } from '#libs/technique/access';
import type { Audit } from '#libs/technique/audit';
import { type Db, Refusal, isRefusalCode } from '#libs/technique/kernel';
import { type ErrorLog, formatError } from './errors.ts';

/** The mutations that a document names. Only names of the schema: no invented text is written to the record. */
function actsOf(document: DocumentNode, schema: GraphQLSchema): string[] {
  const known = schema.getMutationType()?.getFields() ?? {};
  const asked = document.definitions.flatMap((d) =>
    d.kind === Kind.OPERATION_DEFINITION && d.operation === OperationTypeNode.MUTATION
      ? d.selectionSet.selections.flatMap((s) => (s.kind === Kind.FIELD ? [s.name.value] : ['mutation']))
      : [],
  );
  return [...new Set(asked.map((name) => (name in known ? name : 'mutation')))];
}

/** One that the filter of refusals has not written down: it never came to a resolver, or is a fault of our own. */
const unseen = (error: GraphQLError): boolean =>
  error.path === undefined || (error.path.length === 1 && !(error.originalError instanceof Refusal));

/**
 * A mutation refused before it reached its service (arguments of the wrong shape, a query too large, a text that cannot be
 * stored), or that failed there, has its line in the audit record like any other.
 */
export function refusedBefore(log: ErrorLog, db: Db, audit: Audit): ApolloServerPlugin {
  const formatted = formatError({ error: () => undefined }, false);
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, document, schema, contextValue }) {
          const error = errors.find(unseen);
          if (!error || !document) return;
          const { extensions } = formatted(error.toJSON(), error);
          const code = isRefusalCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL';
          // many requests must not fill a record that cannot be deleted; the log has them
          if (code === 'TOO_OFTEN') return;
          const { actor } = (contextValue as { request: WithActor }).request;
          const place = actor.kind === 'OFFICE' ? { regionAt: actor.regionCode } : {};
          const named = error.path?.[0];
          const acts = actsOf(document, schema).filter((act) => named === undefined || act === named);
          if (acts.length === 0) return;
          await db
            .tx(actor, async (tx) => {
              for (const act of acts) await audit.refused(tx, actor, { act, ...place }, code);
            })
            .catch((failed: unknown) => log.error({ err: failed }, 'a refused act was not written down'));
        },
      };
    },
  };
}
