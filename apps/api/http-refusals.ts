import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type Lang,
  PROBLEM_TYPE,
  type RefusalCode,
  type RefusalParams,
  httpStatusOf,
  problemOf,
  sentence,
} from '#libs/kernel';
import { methodsAt } from '#rules/reports';

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
  if (request.url.startsWith('/api/')) {
    const told = { code, field: detail.field, params, faults: [] };
    return reply.type(PROBLEM_TYPE).send(problemOf(told, langOf(request), request.id, status));
  }
  if (!request.url.startsWith('/graphql'))
    return reply.send({ code, field, message, params, requestId: request.id });
  const modern = (request.headers.accept ?? '').includes('application/graphql-response+json');
  void reply.type(`application/${modern ? 'graphql-response+json' : 'json'}; charset=utf-8`);
  return reply.send(
    JSON.stringify({ errors: [{ message, extensions: { code, field, params, requestId: request.id } }] }),
  );
}

/** An address that leads nowhere, or one that takes other methods than this. */
export function refuseAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = methodsAt(request.url.split('?')[0] ?? '').join(', ');
  if (allowed === '') return refuse(request, reply, 'NOT_FOUND');
  return refuse(request, reply.header('allow', allowed), 'METHOD_NOT_ALLOWED', { params: { allowed } });
}

/** What a request to the plain HTTP interface must be, whatever it asks for; the code of what it is not. */
export function faultOfRequest(request: FastifyRequest): [RefusalCode, RefusalParams] | null {
  const accept = request.headers.accept ?? '*/*';
  if (!/\*\/\*|application\/(\*|json|problem\+json)/.test(accept))
    return ['NOT_ACCEPTABLE', { offered: 'application/json' }];
  const type = request.headers['content-type'];
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && type !== undefined && !/^application\/json\s*(;|$)/i.test(type))
    return ['UNSUPPORTED_MEDIA', { expected: 'application/json' }];
  return null;
}
