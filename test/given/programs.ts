import { SCOPES } from '#rules/technique/access';
import type { Desk, Person } from './desk.ts';

export interface Program {
  id: string;
  secret: string;
}

export const CREATE_PROGRAM = `mutation ($platformId: ID!, $name: String!, $scopes: [String!]!) {
  r: createProgram(platformId: $platformId, name: $name, scopes: $scopes) { secret program { id } } }`;

/** A program of a platform, created by its responsible person; with every scope unless some are named. */
export async function newProgram(
  desk: Desk,
  head: Person,
  platformId: string,
  { name = 'compliance', scopes = SCOPES }: { name?: string; scopes?: readonly string[] } = {},
): Promise<Program> {
  const { r } = await desk.must<{ r: { secret: string; program: { id: string } } }>(head, CREATE_PROGRAM, {
    platformId,
    name,
    scopes,
  });
  return { id: r.program.id, secret: r.secret };
}

export interface TokenAnswer {
  status: number;
  headers: Record<string, unknown>;
  body: Record<string, unknown>;
}

/** The token endpoint of RFC 6749, with the program's secret by HTTP Basic unless `headers` give another. */
export async function oauth(
  desk: Desk,
  path: 'token' | 'revoke',
  form: Record<string, string> | string,
  headers: Record<string, string> = {},
  remoteAddress = '127.0.0.1',
): Promise<TokenAnswer> {
  const response = await desk.app.inject({
    method: 'POST',
    url: `/oauth/${path}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
    remoteAddress,
  });
  const body = response.body === '' ? {} : response.json<Record<string, unknown>>();
  return { status: response.statusCode, headers: response.headers, body };
}

export const basic = ({ id, secret }: Program): { authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

/** A token of the program, for `desk.ask`. */
export async function tokenOf(desk: Desk, program: Program, scope = ''): Promise<{ bearer: string }> {
  const form = { grant_type: 'client_credentials', ...(scope === '' ? {} : { scope }) };
  const { status, body } = await oauth(desk, 'token', form, basic(program));
  if (status !== 200) throw new Error(`no token: ${JSON.stringify(body)}`);
  return { bearer: String(body['access_token']) };
}

/** A token of a new program. */
export async function bearerOf(
  desk: Desk,
  head: Person,
  platformId: string,
  more: { name?: string; scopes?: readonly string[] } = {},
): Promise<{ bearer: string }> {
  return tokenOf(desk, await newProgram(desk, head, platformId, more));
}
