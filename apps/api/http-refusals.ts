import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import {
  type Lang,
  PROBLEM_TYPE,
  type RefusalCode,
  type RefusalParams,
  httpStatusOf,
  oauthErrorOf,
  oauthHeadersOf,
  problemOf,
  sentence,
} from '#libs/technique/kernel';
import { methodsAt } from '#rules/supervision/reports';

export function langOf(request: FastifyRequest): Lang {
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh';
}

interface Detail {
  params?: RefusalParams;
  field?: string | undefined;
  status?: number;
}

/** Sends a refusal outside GraphQL's own response: as JSON, and at /graphql in GraphQL's form. */
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
    const problem = { code, field: detail.field, params, faults: [] };
    return reply.type(PROBLEM_TYPE).send(problemOf(problem, langOf(request), request.id, status));
  }
  if (request.url.startsWith('/oauth/'))
    return reply.headers(oauthHeadersOf(code, params)).send(oauthErrorOf(code, params, request.id));
  if (!(request.routeOptions.url ?? request.url).startsWith('/graphql'))
    return reply.send({ code, field, message, params, requestId: request.id });
  const modern = (request.headers.accept ?? '').includes('application/graphql-response+json');
  void reply.type(`application/${modern ? 'graphql-response+json' : 'json'}; charset=utf-8`);
  return reply.send(
    JSON.stringify({ errors: [{ message, extensions: { code, field, params, requestId: request.id } }] }),
  );
}

/**
 * The response to a request that is not HTTP, such as a header with a NUL in it. The reader's language is not known
 * yet, so it is in both.
 */
export function refuseSocket(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
  const label = STATUS_CODES[status] ?? '';
  const params = { detail: error.code ?? label };
  const message = `${sentence('BAD_REQUEST', 'zh', params)} ${sentence('BAD_REQUEST', 'en', params)}`;
  const body = JSON.stringify({
    code: 'BAD_REQUEST',
    field: null,
    message,
    params,
    requestId: newRequestId(),
  });
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${String(status)} ${label}\r\ncontent-type: application/json; charset=utf-8\r\n` +
        `content-length: ${String(Buffer.byteLength(body))}\r\nconnection: close\r\n\r\n${body}`,
    );
  socket.destroy(error);
}

/** The response for an address that Fastify cannot route: one that cannot be decoded, or with too long a part. */
export function refuseUnrouted(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  void refuse(request, reply, 'BAD_REQUEST', { status, params: { detail: STATUS_CODES[status] ?? 'URL' } });
}

export const newRequestId = (): string => randomUUID();

/** An unknown address, or one that accepts other methods than this. */
export function refuseAddress(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const allowed = methodsAt(request.url.split('?')[0] ?? '').join(', ');
  if (allowed === '') return refuse(request, reply, 'NOT_FOUND');
  return refuse(request, reply.header('allow', allowed), 'METHOD_NOT_ALLOWED', { params: { allowed } });
}

/** What every request to the plain HTTP interface has to fulfil; the code of the first condition that it does not. */
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
