import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#libs/technique/kernel';
import { refuse, refuseAddress } from './http-refusals.ts';
import { BODY_LIMIT } from './limits.ts';

/** Errors other than refusals: a body that is too large or broken keeps its status, anything else is INTERNAL. */
@Catch()
export class AnyErrorFilter implements ExceptionFilter {
  async catch(error: unknown, host: ArgumentsHost): Promise<unknown> {
    // GraphQL's errors are handled by formatError
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (error instanceof Refusal)
      return refuse(request, reply, error.code, { params: error.params, field: error.field });
    const status = statusOf(error);
    if (status === 404) return refuseAddress(request, reply);
    if (status === 415)
      return refuse(request, reply, 'UNSUPPORTED_MEDIA', { params: { expected: 'application/json' } });
    if (status === 413)
      return refuse(request, reply, 'BODY_TOO_LARGE', { params: { max: `${String(BODY_LIMIT / 1024)} kB` } });
    if (status >= 400 && status < 500) {
      const detail = error instanceof Error ? error.message.slice(0, 200) : String(status);
      return refuse(request, reply, 'BAD_REQUEST', { params: { detail }, status });
    }
    request.log.error({ err: error }, 'a request failed');
    return refuse(request, reply, 'INTERNAL', { params: { requestId: request.id } });
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const known =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof known === 'number' ? known : 500;
}
