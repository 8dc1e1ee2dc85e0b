import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { SESSION_COOKIE, SessionsService, type WithActor } from '#libs/access';
import { requestContext } from '#libs/kernel';
import { faultOfRequest, langOf, refuse, refuseAddress } from './http-refusals.ts';
import { MAX_DOCUMENT_DEPTH, bodyNestsTooDeep } from './limits.ts';

const SERVER_PATHS = ['/graphql', '/files', '/api/', '/healthz', '/oidc/'];

/** Headers, cookies, request context and identity: everything between the socket and the resolvers. */
export async function dressHttp(
  app: NestFastifyApplication,
  options: { dashboardDir: string | null },
): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'self'`],
        scriptSrc: [`'self'`],
        // antd writes its styles into the page; scripts stay without inline
        styleSrc: [`'self'`, `'unsafe-inline'`],
        imgSrc: [`'self'`, 'data:', 'blob:'],
        fontSrc: [`'self'`],
        connectSrc: [`'self'`],
        objectSrc: [`'none'`],
        baseUri: [`'none'`],
        formAction: [`'self'`],
        frameAncestors: [`'none'`],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    crossOriginEmbedderPolicy: false,
  });
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: 50 * 1024 * 1024, files: 1, fields: 10, fieldSize: 4096, headerPairs: 50 },
  });
  const sessions = app.get(SessionsService);

  fastify.addHook('onRequest', (request, _reply, done) => {
    (request as FastifyRequest & WithActor).actor = { kind: 'ANONYMOUS', ...originOf(request) };
    requestContext.run({ requestId: request.id, lang: langOf(request), address: request.ip }, done);
  });
  fastify.addHook('preHandler', async (request, reply) => {
    // by the route that was found, not by the text of the address: the router decodes it first (/%67raphql)
    const route = request.routeOptions.url ?? '';
    if (!SERVER_PATHS.some((path) => route.startsWith(path))) return;
    if (route.startsWith('/graphql') && (bodyNestsTooDeep(request.body) || bodyNestsTooDeep(request.query))) {
      return refuse(request, reply, 'QUERY_TOO_LARGE');
    }
    if (route.startsWith('/api/')) {
      const fault = faultOfRequest(request);
      if (fault) return refuse(request, reply, fault[0], { params: fault[1] });
      if (bodyNestsTooDeep(request.body, MAX_DOCUMENT_DEPTH)) return refuse(request, reply, 'BODY_TOO_DEEP');
    }
    const bearer = bearerOf(request);
    const cookie = request.cookies[SESSION_COOKIE];
    Object.assign(request, await sessions.identify({ bearer, cookie }, originOf(request)));
    return undefined;
  });
  if (options.dashboardDir !== null && existsSync(join(options.dashboardDir, 'index.html')))
    await serveDashboard(fastify, options.dashboardDir);
}

const bearerOf = (request: FastifyRequest): string | undefined =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];

function originOf(request: FastifyRequest) {
  const door = bearerOf(request) === undefined ? 'BROWSER' : 'API';
  return { door, address: request.ip, requestId: request.id } as const;
}

/** The dashboard's files; any other path is one of its pages. */
async function serveDashboard(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: ['index.html'],
    setHeaders(reply, path) {
      void reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request, reply) => {
    if (
      SERVER_PATHS.some((path) => request.url.startsWith(path)) ||
      /\.[a-z]\w*$/i.test(request.url.split('?')[0] ?? '')
    ) {
      return refuseAddress(request, reply);
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
