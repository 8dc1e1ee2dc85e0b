import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest, RouteOptions, onSendAsyncHookHandler } from 'fastify';

/**
 * Which responses are compressed. Not `/oauth/`, whose short responses contain secrets, and not `/files`: pictures and PDFs
 * are compressed already, and an evidence file is sent byte for byte as its SHA-256 was computed.
 */
const COMPRESSED = ['/graphql', '/api/', '/.well-known/'];
const SMALLEST_BYTES = 1024;
const CODINGS = ['br', 'gzip'] as const;
/** An ETag with the suffix of its content coding. */
const CODED_TAG = /-(br|gzip)"/g;

/** Compresses responses of the API of one kilobyte or more in the coding that the request prefers: brotli, gzip or none. */
export async function compressAnswers(fastify: FastifyInstance): Promise<void> {
  const last = new WeakMap<RouteOptions, RouteOptions['onSend']>();
  fastify.addHook('onRoute', (route) => {
    if (!COMPRESSED.some((path) => route.url.startsWith(path))) route.compress = false;
    // as the last step of a route: for HEAD it removes the body, whose length and coding have to be in the headers
    else {
      last.set(route, route.onSend);
      delete route.onSend;
    }
  });
  await fastify.register(compress, {
    encodings: [...CODINGS, 'identity'],
    threshold: SMALLEST_BYTES,
    // for responses made for each request: 30 kB take a fifth of a millisecond
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
    zlibOptions: { level: 6 },
    // compressed requests are not accepted: their unpacked size is unknown
    globalDecompression: false,
  });
  const tellApart = codingsApart(fastify);
  fastify.addHook('onRoute', (route) => {
    if (route.compress === false) return;
    route.onSend = [...[route.onSend ?? []].flat(), tellApart, ...[last.get(route) ?? []].flat()];
  });
}

/**
 * In another coding a response is another representation, which needs another strong ETag (RFC 9110, 8.8.3): `"v3"`
 * sent in brotli is `"v3-br"`. In a condition both mean version 3, so the suffix is removed before the handler
 * reads it; a copy in a coding that the request does not accept is not the one that would be sent.
 */
function codingsApart(fastify: FastifyInstance): onSendAsyncHookHandler {
  const asked = new WeakMap<FastifyRequest, string>();
  fastify.addHook('onRequest', async (request) => {
    const {
      'if-match': match,
      'if-none-match': noneMatch,
      'accept-encoding': accepted = '',
    } = request.headers;
    if (match !== undefined) request.headers['if-match'] = match.replace(CODED_TAG, '"');
    if (noneMatch === undefined) return;
    asked.set(request, noneMatch);
    request.headers['if-none-match'] = noneMatch.replace(CODED_TAG, (tag, coding: string) =>
      accepted.includes(coding) ? '"' : tag,
    );
  });
  return async (request, reply, payload) => {
    const tag = reply.getHeader('etag');
    const coding = reply.getHeader('content-encoding');
    if (!reply.hasHeader('vary')) void reply.header('vary', 'accept-encoding');
    if (typeof tag !== 'string' || !tag.startsWith('"')) return payload;
    if (reply.statusCode === 304) void reply.header('etag', asked.get(request) ?? tag);
    else if (typeof coding === 'string') void reply.header('etag', `${tag.slice(0, -1)}-${coding}"`);
    return payload;
  };
}
