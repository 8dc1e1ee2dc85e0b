import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Lang, type RefusalCode, type RefusalParams, httpStatusOf, sentence } from '#libs/kernel';

export function langOf(request: FastifyRequest): Lang {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

interface Detail {
  params?: RefusalParams;
  field?: string | undefined;
  status?: number;
}

/** Tells a refusal outside GraphQL's own answer: as JSON, and at /graphql in GraphQL's shape. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: RefusalCode,
  detail: Detail = {},
): FastifyReply {
  const { params = {}, field = null, status = httpStatusOf(code) } = detail;
  const message = sentence(code, langOf(request), params);
  void reply.status(status);
  if (!(request.routeOptions.url ?? request.url).startsWith('/graphql'))
    return reply.send({ code, field, message, params, requestId: request.id });
  const modern = (request.headers.accept ?? '').includes('application/graphql-response+json');
  void reply.type(`application/${modern ? 'graphql-response+json' : 'json'}; charset=utf-8`);
  return reply.send(
    JSON.stringify({ errors: [{ message, extensions: { code, field, params, requestId: request.id } }] }),
  );
}
