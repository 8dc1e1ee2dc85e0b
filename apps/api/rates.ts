import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { WithActor } from '#libs/technique/access';
import type { Rates } from './config.ts';
import { networkOf } from './http.rules.ts';

const MINUTE = 60_000;
/** How many senders are remembered; the one without requests for the longest time is dropped first. */
const REMEMBERED = 20_000;

export interface Spent {
  exceeded: boolean;
  limit: number;
  remaining: number;
  /** Seconds until the minute is over. */
  reset: number;
}

type Count = (request: FastifyRequest) => Promise<Spent>;

const byAddress = (request: FastifyRequest): string => networkOf(request.ip);

function bySender(request: FastifyRequest): string {
  const { actor } = request as FastifyRequest & WithActor;
  return actor.kind === 'ANONYMOUS' ? byAddress(request) : `${actor.kind} ${actor.userId}`;
}

/** The requests of one sender in this minute. Kept in this process: there is only one, and a restart begins anew. */
export class RateLimits {
  readonly address: Count;
  readonly signIn: Count;
  private readonly actor: Count;
  private readonly anonymous: Count;
  private readonly token: Count;
  private readonly upload: Count;

  private constructor(fastify: FastifyInstance, rates: Rates) {
    const count = (max: number, keyGenerator: (request: FastifyRequest) => string): Count => {
      const options = { max, timeWindow: MINUTE, keyGenerator, cache: REMEMBERED };
      const limit = fastify.createRateLimit(options);
      return async (request) => {
        const had = await limit(request);
        if (had.isAllowed) throw new Error('nobody is exempt');
        return { exceeded: had.isExceeded, limit: max, remaining: had.remaining, reset: had.ttlInSeconds };
      };
    };
    this.address = count(rates.address, byAddress);
    this.actor = count(rates.actor, bySender);
    this.anonymous = count(rates.anonymous, bySender);
    this.token = count(rates.token, byAddress);
    this.upload = count(rates.upload, bySender);
    this.signIn = count(rates.signIn, byAddress);
  }

  static async open(fastify: FastifyInstance, rates: Rates): Promise<RateLimits> {
    await fastify.register(rateLimit, { global: false });
    return new RateLimits(fastify, rates);
  }

  /** Counts a request whose sender is now known, by the narrowest limit first. */
  async sender(request: FastifyRequest): Promise<Spent> {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? '';
    const writes = method !== 'GET' && method !== 'HEAD';
    if (writes && route.startsWith('/oauth/')) return this.token(request);
    const general =
      (request as FastifyRequest & WithActor).actor.kind === 'ANONYMOUS' ? this.anonymous : this.actor;
    if (!writes || route.startsWith('/graphql')) return general(request);
    const narrow = await this.upload(request);
    return narrow.exceeded ? narrow : general(request);
  }
}

/** RateLimit headers of the IETF draft, and Retry-After (RFC 9110) where there is nothing left. */
export function sendRates(reply: FastifyReply, spent: Spent): void {
  void reply.headers(rateHeaders(spent));
}

export function rateHeaders({ exceeded, limit, remaining, reset }: Spent): Record<string, string> {
  const headers = {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  };
  return exceeded ? { ...headers, 'retry-after': String(Math.max(1, reset)) } : headers;
}
