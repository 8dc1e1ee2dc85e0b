import { type ProgramScope, SCOPES, isScope } from '#rules/technique/access';
import { Refusal } from '#rules/technique/kernel';

/** How many programs of one platform may be in use at the same time. */
export const PROGRAMS_MOST = 20;

/** The credentials of a program: by HTTP Basic, or in the form. */
export interface Client {
  id: string;
  secret: string;
}

/** A form as it was parsed; a parameter sent twice is a list. */
export type Form = Readonly<Record<string, unknown>>;

const malformed = (field: string, detail: string): Refusal =>
  new Refusal('TOKEN_REQUEST', { field, params: { detail } });

/** A parameter; one without a value counts as absent (RFC 6749, 3.2). @throws Refusal TOKEN_REQUEST when it is there twice */
export function parameter(form: Form, name: string): string | undefined {
  const value = form[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw malformed(name, `${name} stands there more than once`);
  return value;
}

const unformed = (text: string): string => decodeURIComponent(text.replaceAll('+', ' '));

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. Null for any other header. */
function basicOf(header: string): Client | null {
  const packed = /^Basic +([\w+/-]+=*) *$/i.exec(header)?.[1];
  if (packed === undefined) return null;
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(packed, 'base64').toString('utf8')) ?? [];
  if (id === undefined || secret === undefined) return null;
  try {
    return { id: unformed(id), secret: unformed(secret) };
  } catch {
    return null;
  }
}

/** The client's credentials, given in one of the two ways and not in both. @throws Refusal TOKEN_REQUEST, CLIENT_UNKNOWN */
export function clientOf(authorization: string | undefined, form: Form): Client {
  const [id, secret] = [parameter(form, 'client_id'), parameter(form, 'client_secret')];
  if (authorization === undefined) {
    if (id === undefined || secret === undefined) throw new Refusal('CLIENT_UNKNOWN', { field: 'client_id' });
    return { id, secret };
  }
  if (secret !== undefined)
    throw malformed('client_secret', 'the client proves itself by HTTP Basic or in the form, not by both');
  const client = basicOf(authorization);
  if (!client) throw new Refusal('CLIENT_UNKNOWN', { field: 'Authorization' });
  if (id !== undefined && id !== client.id) throw malformed('client_id', 'two different client ids');
  return client;
}

/** @throws Refusal TOKEN_REQUEST, GRANT_UNSUPPORTED */
export function clientCredentialsOnly(form: Form): void {
  const grant = parameter(form, 'grant_type');
  if (grant === undefined) throw malformed('grant_type', 'grant_type is missing');
  if (grant !== 'client_credentials') throw new Refusal('GRANT_UNSUPPORTED', { field: 'grant_type' });
}

/** The scopes of a token: those asked for, or all that the program has. @throws Refusal SCOPE_INVALID */
export function scopesAsked(asked: string | undefined, granted: readonly ProgramScope[]): ProgramScope[] {
  const names = (asked ?? '').split(' ').filter(Boolean);
  const wrong = names.find((name) => !(granted as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new Refusal('SCOPE_INVALID', {
      field: 'scope',
      params: { scope: wrong.slice(0, 60), granted: granted.join(' ') },
    });
  return names.length === 0 ? [...granted] : granted.filter((scope) => names.includes(scope));
}

/** The scopes of a new program, in the order of the table. @throws Refusal REQUIRED, INVALID_VALUE */
export function scopesChosen(names: readonly string[]): ProgramScope[] {
  if (names.length === 0) throw new Refusal('REQUIRED', { field: 'scopes' });
  const wrong = names.find((name) => !isScope(name));
  if (wrong !== undefined)
    throw new Refusal('INVALID_VALUE', {
      field: 'scopes',
      params: { field: 'scopes', detail: SCOPES.join(', ') },
    });
  return SCOPES.filter((scope) => names.includes(scope));
}
