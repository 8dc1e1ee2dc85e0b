import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Once, type PlatformActor, Refusal, requestSha256 } from '#libs/technique/kernel';
import { type Seen, holderOf } from './report-subject.ts';
import { tagOf, versionOfTag } from './rest.rules.ts';
import type { Json, JsonObject } from './template.rules.ts';

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** The platform in a URL; `own` for that of a program, or the only one of a person. @throws Refusal NOT_FOUND */
export function platformIdOf(actor: PlatformActor, id: string): string {
  const [only, ...others] = actor.platformIds;
  if (id !== 'own') return id;
  // a program's first is its own; the others were merged into that
  if (only === undefined || (others.length > 0 && actor.role !== 'PROGRAM'))
    throw new Refusal('NOT_FOUND', { field: 'id' });
  return only;
}

/** Anything but a year gives NOT_FOUND. */
export const yearOf = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : Number.NaN);
export const countOf = (text: string | undefined): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : Number.NaN;

/** Which version the sender has seen, by the request's conditions. An unknown tag matches no version. */
export function seenOf(request: FastifyRequest): Seen {
  const match = header(request, 'if-match');
  if (match !== undefined) return match.trim() === '*' ? 'EXISTING' : (versionOfTag(match) ?? -1);
  return header(request, 'if-none-match')?.trim() === '*' ? 0 : 'ANY';
}

/** @throws Refusal CSRF: a browser sent here by another site cannot set that header */
export function mustBeOurs(actor: PlatformActor, request: FastifyRequest): void {
  if (actor.door === 'BROWSER' && request.headers['x-requested-with'] === undefined)
    throw new Refusal('CSRF');
}

/** @throws Refusal IDEMPOTENCY_KEY_NEEDED */
export function onceOf(actor: PlatformActor, request: FastifyRequest, content: Json[]): Once {
  // the draft standard writes it as a quoted string
  const key = header(request, 'idempotency-key')?.replace(/^"(.*)"$/, '$1');
  if (key === undefined || key === '')
    throw new Refusal('IDEMPOTENCY_KEY_NEEDED', { field: 'Idempotency-Key' });
  return { holder: holderOf(actor), key, requestSha256: requestSha256(JSON.stringify(content)) };
}

/** The body as an object with only these fields. @throws Refusal BAD_REQUEST, INVALID_VALUE */
export function membersOf(request: FastifyRequest, known: readonly string[]): JsonObject {
  const { body } = request;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Refusal('BAD_REQUEST', { params: { detail: 'a JSON object is needed' } });
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const field = unknown.slice(0, 100);
    throw new Refusal('INVALID_VALUE', { field, params: { field, detail: known.join(', ') } });
  }
  return body as JsonObject;
}

/** @throws Refusal REASON_NEEDED, INVALID_VALUE when it is not a text */
export function reasonIn(members: JsonObject): string {
  const reason = members['reason'] ?? '';
  if (typeof reason !== 'string')
    throw new Refusal('INVALID_VALUE', { field: 'reason', params: { field: 'reason', detail: 'text' } });
  return reason;
}

export interface Answer {
  status: number;
  version: number;
  location?: string;
  body: object;
}

export async function reply(to: FastifyReply, answer: Answer): Promise<void> {
  void to.status(answer.status).header('etag', tagOf(answer.version)).header('cache-control', 'no-store');
  if (answer.location !== undefined) void to.header('location', answer.location);
  await to.send(answer.body);
}
