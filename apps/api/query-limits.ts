import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FragmentDefinitionNode, GraphQLError, Kind, OperationTypeNode } from 'graphql';
import { Refusal, httpStatusOf } from '#libs/technique/kernel';
import { MAX_COST, costOf, timesAsked } from './cost.ts';
import { RateLimits, type Spent, sendRates } from './rates.ts';

interface Http {
  request: FastifyRequest;
  reply: FastifyReply;
}

function refusalError(refusal: Refusal): GraphQLError {
  return new GraphQLError(refusal.code, {
    originalError: refusal,
    extensions: { http: { status: httpStatusOf(refusal.code) } },
  });
}

/** Fields that try a password or a second factor, for which the actor is not known yet. */
export const SIGN_IN_MUTATIONS: ReadonlySet<string> = new Set(['signIn', 'completeSignIn']);

/** The limits that need the parsed query: its cost, and how often it tries to sign in. */
export function limitedQueries(limits: () => RateLimits | undefined): ApolloServerPlugin<Http> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const fragments = document.definitions.filter(
            (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
          );
          const cost = costOf({ schema, operation, fragments, variables: request.variables ?? {} });
          if (cost > MAX_COST) {
            const params = {
              cost: Number.isFinite(cost) ? cost : `> ${String(Number.MAX_SAFE_INTEGER)}`,
              max: MAX_COST,
            };
            throw refusalError(new Refusal('QUERY_TOO_COSTLY', { params }));
          }
          const rates = limits();
          if (operation.operation !== OperationTypeNode.MUTATION || rates === undefined) return;
          let spent: Spent | undefined;
          for (let left = timesAsked({ operation, fragments }, SIGN_IN_MUTATIONS); left > 0; left -= 1)
            spent = await rates.signIn(contextValue.request);
          if (spent?.exceeded !== true) return;
          sendRates(contextValue.reply, spent);
          throw refusalError(new Refusal('TOO_OFTEN', { params: { seconds: spent.reset } }));
        },
      };
    },
  };
}
