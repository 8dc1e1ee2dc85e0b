import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { SESSION_COOKIE, SessionsService, type WithActor } from '#libs/technique/access';
import { requestContext } from '#libs/technique/kernel';
import { compressAnswers } from './compression.ts';
import type { HttpSettings, Timeouts } from './config.ts';
import { type Came, isCrossSite, securely } from './http.rules.ts';
import { faultOfRequest, langOf, refuse, refuseAddress } from './http-refusals.ts';
import { MAX_DOCUMENT_DEPTH, bodyNestsTooDeep } from './limits.ts';
import { type RateLimits, type Spent, sendRates } from './rates.ts';

const SERVER_PATHS = ['/graphql', '/files', '/api/', '/oauth/', '/.well-known/', '/oidc/', '/healthz'];

interface HttpOptions extends Pick<HttpSettings, 'origins' | 'secureCookies' | 'timeouts'> {
  dashboardDir: string | null;
  limits: RateLimits;
}

/** The device permissions that our pages need: only the clipboard, to copy a number or a hash. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .concat('clipboard-write=(self)', 'fullscreen=(self)')
  .join(', ');

/** Headers, cookies, request context and identity: everything between the socket and the resolvers. */
export async function dressHttp(app: NestFastifyApplication, options: HttpOptions): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  // made once: the plugin for Fastify puts the policy together anew for each request
  const secured = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [`'self'`],
        scriptSrc: [`'self'`],
        // antd writes its styles into the page; inline scripts stay forbidden
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
  fastify.addHook('onRequest', (request, reply, done) =>
    secured(request.raw, reply.raw, (error) => done(error instanceof Error ? error : undefined)),
  );
  await compressAnswers(fastify);
  await fastify.register(cookie);
  await fastify.register(multipart, {
    limits: { fileSize: 50 * 1024 * 1024, files: 1, fields: 10, fieldSize: 4096, headerPairs: 50 },
  });
  const sessions = app.get(SessionsService);

  fastify.addHook('onRequest', (request, reply, done) => {
    (request as FastifyRequest & WithActor).actor = { kind: 'ANONYMOUS', ...originOf(request) };
    void reply.header('permissions-policy', PERMISSIONS_POLICY);
    requestContext.run({ requestId: request.id, lang: langOf(request), address: request.ip }, done);
  });
  keepTime(fastify, options.timeouts);
  fastify.addHook('onRequest', async (request, reply) => {
    if (isCrossSite(cameOf(request), options.origins)) return refuse(request, reply, 'CSRF');
    if (!isServed(request)) return;
    const spent = await options.limits.address(request);
    return spent.exceeded ? refuseOften(request, reply, spent) : undefined;
  });
  fastify.addHook('onSend', async (_request, reply, payload) => {
    const cookies = reply.getHeader('set-cookie');
    if (options.secureCookies && cookies !== undefined)
      void reply.removeHeader('set-cookie').header('set-cookie', [cookies].flat().map(String).map(securely));
    return payload;
  });
  fastify.addHook('preHandler', async (request, reply) => {
    // by the matched route, not by the text of the address: the router decodes it first (/%67raphql)
    const route = request.routeOptions.url ?? '';
    if (!isServed(request)) return;
    if (route.startsWith('/graphql') && (bodyNestsTooDeep(request.body) || bodyNestsTooDeep(request.query))) {
      return refuse(request, reply, 'QUERY_TOO_LARGE');
    }
    if (route.startsWith('/api/')) {
      const fault = faultOfRequest(request);
      if (fault) return refuse(request, reply, fault[0], { params: fault[1] });
      if (bodyNestsTooDeep(request.body, MAX_DOCUMENT_DEPTH)) return refuse(request, reply, 'BODY_TOO_DEEP');
    }
    // there a program authenticates by its secret only
    if (!route.startsWith('/oauth/')) {
      const bearer = bearerOf(request);
      const cookie = request.cookies[SESSION_COOKIE];
      Object.assign(request, await sessions.identify({ bearer, cookie }, originOf(request)));
    }
    if (route.startsWith('/healthz')) return;
    const spent = await options.limits.sender(request);
    if (spent.exceeded) return refuseOften(request, reply, spent);
    sendRates(reply, spent);
    return undefined;
  });
  if (options.dashboardDir !== null && existsSync(join(options.dashboardDir, 'index.html')))
    await serveDashboard(fastify, options.dashboardDir);
}

const isServed = (request: FastifyRequest): boolean =>
  SERVER_PATHS.some((path) => (request.routeOptions.url ?? '').startsWith(path));

function refuseOften(request: FastifyRequest, reply: FastifyReply, spent: Spent): FastifyReply {
  request.log.warn({ address: request.ip, path: request.routeOptions.url }, 'too many requests');
  sendRates(reply, spent);
  return refuse(request, reply, 'TOO_OFTEN', { params: { seconds: spent.reset } });
}

/**
 * Files may take as long as a whole request, and as long again; everything else is answered sooner, or refused. (Fastify's own
 * `handlerTimeout` ends with the body of a POST, which is before the work begins.)
 */
function keepTime(fastify: FastifyInstance, { request: whole, answer }: Timeouts): void {
  const timers = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = request.routeOptions.url ?? '';
    const late = (): void => {
      if (reply.sent || reply.raw.headersSent) return;
      void reply.header('connection', 'close');
      if (request.raw.complete) void refuse(request, reply, 'TOO_SLOW');
      else void refuse(request, reply, 'BAD_REQUEST', { status: 408, params: { detail: 'Request Timeout' } });
    };
    timers.set(request, setTimeout(late, path.startsWith('/files') ? 2 * whole : answer));
    done();
  });
  const over = (request: FastifyRequest): void => clearTimeout(timers.get(request));
  fastify.addHook('onResponse', async (request) => over(request));
  fastify.addHook('onRequestAbort', async (request) => over(request));
}

const cameOf = (request: FastifyRequest): Came => ({
  method: request.method,
  path: request.routeOptions.url ?? request.url,
  bearer: bearerOf(request) !== undefined,
  host: request.host,
  origin: request.headers.origin,
  fetchSite: request.headers['sec-fetch-site'],
});

const bearerOf = (request: FastifyRequest): string | undefined =>
  /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1];

function originOf(request: FastifyRequest) {
  const byProgram = bearerOf(request) !== undefined || (request.routeOptions.url ?? '').startsWith('/oauth/');
  const door = byProgram ? 'API' : 'BROWSER';
  return { door, address: request.ip, requestId: request.id } as const;
}

/** The dashboard's files, as the build compressed them; any other path gives the index page. */
async function serveDashboard(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: ['index.html'],
    preCompressed: true,
    // a compressed file is another representation of the original, at the same address
    globIgnore: ['**/*.br', '**/*.gz'],
    setHeaders(reply, path) {
      // these headers are for pages, and are larger than many a script
      if (/\.(js|css|woff2)(\.br|\.gz)?$/.test(path))
        void reply.removeHeader('content-security-policy').removeHeader('permissions-policy');
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
